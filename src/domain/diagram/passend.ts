import { MEESTE_KINDEREN, type KinderenWaarde, type Waarde } from '../gegevens.ts';
import { overlaps, type Interval } from '../interval.ts';
import { remember } from '../onthouden.ts';

/**
 * The pieces of a fact (by number) in which a household can lie that fits what is known.
 * @param stukken the pieces, which together are all that the fact can be
 * @param waarde undefined when nothing is known of it
 */
export function fittingPieces(stukken: readonly Waarde[], waarde: Waarde | undefined) {
  if (!waarde) return everyPiece(stukken, stukken);
  if (waarde.soort === 'kinderen') return fittingFamilies(stukken, waarde);
  const fitting: number[] = [];
  for (let i = 0; i < stukken.length; i += 1) if (meets(stukken[i]!, waarde)) fitting.push(i);
  return fitting;
}

const everyPiece = remember((stukken: readonly Waarde[], _same: readonly Waarde[]) =>
  stukken.map((_stuk, i) => i),
);

function meets(stuk: Waarde, waarde: Waarde): boolean {
  if (stuk.soort === 'getal') return waarde.soort === 'getal' && overlaps(stuk, waarde);
  if (stuk.soort !== 'keuze' || waarde.soort !== 'keuze') return false;
  return stuk.kan.some((optie) => waarde.kan.includes(optie));
}

/**
 * The piece (by number) in which something that is exactly known lies; undefined when it can lie in
 * more than one. The short way: most facts are known, or not at all.
 */
export function onlyPiece(
  stukken: readonly Waarde[],
  waarde: Waarde | undefined,
): number | undefined {
  if (waarde?.soort === 'getal' && waarde.min === waarde.max) {
    return stukken.findIndex((stuk) => stuk.soort === 'getal' && waarde.max <= stuk.max);
  }
  if (waarde?.soort !== 'keuze' || waarde.kan.length !== 1) return undefined;
  const [optie] = waarde.kan;
  return stukken.findIndex((stuk) => stuk.soort === 'keuze' && stuk.kan.includes(optie!));
}

/** How many children there are in each age class. */
type Tal = readonly number[];

/** Remembered: the same children are asked about for every regeling. */
const fittingFamilies = remember(
  (stukken: readonly Waarde[], { leeftijden, meer }: KinderenWaarde): readonly number[] => {
    const { klassen, tallen, most } = familiesIn(stukken, stukken);
    const known = knownTallen(leeftijden, klassen);
    const room = meer ? Math.max(0, MEESTE_KINDEREN - leeftijden.length) : 0;
    const fits = (tal: Tal) => known.some((own) => isWithin(tal, own, most, room));
    return tallen.flatMap((tal, i) => (fits(tal) ? [i] : []));
  },
);

/** The pieces of the children as numbers: how many there are in each age class, and at most. */
const familiesIn = remember((stukken: readonly Waarde[], _same: readonly Waarde[]) => {
  const families = (stukken as readonly KinderenWaarde[]).map((stuk) => stuk.leeftijden);
  const klassen = classesOf(families.flat());
  const tallen = families.map((kids) => klassen.map((klasse) => count(kids, klasse)));
  const most = klassen.map((_klasse, k) => Math.max(0, ...tallen.map((tal) => tal[k]!)));
  return { klassen, tallen, most };
});

/** The age classes of the pieces: what lies between them makes no difference. */
function classesOf(ages: readonly Interval[]): Interval[] {
  const unique = new Map(ages.map((age) => [age.min, age]));
  const klassen = [...unique.values()].sort((a, b) => a.min - b.min);
  return klassen;
}

function count(kids: readonly Interval[], klasse: Interval): number {
  return kids.filter((kid) => kid.min === klasse.min).length;
}

/** Every way in which the children that are surely there can be spread over the classes. */
function knownTallen(leeftijden: readonly Interval[], klassen: readonly Interval[]): Tal[] {
  let tallen = new Map<string, Tal>([['', klassen.map(() => 0)]]);
  for (const kind of leeftijden) {
    const next = new Map<string, Tal>();
    for (const tal of tallen.values()) {
      const places = klassen.flatMap((klasse, k) => (overlaps(klasse, kind) ? [k] : []));
      const grown = places.map((k) => tal.with(k, tal[k]! + 1));
      // A child of an age that makes no difference is counted nowhere.
      const elsewhere = coveredYears(kind, klassen) < kind.max - kind.min + 1 ? [tal] : [];
      for (const one of [...grown, ...elsewhere]) next.set(one.join(), one);
    }
    tallen = next;
  }
  return [...tallen.values()];
}

function coveredYears(kind: Interval, klassen: readonly Interval[]): number {
  const years = klassen.map(
    ({ min, max }) => Math.min(max, kind.max) - Math.max(min, kind.min) + 1,
  );
  return years.reduce((sum, jaren) => sum + Math.max(0, jaren), 0);
}

/** More children of one class than the pieces tell apart count as the most that they do. */
function isWithin(tal: Tal, own: Tal, most: Tal, room: number): boolean {
  let extra = 0;
  for (let k = 0; k < tal.length; k += 1) {
    const least = Math.min(own[k]!, most[k]!);
    if (tal[k]! < least) return false;
    extra += tal[k]! - least;
  }
  return extra <= room;
}
