import type { Publicodes, Uitdrukking } from './naar-publicodes.ts';
import type { Regelset } from './regelset.ts';
import { waardenOf } from './vertalen.ts';

/*
 * The formulas in publicodes' own arithmetic, written from the law and the leaflets of Dienst Toeslagen
 * and not from our code: variations, arrondi, plancher, plafond, somme, produit and // (division
 * without rest, for "whole euros, rounded down").
 *
 * Huurtoeslag counts in whole cents: its parts are rounded to cents, and halves of a cent are exact only
 * when no binary fraction of a euro stands in between.
 */

/** The rule with the amount per month of a formula. */
export function bedragRegel(formule: string): string {
  return `bedrag ${formule}`;
}

type Waarden = Readonly<Record<string, number>>;

const FORMULES: Readonly<Record<string, (waarden: Waarden) => Publicodes>> = {
  zorgtoeslag,
  huurtoeslag,
  'kindgebonden-budget': kindgebondenBudget,
  kinderbijslag,
};

/** The rules of all formulas of which the norm holds on the peildatum. */
export function formuleRegels(regelset: Regelset): Publicodes {
  const regels: Publicodes = {};
  for (const [naam, schrijf] of Object.entries(FORMULES)) {
    const waarden = waardenOf(naam, regelset);
    if (waarden) Object.assign(regels, schrijf(waarden));
  }
  return regels;
}

/** @throws when the norm lacks it */
function uit(waarden: Waarden, naam: string): number {
  const waarde = waarden[naam];
  if (waarde === undefined) throw new Error(`De norm heeft geen waarde "${naam}".`);
  return waarde;
}

const als = (si: Uitdrukking, alors: Uitdrukking, sinon: Uitdrukking): Uitdrukking => ({
  variations: [{ si, alors }, { sinon }],
});
const min = (a: Uitdrukking, b: Uitdrukking): Uitdrukking => ({ '-': [a, b] });
const keer = (...factoren: Uitdrukking[]): Uitdrukking => ({ produit: factoren });
const som = (...delen: Uitdrukking[]): Uitdrukking => ({ somme: delen });
/** What is above a threshold, or nothing. */
const boven = (waarde: Uitdrukking, drempel: Uitdrukking): Uitdrukking => ({
  plancher: 0,
  valeur: min(waarde, drempel),
});
const hoogstens = (waarde: Uitdrukking, plafond: Uitdrukking): Uitdrukking => ({
  plafond,
  valeur: waarde,
});
const cent = (euro: number) => Math.round(euro * 100);

/** Awir art. 14: a year in whole euros; less than € 24 is not paid; a month is rounded down. */
function maandVanJaar(jaar: string): Publicodes[string] {
  return { valeur: als({ '<': [jaar, 24] }, 0, { '//': [jaar, 12] }) };
}

function zorgtoeslag(waarden: Waarden): Publicodes {
  const drempel = uit(waarden, 'drempelinkomen');
  const premie = uit(waarden, 'standaardpremie');
  const deel = (naam: string) => (uit(waarden, naam) / 100) * drempel;
  return {
    'zorgtoeslag per jaar': {
      arrondi: 'oui',
      valeur: min(
        als('partner', 2 * premie - deel('percentage-samen'), premie - deel('percentage-alleen')),
        keer(uit(waarden, 'afbouwpercentage') / 100, boven('toetsingsinkomen', drempel)),
      ),
    },
    [bedragRegel('zorgtoeslag')]: maandVanJaar('zorgtoeslag per jaar'),
  };
}

