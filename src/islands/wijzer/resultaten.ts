import { amountOf, rangeOf, type Bedrag } from '../../domain/bedrag.ts';
import { cheapestVragen } from '../../domain/cheapest-vragen.ts';
import { callable } from '../../domain/eerste-stap.ts';
import { onlyOption } from '../../domain/gegevens.ts';
import { toestandOf, type Gesprek, type Gespreksstof } from '../../domain/gesprek.ts';
import type { Kaarttekst, Wijzerdata } from '../../domain/kennis.ts';
import { receivedSlugs } from '../../domain/ontvangt.ts';
import type { Oordeel } from '../../domain/oordeel.ts';
import { answersNeed, compareRang, type Rang } from '../../domain/rangorde.ts';
import { isJudged, possibleVarianten, type Regeling } from '../../domain/regeling.ts';
import { isAskedFor } from '../../domain/scope.ts';
import { isFinal } from '../../domain/versheid.ts';
import { judge, oordeelOf, type Uitkomst } from '../../domain/uitkomst.ts';
import type { Vraag } from '../../domain/vraag.ts';
import type { Zinnen } from '../../domain/zinnen.ts';

/** A regeling with what this household hears about it. */
export interface Resultaat {
  readonly slug: string;
  readonly titel: string;
  readonly uitkomst: Uitkomst;
  readonly kaart: Kaarttekst;
  /** The amount with how it was computed; undefined where we compute none. */
  readonly bedrag: Bedrag | undefined;
  /** The screens that settle it, where it is a misschien. */
  readonly vragen: readonly Vraag[];
  readonly rang: Rang;
}

/** The results by oordeel, each group in order; what the household already has stands apart. */
export type Groepen = Readonly<Record<Oordeel | 'heeftAl', readonly Resultaat[]>>;

/** All by which a household is judged. */
export interface Opdracht {
  readonly gesprek: Gesprek;
  readonly stof: Gespreksstof;
  readonly data: Wijzerdata;
  readonly zinnen: Zinnen;
  /** ISO date */
  readonly peildatum: string;
}

/** What was judged last, by rules and answers: a screen that comes back need not wait for it again. */
const judged = new WeakMap<Gespreksstof, { answers: string; results: readonly Resultaat[] }>();

/** Judges all regelingen for `resultsOf`, and gives way after each: all at once one would feel it. */
export function* prepareResults(opdracht: Opdracht): Generator<void, readonly Resultaat[]> {
  const { gesprek, stof } = opdracht;
  const answers = JSON.stringify(gesprek);
  const before = judged.get(stof);
  if (before?.answers === answers) return before.results;
  const results: Resultaat[] = [];
  const toestand = toestandOf(gesprek, stof);
  for (const regeling of stof.regelingen) {
    // What is worked out for the oordeel the reasons need as well.
    oordeelOf(regeling, toestand, opdracht.peildatum);
    yield;
    const one = resultOf(regeling, opdracht);
    if (one) results.push(one);
    yield;
  }
  judged.set(stof, { answers, results });
  return results;
}

function resultOf(regeling: Regeling, opdracht: Opdracht): Resultaat | undefined {
  const { gesprek, stof, data, zinnen, peildatum } = opdracht;
  const toestand = toestandOf(gesprek, stof);
  const { slug, titel } = regeling;
  const uitkomst = judge(regeling, toestand, peildatum, zinnen);
  const general = data.kaarten[slug];
  if (!uitkomst || !general) return undefined;
  const gemeente = knownGemeente(gesprek, stof);
  const kaart = { ...general, ...data.plaatselijk[`${slug}@${gemeente}`] };
  const bedrag = amountOf(regeling, uitkomst.oordeel, toestand);
  const vragen = cheapestVragen(regeling, toestand, stof.vragen);
  const rang: Rang = {
    nood: answersNeed(regeling, toestand),
    gevraagd: isAskedFor(regeling, gesprek.themas ?? []),
    volgorde: regeling.volgorde,
    bedrag: rangeOf(bedrag),
    telefoon: callable(kaart.hulp, data.organisaties) !== undefined,
    papieren: kaart.papieren.length,
    stappen: kaart.stappen.length,
  };
  return { slug, titel, uitkomst, kaart, bedrag, vragen, rang };
}

/** Judges all regelingen and puts them in order: need, worth, ease (see `compareRang`). */
export function resultsOf(opdracht: Opdracht): Groepen {
  const received = receivedSlugs(opdracht.gesprek, opdracht.stof);
  const sorted = finish(prepareResults(opdracht)).toSorted((a, b) => compareRang(a.rang, b.rang));
  const open = sorted.filter(({ slug }) => !received.includes(slug));
  const group = (oordeel: Oordeel) => open.filter(({ uitkomst }) => uitkomst.oordeel === oordeel);
  return {
    ja: group('ja'),
    misschien: group('misschien'),
    nee: group('nee'),
    heeftAl: sorted.filter(({ slug }) => received.includes(slug)),
  };
}

/** Does work that could give way without doing so. */
function finish<T>(werk: Generator<void, T>): T {
  for (;;) {
    const { done, value } = werk.next();
    if (done) return value;
  }
}

/** Help that gets no oordeel, such as a desk where anybody may walk in. */
export interface AndereHulp {
  readonly slug: string;
  readonly titel: string;
  /** True when we do not know whether it is there now. */
  readonly onzeker: boolean;
}

/**
 * What the wizard cannot judge but this household may use: in its gemeente, of the kinds of help
 * that were asked for. What nobody can confirm comes last.
 */
export function otherHelp(gesprek: Gesprek, stof: Gespreksstof): AndereHulp[] {
  const toestand = toestandOf(gesprek, stof);
  const open = stof.regelingen.flatMap((regeling): AndereHulp[] => {
    const here = possibleVarianten(regeling, toestand).filter(({ status }) => !isFinal(status));
    const judged = regeling.varianten.some(isJudged);
    if (!isAskedFor(regeling, gesprek.themas ?? []) || here.length === 0 || judged) return [];
    const onzeker = here.every(({ status }) => status === 'niet-bevestigd');
    return [{ slug: regeling.slug, titel: regeling.titel, onzeker }];
  });
  return open.sort((a, b) => Number(a.onzeker) - Number(b.onzeker));
}

/** The gemeente when it is known; undefined otherwise. */
export function knownGemeente(gesprek: Gesprek, stof: Gespreksstof): string | undefined {
  return onlyOption(toestandOf(gesprek, stof).gegevens, 'gemeente');
}

/** Every paper once; what serves most of the results comes first. */
export function papersOf(results: readonly Resultaat[]): string[] {
  const all = results.flatMap(({ kaart }) => kaart.papieren);
  const uses = (papier: string) => all.filter((one) => one === papier).length;
  return [...new Set(all)].sort((a, b) => uses(b) - uses(a));
}
