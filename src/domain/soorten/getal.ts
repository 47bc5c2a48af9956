import type { GetalDefinitie } from '../gegevens.ts';
import { cutAfter, roundToCents, type Interval } from '../interval.ts';
import { grensBedragen, type GrensBedragen } from '../normbedrag.ts';
import { allOf, type Oordeel } from '../oordeel.ts';
import type { Soort } from '../soort.ts';
import { getalOf, isOpen, keuzeOf, type Toestand } from '../toestand.ts';
import type { GetalVoorwaarde, Vergelijking } from '../voorwaarde.ts';
import type { GrensUitleg } from '../zinnen.ts';

/** A number between limits; a limit may be a part of a norm. */
export const getal: Soort<GetalVoorwaarde> = {
  evaluate(voorwaarde, toestand) {
    const bestaat = exists(voorwaarde, toestand);
    if (bestaat === 'nee') return 'nee';
    const waarde = getalOf(toestand, voorwaarde.gegeven);
    const oordeel = compareAll(waarde, voorwaarde, toestand);
    if (oordeel !== 'misschien' || voorwaarde.vergelijkingen.length < 2) {
      return allOf([bestaat, oordeel]);
    }
    // Two limits that exclude each other: in no stretch between them do both hold.
    const { stap } = definitieOf(voorwaarde, toestand);
    const grenzen = getal.grenzen(voorwaarde, voorwaarde.gegeven, toestand);
    const stretches = cutAfter(waarde, grenzen, stap);
    const never = stretches.every((one) => compareAll(one, voorwaarde, toestand) === 'nee');
    return never ? 'nee' : 'misschien';
  },

  vraagt(voorwaarde, toestand) {
    const feiten = new Set(normFacts(voorwaarde, toestand));
    const { bestaatAls } = definitieOf(voorwaarde, toestand);
    if (bestaatAls && isOpen(toestand, bestaatAls)) feiten.add(bestaatAls);
    const { min, max } = getalOf(toestand, voorwaarde.gegeven);
    const turns = getal.grenzen(voorwaarde, voorwaarde.gegeven, toestand);
    if (turns.some((grens) => grens >= min && grens < max)) feiten.add(voorwaarde.gegeven);
    return [...feiten];
  },

  splitst: normFacts,

  grenzen(voorwaarde, feit, toestand) {
    if (voorwaarde.gegeven !== feit) return [];
    const { stap } = definitieOf(voorwaarde, toestand);
    return voorwaarde.vergelijkingen.flatMap((vergelijking) => {
      const { bedragen } = bedragenOf(voorwaarde, vergelijking, toestand);
      return bedragen.map((bedrag) => lastBefore(vergelijking.teken, bedrag, stap));
    });
  },

  kindgroepen: () => [],

  explain(voorwaarde, toestand, zinnen) {
    const { eenheid, stap } = definitieOf(voorwaarde, toestand);
    const grenzen = voorwaarde.vergelijkingen.map((vergelijking): GrensUitleg => ({
      teken: vergelijking.teken,
      bedrag: span(bedragenOf(voorwaarde, vergelijking, toestand)),
      eenheid,
      isEuro: stap < 1,
      ...normNaam(vergelijking, toestand),
    }));
    return zinnen.getal(voorwaarde.gegeven, grenzen);
  },
};

function definitieOf(voorwaarde: GetalVoorwaarde, toestand: Toestand): GetalDefinitie {
  return toestand.catalogus[voorwaarde.gegeven] as GetalDefinitie;
}

function bedragenOf(
  voorwaarde: GetalVoorwaarde,
  vergelijking: Vergelijking,
  toestand: Toestand,
): GrensBedragen {
  const { zonderVakantiegeld = false } = definitieOf(voorwaarde, toestand);
  return grensBedragen(vergelijking.grens, toestand, zonderVakantiegeld);
}

/** The age of a partner can only meet a limit when there is a partner. */
function exists(voorwaarde: GetalVoorwaarde, toestand: Toestand): Oordeel {
  const { bestaatAls } = definitieOf(voorwaarde, toestand);
  if (!bestaatAls) return 'ja';
  const { kan } = keuzeOf(toestand, bestaatAls);
  if (!kan.includes('ja')) return 'nee';
  return kan.length === 1 ? 'ja' : 'misschien';
}

function normFacts(voorwaarde: GetalVoorwaarde, toestand: Toestand): string[] {
  const feiten = voorwaarde.vergelijkingen.flatMap(
    (vergelijking) => bedragenOf(voorwaarde, vergelijking, toestand).feiten,
  );
  return [...new Set(feiten)];
}

function compareAll(waarde: Interval, voorwaarde: GetalVoorwaarde, toestand: Toestand): Oordeel {
  return allOf(
    voorwaarde.vergelijkingen.map((vergelijking) =>
      compareWithAll(waarde, vergelijking.teken, bedragenOf(voorwaarde, vergelijking, toestand)),
    ),
  );
}

function compareWithAll(
  waarde: Interval,
  teken: Vergelijking['teken'],
  { bedragen, onbekend }: GrensBedragen,
): Oordeel {
  const oordelen = new Set(bedragen.map((bedrag) => compare(waarde, teken, bedrag)));
  const [only] = oordelen;
  return onbekend || oordelen.size !== 1 || !only ? 'misschien' : only;
}

/** Holds a number, as far as it is known, against one amount. */
export function compare(waarde: Interval, teken: Vergelijking['teken'], bedrag: number): Oordeel {
  const holds = {
    minstens: (getal: number) => getal >= bedrag,
    hoogstens: (getal: number) => getal <= bedrag,
    'minder-dan': (getal: number) => getal < bedrag,
    'meer-dan': (getal: number) => getal > bedrag,
  }[teken];
  const ends = [holds(waarde.min), holds(waarde.max)];
  if (ends.every(Boolean)) return 'ja';
  return ends.some(Boolean) ? 'misschien' : 'nee';
}

function lastBefore(teken: Vergelijking['teken'], bedrag: number, stap: number): number {
  const included = teken === 'hoogstens' || teken === 'meer-dan';
  if (stap < 1) return included ? bedrag : roundToCents(bedrag - stap);
  return included ? Math.floor(bedrag) : Math.ceil(bedrag) - stap;
}

function span({ bedragen, onbekend }: GrensBedragen): Interval | undefined {
  if (bedragen.length === 0 || (onbekend && bedragen.length === 1)) return undefined;
  return { min: Math.min(...bedragen), max: Math.max(...bedragen) };
}

function normNaam({ grens }: Vergelijking, toestand: Toestand): Pick<GrensUitleg, 'norm'> {
  if ('vast' in grens) return {};
  return { norm: { naam: toestand.normen[grens.norm]?.naam ?? grens.norm, deel: grens.deel } };
}
