import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import type { ServerOptions } from '../../functions/server.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Our server as one file, which starts at once and stays the same while people edit the code. */
export interface Serverbundel {
  readonly file: string;
  readonly remove: () => Promise<void>;
}

/** @param entry a file of this folder or near it, such as server-kind.ts */
export async function bundle(
  entry = path.join(import.meta.dirname, 'server-kind.ts'),
): Promise<Serverbundel> {
  const dir = await mkdtemp(path.join(tmpdir(), 'storm-server-'));
  const file = path.join(dir, 'server.mjs');
  await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    // Packages in the older form ask for their parts with require.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    platform: 'node',
    format: 'esm',
    target: 'node22',
    absWorkingDir: ROOT,
    logLevel: 'error',
  });
  return { file, remove: () => rm(dir, { recursive: true, force: true }) };
}

export interface Serverproces {
  readonly url: string;
  readonly child: ChildProcess;
  /** Lines of its log. */
  readonly log: readonly string[];
  /** Ends it. @returns its exit code; null after SIGKILL */
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Starts our server in a process of its own, and waits until it listens. */
export async function startServerproces(
  { file }: Serverbundel,
  options: ServerOptions,
  nodeArgs: readonly string[] = [],
): Promise<Serverproces> {
  const child = spawn(process.execPath, [...nodeArgs, file, JSON.stringify(options)], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const log: string[] = [];
  createInterface(child.stderr!).on('line', (line) => log.push(line));
  const closed = once(child, 'close') as Promise<[number | null]>;
  const [url] = (await Promise.race([
    once(createInterface(child.stdout!), 'line'),
    closed.then(() => Promise.reject(new Error(`Our server did not start:\n${log.join('\n')}`))),
  ])) as [string];
  return {
    url,
    child,
    log,
    async stop(signal) {
      child.kill(signal);
      const [code] = await closed;
      return code;
    },
  };
}
