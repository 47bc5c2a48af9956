import path from 'node:path';
import type { Page } from '@playwright/test';
import { buildSync } from 'esbuild';
import type { Toegang } from './blad.ts';

let script: string | undefined;

/** The checks as one script: a function that a page gets cannot bring along what it imports. */
function bundle(): string {
  script ??= buildSync({
    entryPoints: [path.join(import.meta.dirname, 'blad.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  }).outputFiles[0]!.text;
  return script;
}

/** Runs one of the checks in the page as it is now. */
export async function run<K extends keyof Toegang>(
  page: Page,
  check: K,
): Promise<ReturnType<Toegang[K]>> {
  const code = `(globalThis.toegang ?? (() => { ${bundle()} })(), globalThis.toegang.${check}())`;
  return page.evaluate<ReturnType<Toegang[K]>>(code);
}
