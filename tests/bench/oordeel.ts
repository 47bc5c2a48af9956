import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type Engine from 'publicodes';
import { decide } from '../../src/domain/decide.ts';
import type { Oordeel } from '../../src/domain/oordeel.ts';
import { wholeVoorwaarde } from '../../src/domain/regeling.ts';
import { judge } from '../../src/domain/uitkomst.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';
import { allBedragen, allOordelen, toestandVan, toonVerschil, verschillen } from './gelijk.ts';
import { measure, type Meetbaar, type Meting } from './meten.ts';
import { feitenVoor, runJsonRules, startJsonRules } from './naar-json-rules.ts';
import { oordeelVan, regelingNaam, situatieVan, startPublicodes } from './naar-publicodes.ts';
import { compareUnknown, type Gedeeltelijk, type Onbekend } from './onbekend.ts';
import { drawGevallen, PEILDATUM, readRegelset, type Geval, type Regelset } from './regelset.ts';

/** The most that judging all regelingen for one household may take, in microseconds. */
const HOOGSTENS = 100;
/** How much slower each of the others must be, at least. */
const KEER = 10;
/** With facts left out everybody is slower, and this many households show enough. */
const MET_ONBEKEND = 150;

const OPTIES = {
  huishoudens: { type: 'string', default: '300' },
  zaad: { type: 'string', default: '1' },
  rondes: { type: 'string', default: '3' },
} as const;

/**
 * `npm run bench -- oordeel [--huishoudens 300] [--zaad 1] [--rondes 3]`: judges the same households by
 * the same rules with three engines, compares every answer and prints how long each takes. Exit code 1
 * when there is a disagreement that is not explained.
 */
export async function oordeel(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIES });
  const [aantal = 0, zaad = 0, rondes = 0] = [values.huishoudens, values.zaad, values.rondes].map(
    Number,
  );
  if (![aantal, zaad, rondes].every((getal) => Number.isInteger(getal) && getal > 0)) {
    throw new Error('Schrijf achter --huishoudens, --zaad en --rondes een heel getal boven 0.');
  }
  const regelset = await readRegelset();
  const gevallen = drawGevallen(regelset, aantal, zaad);
  const machine = `Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'onbekende processor'}`;
  print(
    `Oordeel over ${regelset.regelingen.length} regelingen, ${gevallen.length} huishoudens (zaad ${zaad}), peildatum ${PEILDATUM}, ${machine}`,
    '',
  );
  const eerste = await firstTimes(regelset, gevallen[0]!);
  const goed = [
    await compareKnown(regelset, gevallen),
    showUnknown(await compareUnknown(regelset, gevallen.slice(0, MET_ONBEKEND), zaad)),
  ];
  showTimes(await measure(contestants(regelset), gevallen, rondes), eerste);
  if (goed.includes(false)) process.exitCode = 1;
}

/**
 * What is done once, in milliseconds: reading the rules in (or, with us, what is worked out at the first
 * household and then kept) with the first household, all cold.
 */
async function firstTimes(regelset: Regelset, { gegevens, feiten }: Geval): Promise<string> {
  const times: string[] = [];
  const clock = async (naam: string, run: () => unknown) => {
    const start = performance.now();
    await run();
    times.push(`${naam} ${(performance.now() - start).toFixed(0)}`);
  };
  await clock('wij', () => decideAll(gegevens, regelset));
  await clock('publicodes', () => {
    const engine = startPublicodes(regelset).setSituation(situatieVan(feiten, regelset));
    return regelset.regelingen.map(({ slug }) => oordeelVan(engine, slug));
  });
  await clock('json-rules-engine', () =>
    runJsonRules(startJsonRules(regelset), feitenVoor(feiten, regelset)),
  );
  return times.join(', ');
}

function decideAll(gegevens: Geval['gegevens'], regelset: Regelset): Oordeel[] {
  const toestand = toestandVan(gegevens, regelset);
  return regelset.regelingen.map((regeling) => decide(wholeVoorwaarde(regeling), toestand));
}

async function compareKnown(regelset: Regelset, gevallen: readonly Geval[]): Promise<boolean> {
  const oordelen = await allOordelen(regelset, gevallen);
  const bedragen = allBedragen(regelset, gevallen);
  const wrong = [...verschillen(oordelen), ...verschillen<unknown>(bedragen)];
  const count = (antwoord: string) => oordelen.filter(({ wij }) => wij === antwoord).length;
  print(
    'Alles bekend',
    `  ${oordelen.length} oordelen (${count('ja')} ja, ${count('nee')} nee, ${count('misschien')} misschien) en ${bedragen.length} bedragen, elk van drie kanten`,
    `  onverklaarde verschillen: ${wrong.length}`,
    ...wrong.map((one) => `  ${toonVerschil(one)}`),
    '',
  );
  return wrong.length === 0;
}

function showUnknown({
  vergeleken,
  gelijk,
  minderPrecies,
  onverklaard,
  ontbreekt,
}: Onbekend): boolean {
  const perRegeling = new Map<string, number>();
  for (const { slug } of minderPrecies) perRegeling.set(slug, (perRegeling.get(slug) ?? 0) + 1);
  const mean = (sum: number) => (sum / ontbreekt.gevallen).toFixed(1).replace('.', ',');
  print(
    'Een deel onbekend (publicodes; json-rules-engine kent geen "weet ik niet")',
    `  ${vergeleken} oordelen: ${gelijk} gelijk`,
    `  verklaard: ${minderPrecies.length} keer weet publicodes het nog niet, terwijl het antwoord vaststaat`,
    `    omdat het gegeven op twee plaatsen staat, of omdat elke regel van de norm of de som hetzelfde geeft;`,
    `    nagegaan door in te vullen wat onbekend is: ${often(perRegeling)}`,
    `  onverklaarde verschillen: ${onverklaard.length}`,
    ...onverklaard.map(toonGedeeltelijk),
    `  Waar beide "misschien" zeggen (${ontbreekt.gevallen}): wij vragen nog ${mean(ontbreekt.wij)} gegevens, publicodes ${mean(ontbreekt.publicodes)}`,
    `    alleen publicodes noemt ${often(ontbreekt.alleenPublicodes)}`,
    `    alleen wij noemen ${often(ontbreekt.alleenWij)}`,
    '',
  );
  return onverklaard.length === 0;
}

