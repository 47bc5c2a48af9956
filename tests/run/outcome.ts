import type { Tally } from './tally.ts';
import type { ToolResult } from './tool.ts';

/** What came of a step. */
export interface Outcome {
  readonly tally: Tally;
  /** Shown when something failed. */
  readonly output: string;
  /** What is worth reading also when all is well. */
  readonly notes?: readonly string[];
}

/** Tools that only say whether they are content. */
export function asTools(results: readonly ToolResult[]): Outcome {
  const passed = results.filter(({ ok }) => ok).length;
  return {
    tally: { passed, failed: results.length - passed, skipped: 0 },
    output: results
      .filter(({ ok }) => !ok)
      .map(({ output }) => output)
      .join('\n'),
  };
}
