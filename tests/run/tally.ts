import { readFile } from 'node:fs/promises';

/** How many tests went well; a tool such as the linter counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    skipped: tallies.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

/** Counts a tool that only says whether it is content. */
export function tallyTool(ok: boolean): Tally {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** What Vitest wrote; undefined when it never came that far. */
export async function readVitest(file: string): Promise<VitestReport | undefined> {
  return (await readReport(file)) as VitestReport | undefined;
}

/** Counts the tests in a report of Vitest. */
export function tallyVitest(report: VitestReport | undefined, ok: boolean): Tally {
  if (report === undefined) return tallyTool(false);
  return orOneFailed(ok, {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** Counts the tests in a report of Playwright. */
export async function tallyPlaywright(file: string, ok: boolean): Promise<Tally> {
  const report = (await readReport(file)) as PlaywrightReport | undefined;
  if (report === undefined) return tallyTool(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return orOneFailed(ok, { passed: expected, failed: unexpected + flaky, skipped });
}

/** The part of the report that we read. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    /** The path of the file. */
    readonly name: string;
    /** In milliseconds. */
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly ancestorTitles: readonly string[];
      readonly title: string;
    }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
}

/** A file that does not load has no failing tests, and still something is wrong. */
function orOneFailed(ok: boolean, tally: Tally): Tally {
  if (tally.passed + tally.failed === 0) return { ...tally, failed: 1 };
  return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

async function readReport(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}
