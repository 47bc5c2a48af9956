/*
 * The formulas a second time, from the law and the leaflets of Dienst Toeslagen and without our code, for
 * json-rules-engine: it has no arithmetic, so an author gives it such amounts as functions ("dynamic
 * facts"). Amounts are kept in whole cents, so that rounding means the same everywhere.
 */

type Waarden = Readonly<Record<string, number>>;

/** What a formula looks at. */
export interface Situatie {
  readonly leeftijd: number;
  readonly partner: boolean;
  readonly kinderen: readonly number[];
  readonly beperking: boolean;
  readonly kaleHuur: number;
  readonly toetsingsinkomen: number;
}

type Formule = (waarden: Waarden, situatie: Situatie) => number;

/** @throws when the norm lacks it */
function uit(waarden: Waarden, naam: string): number {
  const waarde = waarden[naam];
  if (waarde === undefined) throw new Error(`De norm heeft geen waarde "${naam}".`);
  return waarde;
}

/** Rounds halves up; what is a half but for the last bits of a binary fraction is a half. */
const rond = (getal: number) => Math.round(Number(getal.toFixed(6)));
const cent = (euro: number) => rond(euro * 100);

/** Awir art. 14: the year in whole euros, nothing under € 24, the month rounded down. */
function maand(jaar: number): number {
  const heel = rond(jaar);
  return heel >= 24 ? Math.floor(heel / 12) : 0;
}

function zorgtoeslag(waarden: Waarden, { partner, toetsingsinkomen }: Situatie): number {
  const drempel = uit(waarden, 'drempelinkomen');
  const percentage = uit(waarden, partner ? 'percentage-samen' : 'percentage-alleen');
  const meer = toetsingsinkomen > drempel ? toetsingsinkomen - drempel : 0;
  const normpremie = (percentage * drempel + uit(waarden, 'afbouwpercentage') * meer) / 100;
  return maand(uit(waarden, 'standaardpremie') * (partner ? 2 : 1) - normpremie);
}

function kindgebondenBudget(
  waarden: Waarden,
  { partner, kinderen, toetsingsinkomen }: Situatie,
): number {
  if (kinderen.length === 0) return 0;
  let jaar = kinderen.length * uit(waarden, 'per-kind');
  for (const leeftijd of kinderen) {
    if (leeftijd >= 16) jaar += uit(waarden, 'extra-16');
    else if (leeftijd >= 12) jaar += uit(waarden, 'extra-12');
  }
  if (!partner) jaar += uit(waarden, 'alleenstaande-ouder');
  const drempel = uit(waarden, 'drempelinkomen') + (partner ? uit(waarden, 'drempel-partner') : 0);
  const meer = toetsingsinkomen > drempel ? toetsingsinkomen - drempel : 0;
  return maand(jaar - (meer * uit(waarden, 'afbouwpercentage')) / 100);
}

function huurtoeslag(waarden: Waarden, situatie: Situatie): number {
  const personen = 1 + Number(situatie.partner) + situatie.kinderen.length;
  const soort = personen > 1 ? 'samen' : 'alleen';
  const jong = situatie.leeftijd < 21 && !situatie.beperking && situatie.kinderen.length === 0;
  const huur = Math.min(
    cent(situatie.kaleHuur),
    cent(uit(waarden, jong ? 'huurgrens-jongeren' : 'huurgrens')),
  );
  const basis = cent(uit(waarden, `basishuur-${soort}`));
  const kwaliteit = cent(uit(waarden, 'kwaliteitskortingsgrens'));
  const aftopping = cent(uit(waarden, personen > 2 ? 'aftoppingsgrens-drie' : 'aftoppingsgrens'));
  /** The rent that lies between two limits. */
  const tussen = (van: number, tot: number) => Math.max(0, Math.min(huur, tot) - van);
  const vergoed =
    tussen(basis, kwaliteit) +
    rond((65 * tussen(kwaliteit, aftopping)) / 100) +
    rond((40 * tussen(aftopping, Infinity)) / 100);
  const meer = Math.max(0, situatie.toetsingsinkomen - uit(waarden, `ijkpunt-${soort}`));
  // A percentage of euros a year is that many cents a year.
  const zelf = rond((uit(waarden, `afbouwpercentage-${soort}`) * meer) / 12);
  const euro = Math.floor((vergoed - zelf) / 100);
  return euro * 12 >= 24 ? euro : 0;
}

function kinderbijslag(waarden: Waarden, { kinderen }: Situatie): number {
  const kwartaal = kinderen.map((jaar) =>
    uit(waarden, jaar > 11 ? '12-17' : jaar > 5 ? '6-11' : '0-5'),
  );
  return rond(kwartaal.reduce((a, b) => a + b, 0) / 3);
}

/** Whole euros per month, by the name that content uses. */
export const FORMULES: Readonly<Record<string, Formule>> = {
  zorgtoeslag,
  huurtoeslag,
  'kindgebonden-budget': kindgebondenBudget,
  kinderbijslag,
};
