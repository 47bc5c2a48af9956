// Who helps another reads about "de inwoner": every text of our vragen that speaks to somebody says
// it in both ways.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readKennis } from '../../src/content/inhoud.ts';
import { speakOfInwoner } from '../../src/domain/vraag.ts';
import { wijzerWoorden } from '../../src/i18n/wijzer-gesprek.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../content');
const TEKSTEN = ['titel', 'uitleg', 'waarom', 'vraag', 'tekst', 'geen'];
const AANSPREKING = /(?<![\p{L}-])(?:u|uw|uzelf|ik|mij|mijn|mijzelf)(?![\p{L}])/iu;

/** Where a text speaks to somebody, and nothing else stands there for who helps. */
function findSpoken(value: unknown, pad: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Record<string, unknown>;
  return Object.entries(own).flatMap(([naam, inhoud]) => {
    const here = `${pad}.${naam}`;
    // Sentences of the result are for the resident.
    if (naam === 'zin') return [];
    if (typeof inhoud !== 'string') return findSpoken(inhoud, here);
    const isTold = naam.endsWith('-inwoner') || (TEKSTEN.includes(naam) && own[`${naam}-inwoner`]);
    const isText = TEKSTEN.some((tekst) => naam === tekst || naam === `${tekst}-inwoner`);
    if (!isText || !AANSPREKING.test(inhoud)) return [];
    return naam.endsWith('-inwoner') || !isTold ? [`${here}: ${inhoud}`] : [];
  });
}

describe('de vragen voor iemand die helpt', async () => {
  const files = await readdir(path.join(CONTENT, 'vragen'));
  test.each(files)('%s zegt nergens u of ik tegen de helper', async (file) => {
    const vraag = load(await readFile(path.join(CONTENT, 'vragen', file), 'utf8'));
    expect(findSpoken(vraag, file)).toEqual([]);
  });

  test('op het scherm staat dan overal de andere tekst', async () => {
    const { kennis } = await readKennis(CONTENT);
    const teksten = kennis.vragen
      .map(speakOfInwoner)
      .flatMap((vraag) => [
        ...[vraag.titel, vraag.uitleg, vraag.waarom],
        ...vraag.velden.flatMap((veld) =>
          veld.soort === 'aankruisen'
            ? [veld.vraag, veld.geen, ...veld.aankruisen.map(({ tekst }) => tekst)]
            : [
                veld.vraag,
                veld.uitleg,
                veld.geen,
                ...(veld.opties ?? []).map(({ tekst }) => tekst),
              ],
        ),
      ]);
    const said = teksten.filter((tekst) => tekst !== undefined);
    expect(said).toContain('Hoe oud is de inwoner?');
    expect(said.filter((tekst) => AANSPREKING.test(tekst))).toEqual([]);
  });

  test('ook de woorden eromheen spreken niet tegen de inwoner', () => {
    const { bewaren: _notOffered, ...woorden } = wijzerWoorden('inwoner');
    const teksten = (value: unknown): string[] => {
      if (typeof value === 'function') return [(value as (n: number) => string)(2)];
      return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(teksten);
    };
    expect(teksten(woorden).filter((tekst) => AANSPREKING.test(tekst))).toEqual([]);
  });
});

test('een tekst zonder tweede vorm wordt gevonden', () => {
  const vraag = {
    titel: 'Heeft u werk?',
    velden: [{ vraag: 'Werkt u?', 'vraag-inwoner': 'Werkt u?' }],
  };
  expect(findSpoken(vraag, 'x')).toEqual([
    'x.titel: Heeft u werk?',
    'x.velden.0.vraag-inwoner: Werkt u?',
  ]);
});
