import { installBrowsers, runBrowsers } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { asTools, type Outcome } from './outcome.ts';
import { reportFile } from './report-file.ts';
import { tallyPlaywright, tallyTool } from './tally.ts';
import type { RunTool, ToolResult } from './tool.ts';
import { runVitest } from './vitest.ts';

export interface Step {
  readonly name: string;
  /** Steps without which this one makes no sense. */
  readonly needs?: readonly string[];
  /** True for work that keeps one core busy: it runs beside the steps before it. */
  readonly beside?: boolean;
  readonly run: (tool: RunTool) => Promise<Outcome>;
}

let synced: Promise<ToolResult> | undefined;

/** The types of the content collections, which the type checker and the linters need; made once. */
const collections = (tool: RunTool) => (synced ??= tool('astro', ['sync']));

/** Everything the test command can do, in the order in which it makes sense. */
export const STEPS: readonly Step[] = [
  {
    name: 'types',
    run: async (tool) =>
      asTools([
        await collections(tool),
        await tool('astro', ['check', '--noSync', '--minimumSeverity', 'warning']),
      ]),
  },
  {
    name: 'lint',
    beside: true,
    run: async (tool) =>
      // One after the other, so that the types keep a core to themselves. First what needs no types.
      asTools([
        await tool('prettier', ['--check', '--log-level', 'warn', '.']),
        await collections(tool).then(() =>
          // What needs types, by a compiler that is ten times faster; also whether they are right in
          // each environment (tsconfig.json): the domain knows no browser, the functions no page.
          tool('oxlint', ['-c', 'tests/oxlint.json', '--type-check', '--deny-warnings', '.']),
        ),
        await tool('eslint', ['-c', 'tests/eslint.config.js', '--max-warnings', '0', '.']),
      ]),
  },
  {
    name: 'content',
    run: async (tool) => asTools([await tool('node', ['src/cli/inhoud.ts'])]),
  },
  { name: 'build', run: async (tool) => asTools([await tool('astro', ['build'])]) },
  { name: 'tests', run: (tool) => runVitest(tool, ['domain', 'content', 'functions']) },
  { name: 'site', needs: ['build'], beside: true, run: (tool) => runVitest(tool, ['site']) },
  { name: 'browser', needs: ['build'], run: playwright },
  // Only for who asks for these browsers: they are half a gigabyte.
  { name: 'install browsers', run: async (tool) => asTools([await installBrowsers(tool)]) },
  { name: 'browsers', needs: ['build', 'install browsers'], run: runBrowsers },
];

async function playwright(tool: RunTool): Promise<Outcome> {
  const chromium = await findChromium(tool);
  if ('problem' in chromium) return { tally: tallyTool(false), output: chromium.problem };
  const report = await reportFile();
  const { ok, output } = await tool(
    'playwright',
    ['test', '--config=tests/playwright.config.ts', '--reporter=dot,json'],
    { CHROMIUM: chromium.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return { tally: await tallyPlaywright(report, ok), output };
}
