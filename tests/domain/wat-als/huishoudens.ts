// Households to try a change on, with the rules of the project itself.
import { expect } from 'vitest';
import type { Gegevens, Waarde } from '../../../src/domain/gegevens.ts';
import { compareToestanden, type Gevolgen } from '../../../src/domain/gevolgen.ts';
import { readHuishouden } from '../../../src/domain/lezen/huishouden.ts';
import { normsOn } from '../../../src/domain/norm.ts';
import { regelingenOn } from '../../../src/domain/regelingen-op.ts';
import type { Toestand } from '../../../src/domain/toestand.ts';
import {
  exactly,
  known,
  type Invoer,
  type Veranderingsoort,
} from '../../../src/domain/verandering.ts';
import { changeToestand, waysToChange } from '../../../src/domain/wat-als.ts';
import { zinnenNl } from '../../../src/i18n/zinnen.ts';
import { readOwnKennis } from '../inhoud.ts';

export const PEILDATUM = '2026-11-22';

export const kennis = await readOwnKennis();
export const zinnen = zinnenNl(kennis.woorden);
/** Those of the peildatum. */
export const regelingen = regelingenOn(kennis.regelingen, PEILDATUM);

export type Huishouden = Readonly<Record<string, unknown>>;

/** Alone with two children, work, a rented house. */
export const MOEDER = {
  gemeente: 'alblasserdam',
  leeftijd: 34,
  partner: false,
  kinderen: [5, 17],
  inkomen: 1300,
  toetsingsinkomen: 18_000,
  vermogen: 500,
  laagInkomenMaanden: 24,
  uitkering: [],
  werk: true,
  studiefinanciering: false,
  wonen: 'huur',
  kaleHuur: 600,
  zorgverzekerd: true,
  kinderopvang: true,
  beperking: false,
  schulden: 'geen',
};

export const PAAR = { ...MOEDER, partner: true, leeftijdPartner: 36, uitkering: ['ww'] };

export const ja = known('ja');
export const nee = known('nee');
export const getal = exactly;
/** These children and no others. */
export const kinderen = (...leeftijden: readonly number[]): Waarde => ({
  soort: 'kinderen',
  leeftijden: leeftijden.map((leeftijd) => ({ min: leeftijd, max: leeftijd })),
  meer: false,
});

export function toestand(gegevens: Huishouden, dag = PEILDATUM): Toestand {
  const { huishouden, fouten } = readHuishouden({ gegevens }, kennis.catalogus);
  expect(fouten).toEqual([]);
  const { catalogus, normen } = kennis;
  return { gegevens: huishouden.gegevens, catalogus, normen: normsOn(normen, dag) };
}

export function after(
  huishouden: Huishouden,
  soort: Veranderingsoort,
  invoer: Invoer = {},
): Gegevens {
  return changeToestand(toestand(huishouden), soort, invoer).gegevens;
}

export function compare(nu: Toestand, ...dan: Toestand[]): Gevolgen {
  return compareToestanden(regelingen, nu, dan, PEILDATUM, zinnen);
}

/** By slug what happens, for the regelingen of which something changes. */
export function gevolgen(
  huishouden: Huishouden,
  soort: Veranderingsoort,
  invoer: Invoer = {},
): Record<string, string> {
  const nu = toestand(huishouden);
  const { verschillen } = compare(nu, ...waysToChange(nu, soort, invoer));
  return Object.fromEntries(verschillen.map(({ regeling, gevolg }) => [regeling.slug, gevolg]));
}

/** After a change: what some gegevens are then; `undefined` is no longer known. */
type Verwacht = Readonly<Record<string, Waarde | undefined>>;

/** A line of a table: what is tried, on whom, with what they say about it, and what comes of it. */
export type Geval = readonly [
  naam: string,
  soort: Veranderingsoort,
  huishouden: Huishouden,
  invoer: Invoer,
  verwacht: Verwacht,
];

/** Checks a line of a table. */
export function expectGeval(...[, soort, huishouden, invoer, verwacht]: Geval): void {
  const dan = after(huishouden, soort, invoer);
  for (const [feit, waarde] of Object.entries(verwacht)) {
    if (waarde === undefined) expect(dan).not.toHaveProperty([feit]);
    else expect(dan[feit], feit).toEqual(waarde);
  }
}