function kindgebondenBudget(waarden: Waarden): Publicodes {
  const drempel = uit(waarden, 'drempelinkomen');
  return {
    'kindgebonden budget per jaar': {
      arrondi: 'oui',
      valeur: min(
        som(
          keer('kinderen van 0 tot 17', uit(waarden, 'per-kind')),
          keer('kinderen van 12 tot 15', uit(waarden, 'extra-12')),
          keer('kinderen van 16 tot 17', uit(waarden, 'extra-16')),
          als('partner', 0, uit(waarden, 'alleenstaande-ouder')),
        ),
        keer(
          uit(waarden, 'afbouwpercentage') / 100,
          boven(
            'toetsingsinkomen',
            als('partner', drempel + uit(waarden, 'drempel-partner'), drempel),
          ),
        ),
      ),
    },
    'kindgebonden budget met kind': maandVanJaar('kindgebonden budget per jaar'),
    [bedragRegel('kindgebonden-budget')]: {
      valeur: als({ '=': ['kinderen van 0 tot 17', 0] }, 0, 'kindgebonden budget met kind'),
    },
  };
}

function huurtoeslag(waarden: Waarden): Publicodes {
  const get = (naam: string) => uit(waarden, naam);
  const naarGrootte = (naam: string, factor: number) =>
    als({ '=': ['personen', 1] }, get(`${naam}-alleen`) * factor, get(`${naam}-samen`) * factor);
  const kwaliteit = cent(get('kwaliteitskortingsgrens'));
  return {
    personen: { valeur: som(1, als('partner', 1, 0), 'kinderen van 0 tot 17') },
    jongerentarief: {
      'toutes ces conditions': [
        { '<': ['leeftijd', 21] },
        { '=': ['beperking', 'non'] },
        { '=': ['kinderen van 0 tot 17', 0] },
      ],
    },
    'huur in cent': {
      valeur: hoogstens(
        { arrondi: 'oui', valeur: keer('kaleHuur', 100) },
        als('jongerentarief', cent(get('huurgrens-jongeren')), cent(get('huurgrens'))),
      ),
    },
    'basishuur in cent': { arrondi: 'oui', valeur: naarGrootte('basishuur', 100) },
    'aftopping in cent': {
      valeur: als(
        { '>=': ['personen', 3] },
        cent(get('aftoppingsgrens-drie')),
        cent(get('aftoppingsgrens')),
      ),
    },
    'huurtoeslag deel een': {
      valeur: boven(hoogstens('huur in cent', kwaliteit), 'basishuur in cent'),
    },
    'huurtoeslag deel twee': {
      arrondi: 'oui',
      valeur: {
        '/': [keer(65, boven(hoogstens('huur in cent', 'aftopping in cent'), kwaliteit)), 100],
      },
    },
    'huurtoeslag deel drie': {
      arrondi: 'oui',
      valeur: { '/': [keer(40, boven('huur in cent', 'aftopping in cent')), 100] },
    },
    // A percentage of euros a year is that many cents a year.
    'huurtoeslag afbouw': {
      arrondi: 'oui',
      valeur: {
        '/': [
          keer(
            naarGrootte('afbouwpercentage', 1),
            boven('toetsingsinkomen', naarGrootte('ijkpunt', 1)),
          ),
          12,
        ],
      },
    },
    'huurtoeslag in hele euro': {
      '//': [
        min(
          som('huurtoeslag deel een', 'huurtoeslag deel twee', 'huurtoeslag deel drie'),
          'huurtoeslag afbouw',
        ),
        100,
      ],
    },
    // Less than € 24 a year is not paid: less than € 2 a month.
    [bedragRegel('huurtoeslag')]: {
      valeur: als({ '<': ['huurtoeslag in hele euro', 2] }, 0, 'huurtoeslag in hele euro'),
    },
  };
}

function kinderbijslag(waarden: Waarden): Publicodes {
  const delen = [
    [0, 5],
    [6, 11],
    [12, 17],
  ].map(([van, tot]) => keer(`kinderen van ${van} tot ${tot}`, uit(waarden, `${van}-${tot}`)));
  return {
    [bedragRegel('kinderbijslag')]: { arrondi: 'oui', valeur: { '/': [som(...delen), 3] } },
  };
}
