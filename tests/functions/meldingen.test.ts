// npm run meldingen, with mails as the meldpunt sends them.
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import MailComposer from 'nodemailer/lib/mail-composer';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mail } from '../../functions/mail/mail.ts';
import { encodeOpen, encodeVersleuteld } from '../../functions/mail/mime.ts';
import { vindMeldingen } from '../../src/cli/meldingen-bijlage.ts';
import { splitMbox } from '../../src/cli/meldingen-mbox.ts';
import type { Melding } from '../../src/domain/schema/melding.ts';
import { idNumber } from './hulp.ts';
import { meldingmail } from './mailhulp.ts';

const MELDINGEN = path.resolve(import.meta.dirname, '../../src/cli/meldingen.ts');
const run = promisify(execFile);

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'meldingen-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function meldingen(...args: string[]) {
  try {
    const { stdout, stderr } = await run(process.execPath, [MELDINGEN, ...args], { cwd: dir });
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

const build = (options: ConstructorParameters<typeof MailComposer>[0]) =>
  new MailComposer(options).compile().build();
const eml = (mail: Mail) => build(encodeOpen(mail));
const NAAM = 'Jan Jansen';
const meldingVan = (i: number, velden: Partial<Melding> = {}) =>
  meldingmail({ id: idNumber(i), naam: NAAM, contact: 'jan@elders.nl', ...velden });

const PGP = {
  heeft: () => true,
  isGeldig: () => Promise.resolve(true),
  versleutel: () =>
    Promise.resolve('-----BEGIN PGP MESSAGE-----\r\n\r\nwcBMA\r\n-----END PGP MESSAGE-----\r\n'),
};
const versleuteld = async (mail: Mail) => build(await encodeVersleuteld(mail, PGP));

const doorgestuurd = (mail: Buffer) =>
  build({
    from: 'lezer@voorbeeld.nl',
    to: 'collega@voorbeeld.nl',
    subject: 'Fwd: Meldpunt',
    text: 'Kijk jij hiernaar?',
    attachments: [{ filename: 'melding.eml', content: mail, contentType: 'message/rfc822' }],
  });
const metBijlage = (content: string) =>
  build({ text: 'Zie bijlage', attachments: [{ filename: 'melding.json', content }] });

/** A mailbox with a bit of everything: 31 meldingen that count. */
async function makeMails(): Promise<Record<string, Buffer>> {
  const mails: Record<string, Buffer> = {};
  const add = async (naam: string, aantal: number, velden: Partial<Melding>) => {
    for (let i = 0; i < aantal; i += 1) {
      const nummer = Object.keys(mails).length;
      mails[`${naam}-${i}.eml`] = await eml(meldingVan(nummer, velden));
    }
  };
  await add('dordrecht', 12, { gemeente: 'dordrecht', regeling: 'bijstand' });
  await add('papendrecht', 9, { onderwerp: 'zorg' });
  await add('sliedrecht', 3, { gemeente: 'sliedrecht' });
  await add('schaamte', 6, { gemeente: 'zwijndrecht', soort: 'werkt-niet', reden: 'schaamte' });
  mails['forward.eml'] = await doorgestuurd(await eml(meldingVan(900, { gemeente: 'dordrecht' })));
  mails['again.eml'] = mails['dordrecht-0.eml']!;
  mails['again-forward.eml'] = await doorgestuurd(mails['dordrecht-1.eml']!);
  mails['secret.eml'] = await versleuteld(meldingVan(901));
  mails['spam.eml'] = await eml(meldingVan(902, { website: 'https://koop.nu' }));
  mails['broken.eml'] = await metBijlage('{"versie": 2,');
  mails['newer.eml'] = await metBijlage('{"versie": 3}');
  mails['lunch.eml'] = await build({ text: 'Lunch?', subject: NAAM });
  return mails;
}

async function writeMails(map: string, mails: Readonly<Record<string, Buffer>>): Promise<string> {
  const folder = path.join(dir, map);
  await mkdir(path.join(folder, 'oud'), { recursive: true });
  for (const [i, [naam, mail]] of Object.entries(mails).entries()) {
    await writeFile(path.join(folder, i % 2 ? 'oud' : '', naam), mail);
  }
  return folder;
}

const lees = (map: string, naam: string) => readFile(path.join(dir, map, naam), 'utf8');
const csvRows = async (map: string) =>
  (await lees(map, 'meldingen.csv'))
    .slice(1)
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));

describe('a folder with mails', () => {
  let mails: Record<string, Buffer>;
  let folder: string;
  beforeAll(async () => {
    mails = await makeMails();
    folder = await writeMails('mails', mails);
  });

  it('says what did not count, by reason and without names', async () => {
    const { code, stdout, stderr } = await meldingen(folder, '--uit', 'rapport');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`31 meldingen geteld in 38 mails.
  2 niet meegeteld: Dezelfde melding nog een keer
  1 niet meegeteld: Misschien spam
  1 niet meegeteld: Mail zonder melding erbij
  1 niet meegeteld: Versleutelde mail
  1 niet meegeteld: Bijlage die niet klopt
  1 niet meegeteld: Bijlage van een nieuwere versie
Geschreven: rapport/meldingen.html en meldingen.csv
`);
  });

  it('leaves the mails as they were', async () => {
    const names = (await readdir(folder, { recursive: true })).filter((naam) => /eml$/.test(naam));
    expect(names).toHaveLength(Object.keys(mails).length);
    for (const naam of names) {
      expect(await readFile(path.join(folder, naam))).toEqual(mails[path.basename(naam)]);
    }
  });

  it('writes a table that Dutch Excel opens, with the names of our content', async () => {
    const rows = await csvRows('rapport');
    expect(rows[0]).toEqual(['"tabel"', '"waarde"', '"naam"', '"aantal"']);
    expect(rows).toContainEqual(['"totaal"', '"meldingen"', '"Alle meldingen"', '31']);
    expect(rows).toContainEqual(['"gemeente"', '"dordrecht"', '"Dordrecht"', '13']);
    expect(rows).toContainEqual(['"gemeente"', '"sliedrecht"', '"Sliedrecht"', '"niet getoond"']);
    // The next smallest: from the total and the rest one would know Sliedrecht.
    expect(rows).toContainEqual(['"gemeente"', '"zwijndrecht"', '"Zwijndrecht"', '"niet getoond"']);
    expect(rows).toContainEqual(['"regeling"', '"bijstand"', '"Bijstandsuitkering"', '12']);
    expect(rows).toContainEqual(['"reden"', '"schaamte"', '"Durfde het niet te vragen"', '6']);
    const numbers = rows.map((row) => Number(row.at(-1))).filter((n) => !Number.isNaN(n));
    expect(numbers.filter((n) => n > 0 && n < 5)).toEqual([]);
  });

  it('writes one page that is valid and needs nothing else', async () => {
    const page = await lees('rapport', 'meldingen.html');
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const report = await validator.validateString(page, path.join(import.meta.dirname, 'x.html'));
    expect(formatterFactory('text')(report.results)).toBe('');
    expect(page).not.toMatch(/<script|<link|@import|url\(|https?:/);
    expect(page).toContain('Een aantal van minder dan 5 laten we niet zien');
    expect(page.match(/<svg/g)).toHaveLength(6);
  });

  it('holds no name, no number of a melding, no id and no text of a melder', async () => {
    const all =
      (await lees('rapport', 'meldingen.html')) + (await lees('rapport', 'meldingen.csv'));
    expect(all).not.toMatch(/jan@|Jansen|K7QF|6f9a0d1e|rekeningen|eml/i);
  });

  it('reads the same from an mbox', async () => {
    const mbox = Object.keys(mails)
      .sort()
      .map((naam) => `From - Sun Nov 22 12:00:00 2026\r\n${mails[naam]!.toString('latin1')}\r\n`);
    await writeFile(path.join(dir, 'Inbox'), mbox.join(''), 'latin1');
    await meldingen('Inbox', '--uit', 'rapport-mbox');
    expect(await csvRows('rapport-mbox')).toEqual(await csvRows('rapport'));
  });

  it('takes only the months that were asked for, and replaces its own report', async () => {
    const maanden = ['--van', '2026-12', '--tot', '2027-02'];
    const { code, stderr } = await meldingen(folder, '--uit', 'rapport', ...maanden);
    // Some files have no month, so there is a report, and it is empty.
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const page = await lees('rapport', 'meldingen.html');
    expect(page).toContain('december 2026 tot en met februari 2027');
    expect(page).toContain('Er zijn geen meldingen');
  });
});

