import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkInhoud } from '../../src/content/controle.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';
import { change, CONTENT, copyContent, messages } from './inhoudkopie.ts';

test('de inhoud van de site klopt, en elk voorbeeld geeft het oordeel dat erbij staat', async () => {
  const { fouten, aantallen } = await checkInhoud(CONTENT, zinnenNl);
  expect(fouten).toEqual([]);
  expect(aantallen).toMatchObject({ gemeenten: 7 });
  expect(aantallen['regelingen']).toBeGreaterThanOrEqual(14);
  expect(aantallen['voorbeelden']).toBeGreaterThanOrEqual(3 * 12);
});

describe('een fout in een bestand noemt het bestand, het veld en wat men moet schrijven', () => {
  let dir: string;

  beforeEach(async () => {
    dir = await copyContent();
  });
  afterEach(() => rm(dir, { recursive: true }));

  const ZORG = 'regelingen/zorgtoeslag.md';
  const LEERGELD = 'regelingen/leergeld-sms-kinderfonds.md';

  test.each([
    [
      'een veld ontbreekt',
      ZORG,
      /^samenvatting:.*$/m,
      '',
      'samenvatting | Dit veld ontbreekt. Eén zin: wat krijg ik?',
    ],
    [
      'een onbekende gemeente',
      LEERGELD,
      'alblasserdam',
      'alblaserdam',
      'Bedoelt u "alblasserdam"?',
    ],
    [
      'een datum in de verkeerde vorm',
      ZORG,
      /^gecontroleerd:.*$/m,
      'gecontroleerd: 21-11-2026',
      'jaar-maand-dag',
    ],
    ['een onbekend gegeven', LEERGELD, '- kinderen:', '- kindren:', 'Bedoelt u "kinderen"?'],
    ['een verkeerd percentage', LEERGELD, '140%', '14000%', 'tussen 1% en 1000%'],
    [
      'een onbekende norm',
      LEERGELD,
      'van: bijstandsnorm',
      'van: bijstandnorm',
      'Bedoelt u "bijstandsnorm"?',
    ],
    [
      'een onbekende status',
      ZORG,
      /^status:.*$/m,
      'status: actief',
      'Kies uit: aan-te-vragen, via-hulpverlener',
    ],
    [
      'een onbekende organisatie',
      'gemeenten/papendrecht.md',
      'geldfit',
      'geldfitt',
      'De organisatie "geldfitt" bestaat niet',
    ],
    ['een veld dat we niet kennen', ZORG, /^titel:/m, 'ondertitel: x\ntitel:', '"ondertitel"'],
    [
      'een einde voor het begin',
      'normen/zorgtoeslag-2026.yaml',
      'tot: 2026-12-31',
      'tot: 2025-12-31',
      'Het einde ligt voor het begin',
    ],
    [
      'twee normen op één dag',
      'normen/zorgtoeslag-2025.yaml',
      'tot: 2025-12-31',
      'tot: 2026-02-01',
      'loopt door in die van 2026-01-01',
    ],
    [
      'een bedrag als tekst',
      'normen/vermogensgrens-2026-07.yaml',
      'bedrag: 8000',
      'bedrag: "€ 8.000"',
      'een getal zonder euroteken',
    ],
    [
      'een veld dat er twee keer staat',
      ZORG,
      /^(titel:.*)$/m,
      '$1\n$1',
      'Een veld staat er twee keer',
    ],
    [
      'een verkeerd oordeel in een voorbeeld',
      'regelingen/zorgtoeslag.voorbeelden.yaml',
      'oordeel: ja',
      'oordeel: nee',
      'Hier staat "nee", maar de voorwaarden geven "ja"',
    ],
    ['een bron die er niet is', LEERGELD, /bron: \d/, 'bron: 9', 'Bron 9 bestaat niet'],
  ])('%s', async (_naam, file, from, to, expected) => {
    await change(dir, file, from, to);
    const said = (await messages(dir)).join('\n');
    expect(said).toContain(expected);
    expect(said).toContain(
      file.split('-2025')[0]!.startsWith('normen/zorgtoeslag') ? 'normen' : file,
    );
  });

  test('een bestandsnaam met hoofdletters', async () => {
    await rename(path.join(dir, ZORG), path.join(dir, 'regelingen/Zorgtoeslag.md'));
    expect((await messages(dir)).join('\n')).toContain(
      'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld zorgtoeslag.md',
    );
  });
});
