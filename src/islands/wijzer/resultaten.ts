import { toestandOf, type Gesprek, type Gespreksstof } from '../../domain/gesprek.ts';
import type { Kaarttekst, Wijzerdata } from '../../domain/kennis.ts';
import type { Oordeel } from '../../domain/oordeel.ts';
import { isJudged, possibleVarianten } from '../../domain/regeling.ts';
import type { Status } from '../../domain/schema/regeling.ts';
import { judge, type Uitkomst } from '../../domain/uitkomst.ts';
import type { Zinnen } from '../../domain/zinnen.ts';

const CLOSED: readonly Status[] = ['gestopt', 'gewenst'];

/** A regeling with what this household hears about it. */
export interface Resultaat {
  readonly slug: string;
  readonly titel: string;
  readonly uitkomst: Uitkomst;
  readonly kaart: Kaarttekst;
  readonly volgorde: number;
  /** True when it is one of the kinds of help that were asked for. */
  readonly gevraagd: boolean;
}

export type Groepen = Readonly<Record<Oordeel, readonly Resultaat[]>>;

/**
 * Judges all regelingen and sorts them: what was asked for first, then what is most urgent, then
 * what brings most.
 * @param peildatum ISO date
 */
export function resultsOf(
  gesprek: Gesprek,
  stof: Gespreksstof,
  data: Wijzerdata,
  zinnen: Zinnen,
  peildatum: string,
): Groepen {
  const toestand = toestandOf(gesprek, stof);
  const gemeente = knownGemeente(gesprek, stof);
  const themas = gesprek.themas ?? [];
  const results = stof.regelingen.flatMap((regeling): Resultaat[] => {
    const uitkomst = judge(regeling, toestand, peildatum, zinnen);
    const general = data.kaarten[regeling.slug];
    if (!uitkomst || !general) return [];
    const kaart = { ...general, ...data.plaatselijk[`${regeling.slug}@${gemeente}`] };
    const gevraagd = themas.length === 0 || regeling.themas.some((thema) => themas.includes(thema));
    const { slug, titel, volgorde } = regeling;
    return [{ slug, titel, volgorde, uitkomst, kaart, gevraagd }];
  });
  const sorted = results.sort(
    (a, b) =>
      Number(b.gevraagd) - Number(a.gevraagd) ||
      a.volgorde - b.volgorde ||
      leastAmount(b) - leastAmount(a),
  );
  const group = (oordeel: Oordeel) => sorted.filter(({ uitkomst }) => uitkomst.oordeel === oordeel);
  return { ja: group('ja'), misschien: group('misschien'), nee: group('nee') };
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
  const themas = gesprek.themas ?? [];
  const open = stof.regelingen.flatMap((regeling): AndereHulp[] => {
    const wanted = themas.length === 0 || regeling.themas.some((thema) => themas.includes(thema));
    const here = possibleVarianten(regeling, toestand).filter(
      ({ status }) => !CLOSED.includes(status),
    );
    if (!wanted || here.length === 0 || regeling.varianten.some(isJudged)) return [];
    const onzeker = here.every(({ status }) => status === 'niet-bevestigd');
    return [{ slug: regeling.slug, titel: regeling.titel, onzeker }];
  });
  return open.sort((a, b) => Number(a.onzeker) - Number(b.onzeker));
}

/** The gemeente when it is known; undefined otherwise. */
export function knownGemeente(gesprek: Gesprek, stof: Gespreksstof): string | undefined {
  const waarde = toestandOf(gesprek, stof).gegevens['gemeente'];
  return waarde?.soort === 'keuze' && waarde.kan.length === 1 ? waarde.kan[0] : undefined;
}

/** All amounts per month together, as a range in whole euros. */
export function totalOf(results: readonly Resultaat[]): { min: number; max: number } {
  return results.reduce(
    (sum, result) => ({
      min: sum.min + leastAmount(result),
      max: sum.max + mostAmount(result),
    }),
    { min: 0, max: 0 },
  );
}

/** Every paper once, in the order of the results. */
export function papersOf(results: readonly Resultaat[]): string[] {
  return [...new Set(results.flatMap(({ kaart }) => kaart.papieren))];
}

function leastAmount({ uitkomst: { bedrag } }: Resultaat): number {
  if (!bedrag) return 0;
  return typeof bedrag.perMaand === 'number' ? bedrag.perMaand : bedrag.perMaand.min;
}

function mostAmount({ uitkomst: { bedrag } }: Resultaat): number {
  if (!bedrag) return 0;
  return typeof bedrag.perMaand === 'number' ? bedrag.perMaand : bedrag.perMaand.max;
}
