import { spawn } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface ToolResult {
  readonly ok: boolean;
  /** All it printed, both streams as they came. */
  readonly output: string;
}

export type RunTool = (
  command: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
) => Promise<ToolResult>;

/** Runs a tool of the project and keeps its output; only a failing tool is worth reading. */
export const runTool: RunTool = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      // The tools of the project first, among them its own Node.
      env: { ...process.env, ...quiet, ...env, PATH: `${BIN}${path.delimiter}${process.env.PATH}` },
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows the tools are .cmd files, which only a shell can start.
      shell: process.platform === 'win32',
      timeout: LIMIT_MS,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const read = () => Buffer.concat(chunks).toString('utf8');
    child.on('error', (error) => {
      resolve({ ok: false, output: `${read()}${error.message}` });
    });
    child.on('close', (code, signal) => {
      const late = signal === null ? '' : `\nStopped after ${LIMIT_MS / 60_000} minutes.\n`;
      resolve({ ok: code === 0, output: `${read()}${late}` });
    });
  });

/** Something that takes longer hangs, and would hang for ever. */
const LIMIT_MS = 8 * 60_000;

const BIN = path.join(ROOT, 'node_modules/.bin');

const quiet = { ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };
