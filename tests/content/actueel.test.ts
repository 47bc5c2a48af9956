import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeAgenda } from '../../src/content/actueel/agenda.ts';
import { brondatum } from '../../src/content/actueel/brondatum.ts';
import { asCsv } from '../../src/content/actueel/csv.ts';
import { asIcs } from '../../src/content/actueel/ics.ts';
import { asMarkdown } from '../../src/content/actueel/markdown.ts';
import { readRedactie, type Redactie } from '../../src/content/actueel/redactie.ts';
import type { Taak, Taaksoort } from '../../src/content/actueel/taak.ts';
import { makeTaken } from '../../src/content/actueel/taken.ts';

vi.setConfig({ testTimeout: 30_000 });

const ROOT = path.resolve(import.meta.dirname, '../..');
const VANDAAG = '2026-11-21';

const PAS = `---
titel: Korting met een pas
naam: Rivierpas (pas met korting)
samenvatting: U krijgt korting.
status: aan-te-vragen
uitvoerder: { naam: Gemeente Rivierdam, organisatie: balie }
gemeenten: alle
themas: [meedoen]
doelgroepen: [volwassenen]
zoekwoorden: [pas, korting, rivierpas]
voorwaarden:
  alle:
    - vermogen: { hoogstens: 50%, van: vermogensgrens }
    - inkomen: { hoogstens: 1200 }
      grens-van: 2024
opbrengst: { tekst: U krijgt een pas. }
voor-wie: [U heeft weinig geld.]
aanvragen: { stappen: [{ kop: Ga naar de balie }], hulp: [balie, stil] }
papieren: []
bronnen: [{ titel: Gemeente, datum: 2024-01-01 }]
geldig: { tot: 2027-01-10 }
gecontroleerd: 2026-05-21
zekerheid: laag
na-te-gaan:
  - De grens van 2026.
  - { wat: "Of =de pas; nog bestaat.", bij: bel }
---
`;

const FILES: Readonly<Record<string, string>> = {
  'regelingen/pas.md': PAS,
  'regelingen/vaag.md': PAS.replace('Korting met een pas', 'Iets vaags')
    .replace('Rivierpas (pas met korting)', 'Vaag')
    .replace(/^na-te-gaan:\n(?: .*\n)+/m, '')
    .replace(/^voorwaarden:\n(?: .*\n)+/m, '')
    .replace(
      'uitvoerder: { naam: Gemeente Rivierdam, organisatie: balie }',
      'uitvoerder: { naam: X }',
    )
    .replace('2026-05-21', '2025-11-21')
    .replace(/^geldig:.*\n/m, ''),
  'regelingen/over.md': PAS.replace('Korting met een pas', 'Iets dat over is')
    .replace('Rivierpas (pas met korting)', 'Over')
    .replace('2027-01-10', '2026-10-01')
    .replace('2026-05-21', '2026-11-01')
    .replace('{ naam: Gemeente Rivierdam, organisatie: balie }', '{ naam: Vrijwilligers }')
    .replace(/^ {2}- \{ wat.*\n/m, ''),
  'organisaties/balie.md':
    '---\nnaam: Balie\nsoort: loket\nsamenvatting: Helpt.\ntelefoon: "078 - 202 11 11"\ngemeenten: alle\nbron: { titel: Site, datum: 2 november 2026 }\nna-te-gaan: [De openingstijden.]\n---\n',
  'organisaties/bel.md':
    '---\nnaam: Bellijn\nsoort: hulplijn\nsamenvatting: Helpt.\nsite: https://bel.nl/\ngemeenten: alle\nbron: { titel: Site, datum: rond 2024 }\n---\n',
  'organisaties/stil.md':
    '---\nnaam: Stil\nsoort: platform\nsamenvatting: Helpt.\ngemeenten: alle\nbron: { titel: Brief, datum: zonder datum }\n---\n',
  'paginas/over.md': '---\ntitel: Over\nsamenvatting: Over ons.\ngecontroleerd: 2025-01-01\n---\n',
  'normen/aow-leeftijd.yaml':
    'norm: aow-leeftijd\nnaam: AOW-leeftijd\nvan: 2024-01-01\ntot: 2027-12-31\nbedragen: [{ bedrag: 67 }]\nbron: { titel: Wet, datum: 2024 }\n',
  'normen/vermogensgrens-2026.yaml':
    'norm: vermogensgrens\nnaam: vermogensgrens\nvan: 2026-01-01\ntot: 2026-12-31\nbedragen:\n  - als: { leeftijd: { minstens: aow-leeftijd } }\n    bedrag: 9000\n  - bedrag: 8000\nbron: { titel: Wet, datum: 2026 }\n',
  'normen/vermogensgrens-2025.yaml':
    'norm: vermogensgrens\nnaam: vermogensgrens\nvan: 2025-01-01\ntot: 2025-12-31\nbedragen: [{ bedrag: 7500 }]\nbron: { titel: Wet, datum: 2025 }\n',
};

let dir: string;
let redactie: Redactie;

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'actueel-'));
  await cp(path.join(ROOT, 'content/vragen'), path.join(dir, 'vragen'), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), text);
  }
  const read = await readRedactie(dir);
  expect(read.fouten).toEqual([]);
  redactie = read.redactie;
});
afterAll(() => rm(dir, { recursive: true }));

