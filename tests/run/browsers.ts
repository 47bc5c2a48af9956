import { BROWSERS, type KnownBrowser } from '../browsers/installed.ts';
import { makeApt } from './apt.ts';
import type { Outcome } from './outcome.ts';
import type { VitestReport } from './tally.ts';
import type { RunTool, ToolResult } from './tool.ts';
import { runVitest } from './vitest.ts';

/** Installs the browsers that are missing, with apt. Only on request: they are large. */
export async function installBrowsers(tool: RunTool): Promise<ToolResult> {
  const missing = BROWSERS.filter((browser) => !browser.isInstalled());
  if (missing.length === 0) return { ok: true, output: '' };
  console.log(`  Installing with apt, once: ${namesOf(missing)}.`);
  const apt = makeApt(tool);
  const update = await apt.update();
  const install = await apt.install(...missing.flatMap(({ packages }) => packages));
  const still = missing.filter((browser) => !browser.isInstalled());
  if (still.length === 0) return { ok: true, output: '' };
  const problem = `Could not be installed with apt: ${namesOf(still)}.`;
  return { ok: false, output: `${problem}\n\n${update.output}\n${install.output}` };
}

/** Runs the paths in the browsers that this machine has, and says which it does not have. */
export async function runBrowsers(tool: RunTool): Promise<Outcome> {
  const isOff = process.env.BROWSERS === 'geen';
  const present = isOff ? [] : BROWSERS.filter((browser) => browser.isInstalled());
  const absent = BROWSERS.filter((browser) => !present.includes(browser));
  const notes = absent.map(({ name, packages }) => {
    const why = isOff ? 'BROWSERS=geen' : `not installed (apt install ${packages.join(' ')})`;
    return `${name}: skipped, ${why}`;
  });
  const skipped = { passed: 0, failed: 0, skipped: absent.length };
  if (present.length === 0) return { tally: skipped, output: '', notes };

  const files = present.map(({ file }) => file);
  const { tally, output, report } = await runVitest(tool, ['browsers'], files);
  for (const browser of present) notes.push(...(await describeRun(tool, browser, report)));
  return { tally: { ...tally, skipped: tally.skipped + absent.length }, output, notes };
}

/** What went well and what did not, by name. */
async function describeRun(
  tool: RunTool,
  { name, packages: [first], file }: KnownBrowser,
  report: VitestReport | undefined,
): Promise<string[]> {
  const result = report?.testResults.find((one) => one.name.endsWith(file));
  if (result === undefined) return [];
  const version = await tool('dpkg-query', ['-W', '-f=${Version}', first]);
  const seconds = Math.round((result.endTime - result.startTime) / 1000);
  return [
    `${name} ${version.ok ? version.output : ''} (${seconds} s)`,
    ...result.assertionResults.map(
      ({ status, ancestorTitles, title }) =>
        `  ${status === 'passed' ? '✓' : '✗'} ${[...ancestorTitles.slice(1), title].join(': ')}`,
    ),
  ];
}

const namesOf = (browsers: readonly KnownBrowser[]) =>
  browsers.map(({ name }) => name).join(' and ');
