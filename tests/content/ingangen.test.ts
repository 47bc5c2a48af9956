import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkInhoud } from '../../src/content/controle.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';
import { change, copyContent, messages } from './inhoudkopie.ts';

let dir: string;

beforeEach(async () => {
  dir = await copyContent();
});
afterEach(() => rm(dir, { recursive: true }));

test('elk thema en elke doelgroep heeft een pagina, en de situaties tellen mee', async () => {
  const { fouten, aantallen } = await checkInhoud(dir, zinnenNl);
  expect(fouten).toEqual([]);
  expect(aantallen).toMatchObject({ themas: 8, doelgroepen: 4 });
  expect(aantallen['situaties']).toBeGreaterThanOrEqual(7);
});

describe('een fout noemt het bestand, het veld en wat men moet schrijven', () => {
  const SCHULDEN = 'situaties/ik-heb-schulden.md';
  const ZORG = 'themas/zorg.md';
  const OUDEREN = 'doelgroepen/ouderen.md';

  test.each([
    [
      'een onbekende regeling in de lijst',
      SCHULDEN,
      '  - wsnp',
      '  - wsnpp',
      'regelingen.5 | De regeling "wsnpp" bestaat niet. Kijk in de map regelingen',
    ],
    [
      'een regeling die er twee keer staat',
      SCHULDEN,
      '  - wsnp',
      '  - geldfit',
      'regelingen.5 | "geldfit" staat er twee keer. Haal er één weg.',
    ],
    [
      'een onbekende regeling als eerste stap',
      ZORG,
      'regeling: zorgtoeslag',
      'regeling: zorgtoeslagen',
      'eerst.2.regeling | De regeling "zorgtoeslagen" bestaat niet',
    ],
    [
      'een onbekende organisatie die helpt',
      OUDEREN,
      /^hulp: .*$/m,
      'hulp: [geldfitt]',
      'hulp | De organisatie "geldfitt" bestaat niet. Kijk in de map organisaties',
    ],
    [
      'een onbekende organisatie om te bellen',
      OUDEREN,
      /bel: .*$/m,
      'bel: [brughuis]',
      'eerst.3.bel | De organisatie "brughuis" bestaat niet',
    ],
    [
      'een organisatie zonder nummer om te bellen',
      OUDEREN,
      /bel: .*$/m,
      'bel: [svb]',
      'eerst.3.bel | "svb" heeft geen telefoonnummer. Kies een organisatie met een nummer',
    ],
    [
      'een link naar een pagina die er niet is',
      'doelgroepen/jongeren.md',
      '/situaties/ik-word-18/',
      '/situaties/ik-word-negentien/',
      'De pagina /situaties/ik-word-negentien/ bestaat niet, want er is geen bestand situaties/ik-word-negentien.md.',
    ],
    [
      'een link naar een andere site',
      'doelgroepen/jongeren.md',
      '/situaties/ik-word-18/',
      'https://voorbeeld.nl/',
      'Schrijf het adres van een pagina van deze site',
    ],
    [
      'twee wegen verder in één stap',
      ZORG,
      'regeling: zorgtoeslag',
      'regeling: zorgtoeslag\n    bel: [geldfit]',
      'Kies bij een stap één van de drie: "regeling", "bel" of "link".',
    ],
    [
      'een veld dat ontbreekt',
      SCHULDEN,
      /^voor-wie:.*$/m,
      '',
      'voor-wie | Dit veld ontbreekt. Eén zin: voor wie is deze pagina?',
    ],
    [
      'te weinig stappen',
      SCHULDEN,
      /^eerst:[\s\S]*?(?=^hulp:)/m,
      'eerst:\n  - kop: Bel nu\n',
      'eerst | Zet hier minstens 2 in de lijst. De twee of drie dingen',
    ],
  ])('%s', async (_naam, file, from, to, expected) => {
    await change(dir, file, from, to);
    const [only, ...more] = await messages(dir);
    expect(only).toContain(`${file} | `);
    expect(only).toContain(expected);
    expect(more).toEqual([]);
  });

  test.each(['gestopt', 'gewenst', 'niet-bevestigd'])(
    'niemand wordt als eerste naar een regeling gestuurd die %s is',
    async (status) => {
      await change(
        dir,
        'regelingen/schuldhulpverlening.md',
        /^status: .*$/m,
        `status: ${status}\nstatus-uitleg: Een proef.`,
      );
      expect((await messages(dir)).filter((melding) => melding.startsWith(SCHULDEN))).toEqual([
        `${SCHULDEN} | eerst.2.regeling | De regeling "schuldhulpverlening" is ${status}. Stuur mensen daar niet als eerste heen. Kies een regeling die er is, of schrijf wie men belt ("bel").`,
      ]);
    },
  );

  test('een thema zonder bestand', async () => {
    await rm(path.join(dir, ZORG));
    expect(await messages(dir)).toEqual([
      `${ZORG} |  | Dit bestand ontbreekt. Maak het, met de velden uit content/README.md.`,
    ]);
  });

  test('een doelgroep met een naam die wij niet kennen', async () => {
    await rename(path.join(dir, OUDEREN), path.join(dir, 'doelgroepen/bejaarden.md'));
    const said = (await messages(dir)).join('\n');
    expect(said).toContain('doelgroepen/bejaarden.md |  | Deze naam kennen we niet');
    expect(said).toContain(`${OUDEREN} |  | Dit bestand ontbreekt.`);
  });

  test('een fout in een regeling wordt één keer gezegd, niet op elke pagina die haar noemt', async () => {
    await change(dir, 'regelingen/zorgtoeslag.md', /^titel:.*$/m, '');
    const said = await messages(dir);
    expect(said.filter((melding) => !melding.startsWith('regelingen/'))).toEqual([]);
  });
});