const of = (soort: Taaksoort, vandaag = VANDAAG): Taak[] =>
  makeTaken(redactie, vandaag).filter((taak) => taak.soort === soort);
const files = (taken: readonly Taak[]) => taken.map(({ bestand }) => bestand);

describe('wat er te doen is', () => {
  test('nakijken: na een half jaar, en dringend na een jaar of zonder datum', () => {
    expect(files(of('nakijken'))).toEqual([
      'organisaties/stil.md',
      'organisaties/bel.md',
      'paginas/over.md',
      'regelingen/vaag.md',
      'regelingen/pas.md',
    ]);
    expect(of('nakijken').map(({ dringend }) => dringend)).toEqual([true, true, true, true, false]);
    expect(files(of('nakijken', '2026-05-20'))).not.toContain('regelingen/pas.md');
  });

  test('navragen: bij wie erbij staat, anders bij de uitvoerder, met wat wij van hen weten', () => {
    expect(of('navragen').map(({ wat, loket }) => [wat, loket?.naam])).toEqual([
      ['De grens van 2026.', 'Vrijwilligers'],
      ['De grens van 2026.', 'Balie'],
      ['Of =de pas; nog bestaat.', 'Bellijn'],
      ['De openingstijden.', 'Balie'],
    ]);
    const text = asMarkdown(of('navragen'), VANDAAG);
    expect(text).toContain('### Balie (2 vragen)\n\nTelefoon: 078 - 202 11 11.\n\n- **Rivierpas**');
    expect(text).toContain(
      '### Vrijwilligers (1 vraag)\n\nWij hebben geen telefoonnummer en geen site.',
    );
    expect(text.indexOf('### Balie')).toBeLessThan(text.indexOf('### Bellijn'));
  });

  test('einddata: normen met wie ze nodig heeft, en regelingen', () => {
    const [norm, ...rest] = of('einddatum');
    expect(norm).toMatchObject({ bestand: 'normen/vermogensgrens-2026.yaml', dringend: false });
    expect(norm?.wat).toContain('eindigt op 31 december 2026. Maak een bestand');
    expect(norm?.wat).toContain('Nodig voor: Over; Rivierpas.');
    expect(files(rest)).toEqual(['regelingen/over.md', 'regelingen/pas.md']);
    expect(rest[0]?.wat).toContain('is geëindigd op 1 oktober 2026');
    expect(of('einddatum', '2026-09-01').map(({ bestand }) => bestand)).toEqual([
      'regelingen/over.md',
    ]);
    // A norm by way of another norm.
    const later = of('einddatum', '2027-12-01').find(
      ({ onderwerp }) => onderwerp === 'AOW-leeftijd',
    );
    expect(later?.wat).toContain('Rivierpas');
    expect(of('einddatum', '2027-02-01')[0]?.wat).toContain('is geëindigd op 31 december 2026');
  });

  test('een norm die alleen het bedrag geeft', () => {
    const regelingen = redactie.kennis.regelingen.map((one) =>
      one.slug === 'vaag' ? { ...one, berekening: 'vermogensgrens' } : one,
    );
    const anders = { ...redactie, kennis: { ...redactie.kennis, regelingen } };
    const norm = makeTaken(anders, VANDAAG).find(({ soort }) => soort === 'einddatum');
    expect(norm?.wat).toContain('Nodig voor: Over; Rivierpas; Vaag.');
  });

  test('een norm die een dag overslaat', () => {
    const [first] = redactie.normen.filter(({ tekst }) => tekst.van === '2026-01-01');
    const next = { ...first!, tekst: { ...first!.tekst, van: '2027-01-02', tot: '2027-12-31' } };
    const at = (van: string) =>
      makeTaken(
        { ...redactie, normen: [...redactie.normen, { ...next, tekst: { ...next.tekst, van } }] },
        VANDAAG,
      ).find(({ bestand }) => bestand === 'normen/vermogensgrens-2026.yaml')?.wat;
    expect(at('2027-01-01')).toBeUndefined();
    expect(at('2027-01-02')).toContain('De volgende begint pas op 2 januari 2027.');
  });

  test('oude grenzen, organisaties zonder contact, en lage zekerheid zonder vraag', () => {
    expect(files(of('grens'))).toEqual(['regelingen/over.md', 'regelingen/pas.md']);
    expect(of('grens')[0]?.wat).toContain(
      'een grens van 2024. Vraag na welke grens in 2026 geldt.',
    );
    expect(of('grens', '2024-12-31')).toEqual([]);
    expect(of('contact').map(({ onderwerp, wat }) => [onderwerp, wat])).toEqual([
      [
        'Stil',
        'Zoek een telefoonnummer of een site. Mensen komen hier via: Over; Rivierpas; Vaag.',
      ],
    ]);
    expect(files(of('vraag'))).toEqual(['regelingen/vaag.md']);
  });
});

