import type { Outcome } from './outcome.ts';
import { reportFile } from './report-file.ts';
import { readVitest, tallyVitest, type VitestReport } from './tally.ts';
import type { RunTool } from './tool.ts';

/** Runs projects of Vitest; of them only the files given, if any are. */
export async function runVitest(
  tool: RunTool,
  projects: readonly string[],
  files: readonly string[] = [],
): Promise<Outcome & { readonly report: VitestReport | undefined }> {
  const file = await reportFile();
  const { ok, output } = await tool('vitest', [
    'run',
    ...files,
    '--config=tests/vitest.config.ts',
    '--maxWorkers=2',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = await readVitest(file);
  return { tally: tallyVitest(report, ok), output, report };
}
