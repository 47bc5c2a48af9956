import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './chromium.ts';
import { tallyPlaywright, tallyTool, tallyVitest, type Tally } from './tally.ts';
import type { RunTool, ToolResult } from './tool.ts';

export interface Outcome {
  readonly tally: Tally;
  readonly output: string;
}

export interface Step {
  readonly name: string;
  /** Steps without which this one makes no sense. */
  readonly needs?: readonly string[];
  /** True for work that keeps one core busy: it runs beside the steps before it. */
  readonly beside?: boolean;
  readonly run: (tool: RunTool) => Promise<Outcome>;
}

/** Everything the test command can do, in the order in which it makes sense. */
export const STEPS: readonly Step[] = [
  {
    // The types of the content collections, which the type checker and the linter need.
    name: 'collections',
    run: async (tool) => asTools([await tool('astro', ['sync'])]),
  },
  {
    name: 'types',
    run: async (tool) => {
      const pages = await tool('astro', ['check', '--minimumSeverity', 'warning']);
      // Per environment: the domain knows no browser, the functions know no page.
      const rest = await Promise.all(
        ['src/domain', 'src/sw', 'functions'].map((folder) => tool('tsc', ['-p', folder])),
      );
      return asTools([pages, ...rest]);
    },
  },
  {
    name: 'lint',
    beside: true,
    run: async (tool) =>
      asTools([await tool('eslint', ['-c', 'tests/eslint.config.js', '--max-warnings', '0', '.'])]),
  },
  {
    name: 'format',
    beside: true,
    run: async (tool) => asTools([await tool('prettier', ['--check', '--log-level', 'warn', '.'])]),
  },
  {
    name: 'content',
    run: async (tool) => asTools([await tool('node', ['src/cli/inhoud.ts'])]),
  },
  { name: 'tests', run: (tool) => vitest(tool, ['domain', 'content', 'functions']) },
  { name: 'build', run: async (tool) => asTools([await tool('astro', ['build'])]) },
  { name: 'site', needs: ['build'], run: (tool) => vitest(tool, ['site']) },
  { name: 'browser', needs: ['build'], run: playwright },
];

function asTools(results: readonly ToolResult[]): Outcome {
  const passed = results.filter(({ ok }) => ok).length;
  return {
    tally: { passed, failed: results.length - passed, skipped: 0 },
    output: results
      .filter(({ ok }) => !ok)
      .map(({ output }) => output)
      .join('\n'),
  };
}

async function vitest(tool: RunTool, projects: readonly string[]): Promise<Outcome> {
  const report = await reportFile();
  const { ok, output } = await tool('vitest', [
    'run',
    '--config=tests/vitest.config.ts',
    '--maxWorkers=2',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return { tally: await tallyVitest(report, ok), output };
}

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

async function reportFile(): Promise<string> {
  return path.join(await mkdtemp(path.join(tmpdir(), 'regelingenwijzer-')), 'report.json');
}