describe('de datum van een bron', () => {
  test.each([
    ['8 september 2026', '2026-09-08'],
    ['2026-07-01', '2026-07-01'],
    ['2024', '2024-12-31'],
    ['eind 2019', '2019-12-31'],
    ['juni 2026', '2026-06-30'],
    ['april en november 2022', '2022-11-30'],
    ['2018 en 2024', '2024-12-31'],
    ['zonder datum', undefined],
  ])('%s', (tekst, expected) => {
    expect(brondatum(tekst)).toBe(expected);
  });
});

describe('als spreadsheet', () => {
  const taak = (over: Partial<Taak>): Taak => ({
    soort: 'navragen',
    bestand: 'a.md',
    onderwerp: 'Pas',
    wat: 'Vraag.',
    ...over,
  });

  test('met een BOM, puntkomma’s, aanhalingstekens en CRLF', () => {
    const text = asCsv([
      taak({ wat: 'Zeg "ja"; of\nnee.', loket: { naam: 'Balie', telefoon: '112' } }),
    ]);
    expect(text.startsWith('\uFEFF"soort";"dringend";')).toBe(true);
    expect(text.split('\r\n')[1]).toBe(
      '"navragen";"nee";"Pas";"Zeg ""ja""; of nee.";"Balie";"112";"";"";"a.md"',
    );
    expect(text.endsWith('"a.md"\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test.each(['=1+1', '+31 78', '-2', '@SUM(A1)', '\t=1', ' =1', '|x', '%x', '＝1'])(
    'geen formule: %j',
    (wat) => {
      expect(asCsv([taak({ wat })]).split(';')[11]).toMatch(/^"'/);
    },
  );
});

/** Undoes the folding, as a calendar does. */
function unfold(ics: string): string[] {
  return ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

describe('als agenda (RFC 5545)', () => {
  const ics = () => asIcs(makeAgenda(redactie, VANDAAG), new Date('2026-11-21T10:20:30.456Z'));

  test('regels van hoogstens 75 octetten, met CRLF, zonder een teken te breken', () => {
    const lang = { uid: 'a@b', dag: VANDAAG, vanaf: VANDAAG, titel: 'é€😀'.repeat(60), uitleg: '' };
    for (const text of [ics(), asIcs([lang], new Date())]) {
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const lines = text.split('\r\n').slice(0, -1);
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text).not.toContain('\uFFFD');
    }
    expect(unfold(asIcs([lang], new Date()))).toContain(`SUMMARY:${lang.titel}`);
  });

  test('een kalender met afspraken die elk hun eigen regels hebben', () => {
    const lines = unfold(ics());
    expect(lines.slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Regelingenwijzer Drechtsteden//actueel//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
    ]);
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    const events = lines.join('\n').match(/BEGIN:VEVENT\n[\s\S]*?\nEND:VEVENT/g) ?? [];
    expect(events).toHaveLength(8);
    const uids = events.map((event) => /^UID:(\S+)$/m.exec(event)?.[1]);
    expect(new Set(uids).size).toBe(events.length);
    for (const event of events) {
      const names = event.split('\n').map((line) => line.split(/[:;]/)[0]);
      expect(names).toEqual([
        'BEGIN',
        'UID',
        'DTSTAMP',
        'SEQUENCE',
        'DTSTART',
        'DTEND',
        'SUMMARY',
        'DESCRIPTION',
        'TRANSP',
        'END',
      ]);
      expect(event).toContain('\nDTSTAMP:20261121T102030Z\n');
      expect(event).toMatch(/\nDTSTART;VALUE=DATE:\d{8}\nDTEND;VALUE=DATE:\d{8}\n/);
    }
  });

  test('de dag is zes maanden na het nakijken, of dertig dagen voor het einde; nooit in het verleden', () => {
    const days: Record<string, string> = Object.fromEntries(
      makeAgenda(redactie, '2026-11-21').map(({ uid, dag }) => [uid.split('@')[0]!, dag]),
    );
    expect(days).toMatchObject({
      'nakijken-regelingen-over': '2027-05-01',
      'nakijken-regelingen-pas': '2026-11-21',
      'norm-normen-vermogensgrens-2026': '2026-12-01',
      'norm-normen-aow-leeftijd': '2027-12-01',
      'einde-regelingen-pas': '2026-12-11',
    });
    expect(days).not.toHaveProperty('norm-normen-vermogensgrens-2025');
  });

  test('tekst met komma, puntkomma en schuine streep blijft heel; UID en volgorde zijn vast', () => {
    const one = {
      uid: 'a@b',
      dag: '2026-12-31',
      vanaf: '2026-01-01',
      titel: 'A, b; c\\d',
      uitleg: 'x\ny',
    };
    const lines = unfold(asIcs([one], new Date(0)));
    expect(lines).toContain(String.raw`SUMMARY:A\, b\; c\\d`);
    expect(lines).toContain(String.raw`DESCRIPTION:x\ny`);
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    const newer = unfold(asIcs([{ ...one, vanaf: '2026-01-02' }], new Date(0)));
    const sequence = (all: string[]) =>
      Number(all.find((line) => line.startsWith('SEQUENCE:'))?.slice(9));
    expect(sequence(newer)).toBe(sequence(lines) + 1);
  });
});

describe('npm run actueel', () => {
  const run = promisify(execFile);
  const actueel = async (...args: string[]) => {
    const cli = path.join(ROOT, 'src/cli/actueel.ts');
    try {
      return { code: 0, ...(await run(process.execPath, [cli, '--content', dir, ...args])) };
    } catch (error) {
      return error as { code: number; stdout: string; stderr: string };
    }
  };

  test('op het scherm, op een andere dag', async () => {
    const { code, stdout } = await actueel('--vandaag', '2027-06-01');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Wat is er te doen\? \(1 juni 2027\)\n/);
    expect(stdout).toContain('De regeling is geëindigd op 10 januari 2027.');
  });

  test('naar een bestand', async () => {
    const file = path.join(dir, 'agenda.ics');
    const { stdout } = await actueel('--ics', '--naar', file);
    expect(stdout).toContain(`Geschreven: ${file}`);
    expect(await readFile(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  test.each([
    [['--pdf'], 'De optie "--pdf" kennen we niet.'],
    [['--vandaag', '1-6-2027'], 'is geen datum. Schrijf jaar-maand-dag'],
    [['--csv', '--ics'], 'Kies --csv of --ics'],
    [['nu'], 'Wat "nu" is, weten we niet.'],
  ])('%j: een zin in het Nederlands en code 2', async (args, expected) => {
    const { code, stderr } = await actueel(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });
});

test('de lijst van de echte inhoud is te maken', async () => {
  const { redactie: echt } = await readRedactie(path.join(ROOT, 'content'));
  const taken = makeTaken(echt, '2027-06-01');
  expect(taken.length).toBeGreaterThan(50);
  expect(asMarkdown(taken, '2027-06-01')).not.toMatch(/undefined|\[object/);
  expect(asCsv(taken).split('\r\n')).toHaveLength(taken.length + 2);
});
