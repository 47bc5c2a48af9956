import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { amountOf, rangeOf, sumOf } from '../../src/domain/bedrag.ts';
import type { Kennis } from '../../src/domain/kennis.ts';
import { readHuishouden } from '../../src/domain/lezen/huishouden.ts';
import { normsOn } from '../../src/domain/norm.ts';
import { receivedSlugs } from '../../src/domain/ontvangt.ts';
import { readKennis } from '../../src/content/inhoud.ts';

let kennis: Kennis;
beforeAll(async () => {
  ({ kennis } = await readKennis(path.resolve(import.meta.dirname, '../../content')));
});

function amount(slug: string, raw: Record<string, unknown>, peildatum = '2026-11-21') {
  const { huishouden } = readHuishouden({ gegevens: raw }, kennis.catalogus);
  const normen = normsOn(kennis.normen, peildatum);
  const regeling = kennis.regelingen.find((one) => one.slug === slug)!;
  return amountOf(regeling, 'ja', { ...huishouden, catalogus: kennis.catalogus, normen });
}

describe('een bedrag', () => {
  test('zegt met welke bedragen van de wet het is berekend', () => {
    const zorg = amount('zorgtoeslag', { partner: false, toetsingsinkomen: 30_000 });
    expect(zorg).toMatchObject({ perMaand: 126, berekening: 'zorgtoeslag' });
    expect(zorg?.norm).toMatchObject({ van: '2026-01-01', tot: '2026-12-31' });
    expect(zorg).not.toHaveProperty('perKwartaal');
  });

  test('is een bereik als het inkomen een bereik is', () => {
    const inkomen = { min: 30_000, max: 34_000 };
    expect(amount('zorgtoeslag', { partner: false, toetsingsinkomen: inkomen })?.perMaand).toEqual({
      min: 80,
      max: 126,
    });
  });

  test.each([
    ['2026-11-21', [5], 298],
    ['2026-11-21', [5, 9], 661],
    ['2026-06-30', [5], 295],
    ['2026-11-21', [{ min: 0, max: 11 }], { min: 298, max: 362 }],
  ])('kinderbijslag op %s voor %j: per kwartaal %j', (peildatum, kinderen, perKwartaal) => {
    expect(amount('kinderbijslag', { kinderen }, peildatum)?.perKwartaal).toEqual(perKwartaal);
  });

  test('is er niet na het einde van de norm, bij niets, bij nee, en zonder formule', () => {
    expect(amount('kinderbijslag', { kinderen: [5] }, '2027-01-01')).toBeUndefined();
    expect(amount('kinderbijslag', { kinderen: [] })).toBeUndefined();
    expect(amount('bijstand', {})).toBeUndefined();
    const kinderbijslag = kennis.regelingen.find(({ slug }) => slug === 'kinderbijslag')!;
    const { huishouden } = readHuishouden({ gegevens: { kinderen: [5] } }, kennis.catalogus);
    const normen = normsOn(kennis.normen, '2026-11-21');
    const toestand = { ...huishouden, catalogus: kennis.catalogus, normen };
    expect(amountOf(kinderbijslag, 'nee', toestand)).toBeUndefined();
  });
});

test('samen: van de kleinste tot de grootste som; zonder bedrag telt het voor niets', () => {
  expect(sumOf([{ perMaand: 100 }, undefined, { perMaand: { min: 80, max: 126 } }])).toEqual({
    min: 180,
    max: 226,
  });
  expect(sumOf([])).toEqual({ min: 0, max: 0 });
  expect(rangeOf(undefined)).toEqual({ min: 0, max: 0 });
});

describe('wat iemand al krijgt', () => {
  const ask = (uitkering: string[] | undefined, ontvangt?: string[]) => {
    const { huishouden } = readHuishouden({ gegevens: { uitkering } }, kennis.catalogus);
    const gesprek = {
      antwoorden: { waarvan: uitkering ? huishouden.gegevens : {} },
      ...(ontvangt && { ontvangt }),
    };
    return receivedSlugs(gesprek, { ...kennis, normen: {} });
  };

  test('volgt uit de uitkering die iemand noemde', () => {
    expect(ask(['bijstand', 'aow'])).toEqual(['bijstand']);
    expect(ask(['aow'])).toEqual([]);
    expect(ask(undefined)).toEqual([]);
  });

  test('en is wat iemand zelf zei, zodra die iets zei', () => {
    expect(ask(['bijstand'], ['kinderbijslag'])).toEqual(['kinderbijslag']);
    expect(ask(['bijstand'], [])).toEqual([]);
  });
});
