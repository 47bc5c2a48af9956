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
    run: async (tool) => {
      const content = await collections(tool);
      const pages = await tool('astro', ['check', '--noSync', '--minimumSeverity', 'warning']);
      // Per environment: the domain knows no browser, the functions know no page.
      const rest = await Promise.all(
        ['src/domain', 'src/sw', 'functions'].map((folder) => tool('tsc', ['-p', folder])),
      );
      return asTools([content, pages, ...rest]);
    },
  },
  {
    name: 'lint',
    beside: true,
    run: async (tool) =>
      // One after the other, so that the types keep a core to themselves. First what needs no types.
      asTools([
        await tool('prettier', ['--check', '--log-level', 'warn', '.']),
        await collections(tool).then(() =>
          // The rules that need types, by a compiler that is ten times faster.
          tool('oxlint', ['-c', 'tests/oxlint.json', '--deny-warnings', '.']),
        ),
        await tool('eslint', ['-c', 'tests/eslint.config.js', '--max-warnings', '0', '.']),
      ]),
  },
  {
    name: 'content',
    run: async (tool) => asTools([await tool('node', ['src/cli/inhoud.ts'])]),
  },
  { name: 'tests', run: (tool) => runVitest(tool, ['domain', 'content', 'functions']) },
  { name: 'build', run: async (tool) => asTools([await tool('astro', ['build'])]) },
  { name: 'site', needs: ['build'], run: (tool) => runVitest(tool, ['site']) },
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