/** How often each occurs: the most frequent ones, and the sum of the others. */
function often(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const named = sorted.slice(0, 6).map(([what, times]) => `${what} (${times})`);
  const rest = sorted.slice(6).reduce((sum, [, times]) => sum + times, 0);
  return [...named, ...(rest > 0 ? [`andere (${rest})`] : [])].join(', ') || 'niets';
}

function toonGedeeltelijk({
  nummer,
  slug,
  wij,
  publicodes,
  bekend,
  ingevuld,
}: Gedeeltelijk): string {
  const filled = [...new Set(ingevuld)].join(' en ');
  return `  huishouden ${nummer}, ${slug}: wij ${wij}, publicodes ${publicodes}, ingevuld ${filled}\n    ${JSON.stringify(bekend)}`;
}

/**
 * Everybody judges all regelingen, from facts that are ready in the shape of that engine. For us a copy
 * of the facts and a new Toestand, so that nothing remembered counts.
 */
function contestants(regelset: Regelset): Meetbaar<Geval>[] {
  const { regelingen } = regelset;
  const slugs = regelingen.map(({ slug }) => slug);
  const zinnen = zinnenNl(regelset.woorden);
  const publicodes = startPublicodes(regelset);
  const beide = startJsonRules(regelset);
  const helft = startJsonRules(regelset, ['mogelijk']);
  const own = {
    prepare: ({ gegevens }: Geval) => structuredClone(gegevens),
  };
  const situatie = { prepare: ({ feiten }: Geval) => situatieVan(feiten, regelset) };
  const facts = { prepare: ({ feiten }: Geval) => feitenVoor(feiten, regelset) };
  return [
    {
      naam: WIJ,
      ...own,
      run: (gegevens: Geval['gegevens']) => decideAll(gegevens, regelset),
    },
    {
      naam: 'wij, met redenen, wat ontbreekt en bedragen',
      ...own,
      run: (gegevens: Geval['gegevens']) => {
        const toestand = toestandVan(gegevens, regelset);
        return regelingen.map((regeling) => judge(regeling, toestand, PEILDATUM, zinnen));
      },
    },
    {
      naam: PUBLICODES,
      ...situatie,
      run: (klaar: ReturnType<typeof situatieVan>) => {
        publicodes.setSituation(klaar);
        return slugs.map((slug) => oordeelVan(publicodes, slug));
      },
    },
    {
      naam: 'publicodes, langs de binnenkant',
      ...situatie,
      run: (klaar: ReturnType<typeof situatieVan>) => {
        publicodes.setSituation(klaar);
        return slugs.map((slug) => insideEvaluate(publicodes, slug));
      },
    },
    {
      naam: JSON_RULES,
      ...facts,
      run: (klaar: Record<string, unknown>) => runJsonRules(beide, klaar),
    },
    {
      naam: 'json-rules-engine, alleen ja of nee',
      ...facts,
      run: (klaar: Record<string, unknown>) => runJsonRules(helft, klaar),
    },
  ];
}

const WIJ = 'wij, alleen het oordeel';
const PUBLICODES = `publicodes ${version('publicodes')}`;
const JSON_RULES = `json-rules-engine ${version('json-rules-engine')}`;

/**
 * Without the parsing of the question that `evaluate` does each time. Not meant for use ("@internal"),
 * but it shows that the difference does not come from there.
 */
function insideEvaluate(engine: Engine, slug: string): unknown {
  return engine.evaluateNode(engine.context.parsedRules[regelingNaam(slug)]!).nodeValue;
}

function showTimes(metingen: readonly Meting[], eerste: string): void {
  const own = metingen.find(({ naam }) => naam === WIJ)!.mediaan;
  const width = Math.max(...metingen.map(({ naam }) => naam.length));
  print(
    'Tijd voor één huishouden, alle regelingen, in µs',
    `  ${''.padEnd(width)}  mediaan      p95  keer`,
    ...metingen.map(({ naam, mediaan, p95 }) => {
      const keer = (mediaan / own).toFixed(1).replace('.', ',');
      return `  ${naam.padEnd(width)}  ${cell(mediaan, 7)}  ${cell(p95, 7)}  ${keer.padStart(4)}`;
    }),
    '',
    `Klaarzetten en het eerste huishouden, één keer, in ms: ${eerste}`,
    '',
  );
  const others = metingen.filter(({ naam }) => naam === PUBLICODES || naam === JSON_RULES);
  const fastest = Math.min(...others.map(({ mediaan }) => mediaan));
  const doel = (ok: boolean, wat: string) => `  ${ok ? 'gehaald' : 'NIET GEHAALD'}: ${wat}`;
  print(
    doel(own <= HOOGSTENS, `hoogstens ${HOOGSTENS} µs voor één huishouden`),
    doel(
      fastest >= own * KEER,
      `minstens ${KEER} keer zo snel als publicodes en json-rules-engine`,
    ),
  );
}

const cell = (getal: number, width: number) => getal.toFixed(0).padStart(width);

function version(pakket: string): string {
  const file = path.resolve(import.meta.dirname, '../../node_modules', pakket, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function print(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
