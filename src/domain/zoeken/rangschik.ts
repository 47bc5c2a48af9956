import { stam } from './stam.ts';
import type { Varianten } from './lees-woord.ts';
import type { Zoekpagina } from './zoekgegevens.ts';
import type { Uitdrukking, Zoekindex } from './zoekindex.ts';
import type { Zoeksoort } from './zoekuitkomst.ts';

/** A page that was found. */
export interface Treffer {
  readonly pagina: Zoekpagina;
  /** Higher fits better; only to compare within one search. */
  readonly score: number;
  /** The words (forms) of the site that made it fit. */
  readonly woorden: ReadonlySet<string>;
  /** What residents call it, when that expression was typed as a whole. */
  readonly uitdrukking: string | undefined;
}

/** A regeling before what leads to regelingen before what explains. */
const SOORT: Readonly<Record<Zoeksoort, number>> = {
  regeling: 1,
  organisatie: 0.8,
  gemeente: 0.8,
  situatie: 0.65,
  pagina: 0.6,
  thema: 0.5,
  doelgroep: 0.5,
};

/** What one can apply for before what informs before what is not there. */
const STATUS: Readonly<Record<string, number>> = {
  'aan-te-vragen': 1,
  'via-hulpverlener': 1,
  informatie: 0.9,
  'niet-bevestigd': 0.75,
  gewenst: 0.5,
  gestopt: 0.5,
};

/** An expression that was typed as a whole says as much as a title. */
const HELE_UITDRUKKING = 9.5;
/** From this weight a variant is as good as the word itself. */
const EVEN_GOED = 0.7;
/** What scores less than this part of the best is chance; the first few may be further off. */
const LEAST_PART = { eerste: 0.1, verder: 0.3 };
const EERSTE = 3;
/** A page with all that was asked for comes before one with half of it, in this measure. */
const DEKKING_MACHT = 1.2;

/**
 * The pages that fit a search, best first: by how rare the words are, where they stand, how well they
 * stand for what was typed, and how much of the search they cover.
 */
export function rangschik(termen: readonly Varianten[], index: Zoekindex): readonly Treffer[] {
  const gezocht = termen.map((varianten): Gezocht => {
    const scores = scoreTerm(varianten, index);
    const zeldzaam = Math.log(1 + index.paginas.length / (1 + scores.size));
    return { scores, zeldzaam, stammen: goodStems(varianten) };
  });
  const found = new Set(gezocht.flatMap(({ scores }) => [...scores.keys()]));
  const treffers = [...found].map((i) => scorePagina(i, gezocht, index));
  treffers.sort((a, b) => b.score - a.score || compare(a.pagina.titel, b.pagina.titel));
  const best = treffers[0]?.score ?? 0;
  return treffers.filter(
    ({ score }, i) => score >= best * (i < EERSTE ? LEAST_PART.eerste : LEAST_PART.verder),
  );
}

/** One thing that is looked for, in the index. */
interface Gezocht {
  /** By page (its place in the index). */
  readonly scores: ReadonlyMap<number, Termscore>;
  /** Higher when fewer pages have it: then it says more. */
  readonly zeldzaam: number;
  readonly stammen: ReadonlySet<string>;
}

function scorePagina(i: number, gezocht: readonly Gezocht[], index: Zoekindex): Treffer {
  const pagina = index.paginas[i]!;
  const heel = wholeExpression(index.uitdrukkingen[i]!, gezocht);
  let sum = 0;
  let covered = 0;
  let total = 0;
  const woorden = new Set<string>();
  for (const [t, { scores, zeldzaam }] of gezocht.entries()) {
    total += zeldzaam;
    const own = scores.get(i);
    if (own === undefined) continue;
    covered += zeldzaam;
    sum += zeldzaam * Math.max(own.gewicht, heel?.termen.has(t) ? HELE_UITDRUKKING : 0);
    for (const vorm of own.vormen) woorden.add(vorm);
  }
  // Who types the very name of something that has stopped wants to read that it has stopped.
  const status = heel?.eigenNaam ? 1 : (STATUS[pagina.status ?? ''] ?? 1);
  const score = sum * (covered / total) ** DEKKING_MACHT * SOORT[pagina.soort] * status;
  return { pagina, score, woorden, uitdrukking: heel?.tekst };
}

interface Termscore {
  gewicht: number;
  readonly vormen: string[];
}

/** Per page the best place of any of the variants. */
function scoreTerm(varianten: Varianten, index: Zoekindex): ReadonlyMap<number, Termscore> {
  const scores = new Map<number, Termscore>();
  for (const [vorm, zekerheid] of varianten) {
    for (const { pagina, gewicht } of index.vindplaatsen.get(vorm) ?? []) {
      const own = scores.get(pagina) ?? { gewicht: 0, vormen: [] };
      own.gewicht = Math.max(own.gewicht, gewicht * zekerheid);
      own.vormen.push(vorm);
      scores.set(pagina, own);
    }
  }
  return scores;
}

function goodStems(varianten: Varianten): ReadonlySet<string> {
  return new Set(
    [...varianten].flatMap(([vorm, gewicht]) => (gewicht >= EVEN_GOED ? [stam(vorm)] : [])),
  );
}

interface Heel extends Uitdrukking {
  /** Which terms said it. */
  readonly termen: ReadonlySet<number>;
}

/** The longest expression of which every word was typed; of equals the name of the page. */
function wholeExpression(
  uitdrukkingen: readonly Uitdrukking[],
  gezocht: readonly Gezocht[],
): Heel | undefined {
  let best: Heel | undefined;
  for (const uitdrukking of uitdrukkingen) {
    const said = uitdrukking.stammen.map((een) =>
      gezocht.findIndex(({ stammen }) => stammen.has(een)),
    );
    if (said.includes(-1)) continue;
    const termen = new Set(said);
    if (termen.size > (best?.termen.size ?? 0)) best = { ...uitdrukking, termen };
  }
  return best;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
