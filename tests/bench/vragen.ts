import path from 'node:path';
import { readKennis } from '../../src/content/inhoud.ts';
import type { Gegevens } from '../../src/domain/gegevens.ts';
import { toestandOf, type Gespreksstof } from '../../src/domain/gesprek.ts';
import { readHuishouden } from '../../src/domain/lezen/huishouden.ts';
import { normsOn } from '../../src/domain/norm.ts';
import { isJudged } from '../../src/domain/regeling.ts';
import type { Regeling } from '../../src/domain/regeling.ts';
import { regelingenOn } from '../../src/domain/regelingen-op.ts';
import type { Thema } from '../../src/domain/themas.ts';
import type { Toestand } from '../../src/domain/toestand.ts';
import { oordeelOf } from '../../src/domain/uitkomst.ts';
import { playGesprek, type Beurt } from './gesprek-naspelen.ts';
import { drawHousehold, seeded } from './huishoudens.ts';
import { fewestGegevens } from './ondergrens.ts';
import { pick, type Random } from './toeval.ts';

const PEILDATUM = '2026-11-22';
const AANTAL = 5000;
/** Screens up to which the share of all ja is shown. */
const SCHERMEN = 12;

/** What the conversations of all households gave. */
interface Meting {
  readonly schermen: number[];
  readonly schermenTwee: number[];
  readonly gegevens: number[];
  readonly ondergrens: number[];
  /** By screen: how many ja were known by then, over all households. */
  readonly gevonden: number[];
  ja: number;
}

/** `npm run bench -- vragen [number of households]`: how few screens settle how much. */
export async function vragen(args: readonly string[]): Promise<void> {
  const aantal = Number(args[0] ?? AANTAL);
  const stof = await readStof();
  const random = seeded(2026);
  const meting: Meting = {
    schermen: [],
    schermenTwee: [],
    gegevens: [],
    ondergrens: [],
    gevonden: Array<number>(SCHERMEN + 1).fill(0),
    ja: 0,
  };
  const begin = Date.now();
  for (let i = 0; i < aantal; i += 1) {
    const raw = drawHousehold(random, stof.catalogus);
    const { huishouden, fouten } = readHuishouden({ gegevens: raw }, stof.catalogus);
    if (fouten.length > 0) throw new Error(JSON.stringify(fouten));
    measure(huishouden.gegevens, stof, random, meting);
    if ((i + 1) % 500 === 0) process.stderr.write(`${i + 1} huishoudens\n`);
  }
  report(meting, aantal, (Date.now() - begin) / 1000);
}

async function readStof(): Promise<Gespreksstof> {
  const { kennis } = await readKennis(path.resolve(import.meta.dirname, '../../content'));
  return {
    ...kennis,
    regelingen: regelingenOn(kennis.regelingen, PEILDATUM),
    normen: normsOn(kennis.normen, PEILDATUM),
  };
}

function measure(huishouden: Gegevens, stof: Gespreksstof, random: Random, meting: Meting): void {
  const { catalogus, normen } = stof;
  const beurten = playGesprek(huishouden, [], stof);
  meting.schermen.push(beurten.length);
  meting.gegevens.push(beurten.flatMap(({ gevraagd }) => gevraagd).length);
  meting.ondergrens.push(fewestGegevens(huishouden, stof.regelingen, stof));
  const certain = jaOf(stof.regelingen, { gegevens: huishouden, catalogus, normen });
  meting.ja += certain.length;
  for (let scherm = 1; scherm <= SCHERMEN; scherm += 1) {
    meting.gevonden[scherm]! += foundAfter(beurten, scherm, certain, stof);
  }
  meting.schermenTwee.push(playGesprek(huishouden, twoThemas(random, stof), stof).length);
}

function foundAfter(
  beurten: readonly Beurt[],
  scherm: number,
  certain: Regeling[],
  stof: Gespreksstof,
) {
  const beurt = beurten[Math.min(scherm, beurten.length) - 1];
  return beurt ? jaOf(certain, toestandOf(beurt.gesprek, stof)).length : 0;
}

/** The regelingen to which the answer is ja, and may be said to be. */
function jaOf(regelingen: readonly Regeling[], toestand: Toestand): Regeling[] {
  return regelingen.filter((regeling) => oordeelOf(regeling, toestand, PEILDATUM) === 'ja');
}

function twoThemas(random: Random, stof: Gespreksstof): Thema[] {
  const judged = stof.regelingen.filter(({ varianten }) => varianten.some(isJudged));
  const themas = [...new Set(judged.flatMap((regeling) => regeling.themas))];
  const first = pick(random, themas);
  return [
    first,
    pick(
      random,
      themas.filter((thema) => thema !== first),
    ),
  ];
}

function report(meting: Meting, aantal: number, seconden: number): void {
  const { schermen, schermenTwee, gegevens, ondergrens, gevonden, ja } = meting;
  const ratio = sum(gegevens) / sum(ondergrens);
  const within = (most: number) => schermen.filter((one) => one <= most).length / aantal;
  print(`${aantal} huishoudens, peildatum ${PEILDATUM}, ${Math.round(seconden)} s\n`);
  print('| wat | gemeten | doel |\n|---|---|---|');
  print(`| gevraagde gegevens | gemiddeld ${show(sum(gegevens) / aantal)} | |`);
  print(`| ondergrens (helderziende) | gemiddeld ${show(sum(ondergrens) / aantal)} | |`);
  print(`| verhouding | ${ratio.toFixed(3)} | ≤ 1,05 |`);
  print(
    `| schermen voor alles | mediaan ${at(schermen, 0.5)}, 95% binnen ${at(schermen, 0.95)}, meest ${at(schermen, 1)} | 95% binnen 10 |`,
  );
  print(`| alles klaar binnen 10 schermen | ${percent(within(10))} | 95% |`);
  print(
    `| schermen bij twee soorten hulp | mediaan ${at(schermenTwee, 0.5)}, 95% binnen ${at(schermenTwee, 0.95)} | mediaan ≤ 6 |`,
  );
  print(`| ja per huishouden | gemiddeld ${show(ja / aantal)} | |\n`);
  print('Deel van alle ja dat bekend is na elk scherm (doel: 50% na 5, 80% na 8):\n');
  print('| scherm | gevonden | |\n|---|---|---|');
  for (let scherm = 1; scherm <= SCHERMEN; scherm += 1) {
    const share = gevonden[scherm]! / ja;
    print(`| ${scherm} | ${percent(share)} | ${'█'.repeat(Math.round(share * 30))} |`);
  }
}

const print = (regel: string) => process.stdout.write(`${regel}\n`);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const show = (getal: number) => getal.toFixed(1).replace('.', ',');
const percent = (share: number) => `${show(share * 100)}%`;

/** The value at a part of the row, from low to high. */
function at(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)]!;
}
