import path from 'node:path';
import type { Outcome } from './outcome.ts';
import { reportFile } from './report-file.ts';
import { readVitest, tallyVitest, type VitestReport } from './tally.ts';
import { ROOT, type RunTool } from './tool.ts';

/** The commands of the project start some fifty times: what Node compiled once it reads the next time. */
const COMPILED = path.join(ROOT, 'node_modules/.cache/node-compile');

/** Runs projects of Vitest; of them only the files given, if any are. */
export async function runVitest(
  tool: RunTool,
  projects: readonly string[],
  files: readonly string[] = [],
): Promise<Outcome & { readonly report: VitestReport | undefined }> {
  const file = await reportFile();
  const args = [
    'run',
    ...files,
    '--config=tests/vitest.config.ts',
    // One more than the cores of a small machine: many tests wait, for a mail server or a command.
    '--maxWorkers=3',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { ok, output } = await tool('vitest', args, { NODE_COMPILE_CACHE: COMPILED });
  const report = await readVitest(file);
  return { tally: tallyVitest(report, ok), output, report };
}
