import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkInhoud } from '../../src/content/controle.ts';
import { answerHuishouden } from '../../src/content/huishouden.ts';
import { readKennis } from '../../src/content/inhoud.ts';
import type { Kennis } from '../../src/domain/kennis.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';

/**
 * A gemeente outside the region comes in by content alone: an invented town with a pas of its own,
 * beside everything that the site already has.
 */

const CONTENT = path.resolve(import.meta.dirname, '../../content');
const PEILDATUM = '2026-11-21';

const GEMEENTE = `---
naam: Voorbeeldstad
samenvatting: Bel Geldfit. Zij helpen u gratis.
hulp: [geldfit]
---
`;

const VRAAG = `titel: Wat geldt voor u in Voorbeeldstad?
waarom: Dit telt mee voor de Voorbeeldpas.
volgorde: 95
velden:
  - aankruisen:
      - gegeven: mantelzorger
        tekst: Ik zorg elke week lang voor iemand die ziek is
        zin: { ja: U bent mantelzorger, nee: U bent geen mantelzorger }
      - gegeven: pasIngetrokken
        tekst: Mijn Voorbeeldpas is dit jaar ingetrokken
        zin: { ja: Uw pas is ingetrokken, nee: Uw pas is niet ingetrokken }
    geen: Geen van deze
`;

const PAS = `---
titel: Korting met de Voorbeeldpas
naam: Voorbeeldpas
samenvatting: U krijgt korting op sport, muziek en uitjes.
status: aan-te-vragen
uitvoerder: { naam: Gemeente Voorbeeldstad }
gemeenten: [voorbeeldstad]
themas: [meedoen]
doelgroepen: [jongeren, volwassenen, ouderen]
zoekwoorden: [voorbeeldpas, pas, korting]
voorwaarden:
  alle:
    - leeftijd: 18+
    - geen-van:
        - pasIngetrokken: ja
        - wonen: instelling
        - studiefinanciering: ja
    - een-van:
        - uitkering: [bijstand]
        - bewind: ja
        - mantelzorger: ja
        - alle:
            - uitkering: [aow]
            - inkomen: { hoogstens: 100%, van: bijstandsnorm }
        - alle:
            - inkomen: { hoogstens: 130%, van: bijstandsnorm }
            - vermogen: { hoogstens: vermogensgrens }
opbrengst: { tekst: U krijgt een pas. }
voor-wie: [U heeft een laag inkomen.]
aanvragen:
  stappen: [{ kop: Vraag de pas aan bij de gemeente }]
  hulp: [geldfit]
papieren: []
bronnen: [{ titel: Voorbeeld, datum: '2026' }]
gecontroleerd: ${PEILDATUM}
zekerheid: hoog
---
`;

/** 130% of 1.419,46 without holiday pay, to the cent. */
const GRENS = 1753.03;

const INGEZETENE = {
  gemeente: 'voorbeeldstad',
  leeftijd: 40,
  partner: false,
  kinderen: [],
  wonen: 'huur',
  uitkering: [],
  bewind: false,
  studiefinanciering: false,
  mantelzorger: false,
  pasIngetrokken: false,
  inkomen: 2500,
  vermogen: 0,
};

let dir: string;
let kennis: Kennis;

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'voorbeeldstad-'));
  await cp(CONTENT, dir, { recursive: true });
  await writeFile(path.join(dir, 'gemeenten/voorbeeldstad.md'), GEMEENTE);
  await writeFile(path.join(dir, 'vragen/voorbeeldpas.yaml'), VRAAG);
  await writeFile(path.join(dir, 'regelingen/voorbeeldpas.md'), PAS);
  ({ kennis } = await readKennis(dir));
});
afterAll(() => rm(dir, { recursive: true }));

const answer = (gegevens: Record<string, unknown>) =>
  answerHuishouden({ peildatum: PEILDATUM, gegevens }, kennis, PEILDATUM, zinnenNl).antwoord!;
const oordeelOf = (gegevens: Record<string, unknown>) =>
  answer(gegevens).uitkomsten['voorbeeldpas']?.oordeel;

test('de inhoud klopt, met een gemeente en twee vragen erbij', async () => {
  const { fouten, aantallen } = await checkInhoud(dir, zinnenNl);
  expect(fouten).toEqual([]);
  expect(aantallen['gemeenten']).toBe(8);
});

describe('de Voorbeeldpas', () => {
  test.each([
    ['geen van de gronden, en een hoog inkomen', {}, 'nee'],
    ['automatisch: bijstand', { uitkering: ['bijstand'] }, 'ja'],
    ['automatisch: bewind', { bewind: true }, 'ja'],
    ['automatisch: mantelzorger', { mantelzorger: true }, 'ja'],
    [
      'automatisch: AOW met weinig erbij',
      { leeftijd: 70, uitkering: ['aow'], inkomen: 1500 },
      'ja',
    ],
    ['precies op de inkomensgrens', { inkomen: GRENS }, 'ja'],
    ['één cent boven de inkomensgrens', { inkomen: GRENS + 0.01 }, 'nee'],
    ['laag inkomen, te veel spaargeld', { inkomen: 900, vermogen: 8000.01 }, 'nee'],
    ['uitgesloten: pas ingetrokken', { uitkering: ['bijstand'], pasIngetrokken: true }, 'nee'],
    ['uitgesloten: instelling', { mantelzorger: true, wonen: 'instelling' }, 'nee'],
    ['uitgesloten: student', { bewind: true, studiefinanciering: true }, 'nee'],
    ['uitgesloten: te jong', { leeftijd: 17, bewind: true }, 'nee'],
    ['woont ergens anders', { gemeente: 'papendrecht', uitkering: ['bijstand'] }, 'nee'],
  ])('%s: %j geeft %s', (_naam, gegevens, oordeel) => {
    expect(oordeelOf({ ...INGEZETENE, ...gegevens })).toBe(oordeel);
  });

  test('wat nog onbekend is en beslist, staat erbij', () => {
    const { pasIngetrokken: _p, mantelzorger: _m, ...rest } = INGEZETENE;
    expect(answer(rest).uitkomsten['voorbeeldpas']).toMatchObject({
      oordeel: 'misschien',
      ontbreekt: ['pasIngetrokken', 'mantelzorger'],
    });
    expect(answer({ ...rest, mantelzorger: false }).uitkomsten['voorbeeldpas']?.oordeel).toBe(
      'nee',
    );
  });

  test('wie in de Drechtsteden woont, krijgt de nieuwe vragen nooit', () => {
    const elders = { gemeente: 'sliedrecht' };
    expect(answer(elders).uitkomsten['voorbeeldpas']?.oordeel).toBe('nee');
    expect(answer({ ...INGEZETENE, ...elders }).volgendeVraag).not.toBe('voorbeeldpas');
  });

  test('de landelijke regelingen gelden in Voorbeeldstad, die van de Drechtsteden niet', () => {
    const { uitkomsten } = answer({ ...INGEZETENE, inkomen: 900, toetsingsinkomen: 12_000 });
    expect(uitkomsten['zorgtoeslag']?.oordeel).not.toBe('nee');
    expect(uitkomsten['leergeld-sms-kinderfonds']?.oordeel).toBe('nee');
  });
});
