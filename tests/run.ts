// The test command: `npm test` runs everything, `npm run check` what is fast, `npm run e2e` the
// browser, `npm run e2e:browsers` the other browsers. A failing step does not hide the ones after it.
import { STEPS, type Step } from './run/steps.ts';
import { addTallies, type Tally } from './run/tally.ts';
import { runTool } from './run/tool.ts';

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  all: ['collections', 'types', 'lint', 'tests', 'build', 'site', 'browser', 'browsers'],
  check: ['collections', 'types', 'lint', 'content'],
  e2e: ['build', 'browser'],
  'e2e:browsers': ['install browsers', 'build', 'browsers'],
};

const command = process.argv[2] ?? 'all';
const names = COMMANDS[command];
if (names === undefined) {
  console.error(`Kies uit: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}

const start = Date.now();
const failed = new Set<string>();
const tallies: Tally[] = [];
const steps = STEPS.filter(({ name }) => names.includes(name));
while (steps.length > 0) {
  const [first, ...later] = steps;
  const others = later.findIndex(({ beside }) => !beside);
  const together = [first!, ...later.slice(0, others === -1 ? later.length : others)];
  steps.splice(0, together.length);
  tallies.push(...(await Promise.all(together.map(runStep))));
}

const { passed, failed: wrong, skipped } = addTallies(tallies);
if (failed.size > 0) console.log(`\nFailed: ${[...failed].join(', ')}`);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${seconds(start)} in all\n`);
console.log(`${passed} passed, ${wrong} failed`);
process.exitCode = wrong > 0 ? 1 : 0;

async function runStep(step: Step): Promise<Tally> {
  const needs = step.needs?.find((name) => failed.has(name));
  if (needs !== undefined) {
    console.log(`✗ ${step.name}: not run, because ${needs} failed`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const began = Date.now();
  const outcome = await step.run(runTool);
  const { passed, failed: wrong } = outcome.tally;
  if (wrong > 0) failed.add(step.name);
  const count = passed + wrong > 1 ? `, ${passed} of ${passed + wrong}` : '';
  const mark = wrong > 0 ? '✗' : passed > 0 ? '✓' : '–';
  console.log(`${mark} ${step.name} (${seconds(began)}${count})`);
  for (const note of outcome.notes ?? []) console.log(`  ${note}`);
  if (wrong > 0) console.log(`\n${outcome.output.trimEnd()}\n`);
  return outcome.tally;
}

function seconds(since: number): string {
  return `${Math.round((Date.now() - since) / 1000)} s`;
}
