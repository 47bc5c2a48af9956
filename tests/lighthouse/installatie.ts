import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { ROOT, runTool } from '../run/tool.ts';

/** 176 MB with all it brings along: too much for everybody's `npm ci`, so it comes when asked for. */
const VERSIE = '13.5.0';
const MAP = path.join(ROOT, 'node_modules/.cache', `lighthouse-${VERSIE}`);

/** What we use of Lighthouse. */
export interface Lighthouse {
  (url: string, flags: object, config: undefined, page: Page): Promise<Uitslag | undefined>;
}

export interface Uitslag {
  readonly lhr: {
    readonly runtimeError?: { readonly message: string };
    readonly categories: Readonly<Record<string, Categorie>>;
    readonly audits: Readonly<Record<string, Audit>>;
  };
}

interface Categorie {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly numericValue?: number;
  readonly details?: { readonly items?: readonly Readonly<Record<string, unknown>>[] };
}

/** What Lighthouse takes for a slow line and a slow phone. */
interface Vertraging {
  readonly cpuSlowdownMultiplier: number;
}

export interface Gereedschap {
  readonly lighthouse: Lighthouse;
  /** Lighthouse's own measure of how fast a machine is; runs in the page. */
  readonly benchmark: () => number;
  readonly vertraging: Vertraging;
}

/** Lighthouse, installed in the cache of the project when it is not there yet. */
export async function haalLighthouse(): Promise<Gereedschap> {
  const core = path.join(MAP, 'node_modules/lighthouse/core');
  if (!existsSync(core)) await install();
  const read = async (file: string): Promise<unknown> =>
    import(pathToFileURL(path.join(core, file)).href);
  const { default: lighthouse } = (await read('index.js')) as { default: Lighthouse };
  const { pageFunctions } = (await read('lib/page-functions.js')) as {
    pageFunctions: { computeBenchmarkIndex: () => number };
  };
  const { throttling } = (await read('config/constants.js')) as {
    throttling: { mobileSlow4G: Vertraging };
  };
  return {
    lighthouse,
    benchmark: pageFunctions.computeBenchmarkIndex,
    vertraging: throttling.mobileSlow4G,
  };
}

async function install(): Promise<void> {
  process.stdout.write(`Installing Lighthouse ${VERSIE}, once: 176 MB in node_modules/.cache/.\n`);
  await mkdir(MAP, { recursive: true });
  // A project of its own: npm looks no further up, and leaves ours alone.
  await writeFile(path.join(MAP, 'package.json'), '{ "private": true }\n');
  const packages = `lighthouse@${VERSIE}`;
  const args = [
    'install',
    '--prefix',
    MAP,
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    packages,
  ];
  const { ok, output } = await runTool('npm', args);
  if (!ok) throw new Error(`Lighthouse could not be installed.\n${output}`);
}