it('says what cannot be done, and leaves alone what it did not make', async () => {
  await mkdir(path.join(dir, 'leeg'));
  await mkdir(path.join(dir, 'eigen'));
  await writeFile(path.join(dir, 'eigen', 'meldingen.csv'), 'mijn eigen lijst');
  const cases: readonly (readonly [melding: string, ...args: string[]])[] = [
    ['Gebruik: npm run meldingen', '.'],
    ['In leeg staan geen mails', 'leeg', '--uit', 'r'],
    ['is geen maand', '.', '--uit', 'r', '--van', '2026-10', '--tot', '2026-13'],
    ['is niet door ons gemaakt', '.', '--uit', 'eigen'],
  ];
  const results = await Promise.all(cases.map(([, ...args]) => meldingen(...args)));
  expect(results.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
  for (const [i, [melding]] of cases.entries()) expect(results[i]?.stderr).toContain(melding);
  expect(await lees('eigen', 'meldingen.csv')).toBe('mijn eigen lijst');
});

describe('the meldingen in one mail', () => {
  it.each([
    ['no mail at all', () => Promise.resolve(Buffer.from('\u0000\u0001 niets')), ['geen-melding']],
    ['another json', () => metBijlage('{}'), ['kapot']],
    ['a list', () => metBijlage('[]'), ['kapot']],
    ['encrypted', () => versleuteld(meldingVan(1)), ['versleuteld']],
    [
      'forwarded, encrypted',
      async () => doorgestuurd(await versleuteld(meldingVan(1))),
      ['versleuteld'],
    ],
    [
      'version 1',
      async () => {
        const { inhoud = '' } = meldingVan(1).bijlage ?? {};
        const { kopie: _kopie, ...old } = JSON.parse(inhoud) as Record<string, unknown>;
        return metBijlage(JSON.stringify({ ...old, versie: 1 }));
      },
      [undefined],
    ],
    [
      'forwarded twice',
      async () => doorgestuurd(await doorgestuurd(await eml(meldingVan(1)))),
      [undefined],
    ],
  ])('%s', async (_what, mail, redenen) => {
    const found = await vindMeldingen(await mail());
    expect(found.map(({ reden }) => reden)).toEqual(redenen);
  });
});

describe('an mbox', () => {
  async function split(text: string, size = 7): Promise<string[]> {
    const bytes = Buffer.from(text);
    async function* chunks() {
      for (let i = 0; i < bytes.length; i += size) {
        yield await Promise.resolve(bytes.subarray(i, i + size));
      }
    }
    const mails: string[] = [];
    for await (const mail of splitMbox(chunks())) mails.push(Buffer.from(mail ?? []).toString());
    return mails;
  }

  it.each([
    ['with an empty line between', 'From a\nTo: b\n\nhoi\n\nFrom c\nTo: d\n\ndag\n'],
    ['bare, without one', 'From \nTo: b\n\nhoi\nFrom \nTo: d\n\ndag\n'],
    ['with CRLF', 'From a\r\nTo: b\r\n\r\nhoi\r\n\r\nFrom c\r\nTo: d\r\n\r\ndag\r\n'],
  ])('%s', async (_what, text) => {
    const mails = await split(text);
    expect(mails.map((mail) => /To: (.)\s+(\w+)/.exec(mail)?.slice(1))).toEqual([
      ['b', 'hoi'],
      ['d', 'dag'],
    ]);
  });

  it('does not cut at a sentence, and takes off the ">" before a quoted one', async () => {
    const text = 'From a\nTo: b\n\nFrom here on\nall is well.\n>From me\n>>From you\n';
    expect(await split(text)).toEqual([
      'To: b\n\nFrom here on\nall is well.\nFrom me\n>From you\n',
    ]);
  });

  it('is whole also when the last line has no end', async () => {
    expect(await split('From a\nTo: b\n\nhoi\n\nFrom x')).toEqual(['To: b\n\nhoi\n\nFrom x']);
  });
});
