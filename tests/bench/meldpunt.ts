import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import PostalMime from 'postal-mime';
import { readGegevens, writeProefsite } from '../storm/proefsite.ts';
import {
  bundle,
  startServerproces,
  type Serverbundel,
  type Serverproces,
} from '../storm/server-proces.ts';
import type { Afvoerstand } from './meldpunt/afvoerstand.ts';
import type { Kaalopdracht } from './meldpunt/kaal.ts';
import { stuurMeldingen } from './meldpunt/melders.ts';
import type { Ronde } from './meldpunt/ronde.ts';
import type { Verbruik } from '../storm/verbruik.ts';

const OPTIES = {
  rondes: { type: 'string', default: '5' },
  aantal: { type: 'string', default: '1000' },
  tegelijk: { type: 'string', default: '20' },
  /** Mail servers: see meldpunt/afvoer.ts. */
  mailservers: { type: 'string', default: 'smtp-server,0,5' },
  geheugen: { type: 'string', default: '20000' },
  profiel: { type: 'string' },
} as const;

/** Rounds that do not count: as many as it takes before code is compiled. */
const WARM = 2;
const DOEL = 0.85;
/** Memory may grow by this, in MB: what the clean-up leaves lying differs from time to time. */
const SPELING = 8;

/** Someone who sends meldingen or mails, to be compared. */
interface Deelnemer {
  readonly naam: string;
  readonly ronde: (aantal: number, tegelijk: number) => Promise<Ronde>;
}

interface Werkplaats {
  readonly dir: string;
  readonly bundel: Serverbundel;
  readonly nodeArgs: readonly string[];
}

/**
 * `npm run bench -- meldpunt`: POST /api/melding through our server, beside bare nodemailer with the same
 * pool on the same mail server, which gets mails of the same size, with the same headers and parts. Bare
 * nodemailer has its mail ready: it knows no HTTP, checks and routes nothing, writes no words and
 * no HTML, and remembers nothing. Then whether memory stays flat.
 */
export async function meldpunt(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIES });
  const dir = await mkdtemp(path.join(tmpdir(), 'bench-meldpunt-'));
  await writeProefsite(path.join(dir, 'dist'), await readGegevens());
  const bundel = await bundle();
  const nodeArgs =
    values.profiel === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profiel}`];
  const werkplaats = { dir, bundel, nodeArgs };
  const sizes = {
    rondes: Number(values.rondes),
    aantal: Number(values.aantal),
    tegelijk: Number(values.tegelijk),
  };
  try {
    for (const soort of values.mailservers.split(',')) await compare(werkplaats, soort, sizes);
    if (Number(values.geheugen) > 0) await measureGeheugen(werkplaats, Number(values.geheugen));
  } finally {
    await bundel.remove();
    await rm(dir, { recursive: true, force: true });
  }
}

async function compare(
  werkplaats: Werkplaats,
  soort: string,
  { rondes, aantal, tegelijk }: { rondes: number; aantal: number; tegelijk: number },
): Promise<void> {
  const afvoer = await startAfvoer(soort);
  const inGeheugen = await startOurs(werkplaats, afvoer.url);
  const opSchijf = await startOurs(werkplaats, afvoer.url, 'geheugen');
  try {
    await stuurMeldingen(opSchijf.url, 1, 1);
    const { laatste } = await afvoer.stand();
    const kaal = await startKaal(afvoer.url, laatste);
    const wij = (naam: string, { url, child }: Serverproces): Deelnemer => ({
      naam,
      async ronde(n, m) {
        const before = await ask<Verbruik>(child, 'verbruik');
        const ronde = await stuurMeldingen(url, n, m);
        const after = await ask<Verbruik>(child, 'verbruik');
        return { ...ronde, cpu: after.cpu - before.cpu };
      },
    });
    const deelnemers: readonly Deelnemer[] = [
      { naam: 'nodemailer kaal', ronde: kaal.ronde },
      wij('wij, in geheugen', inGeheugen),
      wij('wij, op schijf', opSchijf),
    ];
    const gemeten = deelnemers.map((): Ronde[] => []);
    const grootte = deelnemers.map(() => 0);
    // In each round all have their turn, so that a busy moment hits all.
    for (let ronde = -WARM; ronde < rondes; ronde += 1) {
      for (const [i, deelnemer] of deelnemers.entries()) {
        const result = await deelnemer.ronde(aantal, tegelijk);
        const { mails, bytes } = await afvoer.stand();
        if (mails !== aantal) throw new Error(`${deelnemer.naam}: ${mails} mails, geen ${aantal}.`);
        grootte[i] = Math.round(bytes / mails);
        if (ronde >= 0) gemeten[i]!.push(result);
      }
    }
    print(
      '',
      `${nameOf(soort)}; ${tegelijk} tegelijk, ${rondes} rondes van ${aantal}`,
      `  ${''.padEnd(18)} per s   × kaal      p50      p95      p99    cpu   bytes`,
    );
    for (const [i, { naam }] of deelnemers.entries()) {
      print(rowOf(naam, gemeten[i]!, gemeten[0]!, aantal, grootte[i]!));
    }
    const ratio = ratioOf(gemeten[2]!, gemeten[0]!);
    print(`  ${ratio >= DOEL ? 'gehaald' : 'NIET GEHAALD'}: op schijf minstens ${DOEL} × kaal`);
    kaal.child.disconnect();
  } finally {
    await inGeheugen.stop('SIGTERM');
    await opSchijf.stop('SIGTERM');
    afvoer.child.disconnect();
  }
}

function rowOf(
  naam: string,
  rondes: readonly Ronde[],
  kaal: readonly Ronde[],
  aantal: number,
  bytes: number,
): string {
  const tijden = rondes.flatMap((ronde) => ronde.tijden).sort((a, b) => a - b);
  const at = (part: number) => (tijden[Math.floor((tijden.length - 1) * part)] ?? NaN).toFixed(1);
  const perSeconde = median(rondes.map(({ seconden }) => aantal / seconden)).toFixed(0);
  const cpu = median(rondes.map((ronde) => ronde.cpu / 1000 / aantal)).toFixed(2);
  const cells = [`${at(0.5)} ms`, `${at(0.95)} ms`, `${at(0.99)} ms`].map((cell) =>
    cell.padStart(9),
  );
  const ratio = ratioOf(rondes, kaal).toFixed(2);
  return `  ${naam.padEnd(18)} ${perSeconde.padStart(5)} ${ratio.padStart(8)}${cells.join('')} ${cpu.padStart(6)} ${String(bytes).padStart(7)}`;
}

function nameOf(soort: string): string {
  if (soort === 'smtp-server') return 'De mailserver van het postvak (smtp-server)';
  return `Een lege mailserver die ${soort} ms nadenkt`;
}

/** The middle one of the ratios within a round: what slowed down a round slowed down both. */
function ratioOf(rondes: readonly Ronde[], kaal: readonly Ronde[]): number {
  return median(rondes.map(({ seconden }, i) => kaal[i]!.seconden / seconden));
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
}

/** Sends many meldingen to one server, and asks four times how much memory it holds on to. */
async function measureGeheugen(werkplaats: Werkplaats, aantal: number): Promise<void> {
  const afvoer = await startAfvoer('0');
  const ours = await startOurs(werkplaats, afvoer.url, 'geheugen', ['--expose-gc']);
  const MB = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`.padStart(10);
  const heaps: number[] = [];
  try {
    print('', 'Geheugen na het opruimen', `  ${'meldingen'.padEnd(10)}      heap       rss`);
    for (let kwart = 0; kwart <= 4; kwart += 1) {
      if (kwart > 0) await stuurMeldingen(ours.url, aantal / 4, 20);
      const { heapUsed, rss } = await ask<Verbruik>(ours.child, 'verbruik');
      heaps.push(heapUsed);
      print(`  ${String((aantal / 4) * kwart).padEnd(10)}${MB(heapUsed)}${MB(rss)}`);
    }
    const growth = (heaps[4]! - heaps[1]!) / 1024 ** 2;
    print(
      `  ${growth <= SPELING ? 'gehaald' : 'NIET GEHAALD'}: vlak, met hooguit ${SPELING} MB erbij`,
    );
  } finally {
    await ours.stop('SIGTERM');
    afvoer.child.disconnect();
  }
}

function startOurs(
  { dir, bundel, nodeArgs }: Werkplaats,
  smtpUrl: string,
  geheugen?: string,
  more: readonly string[] = [],
): Promise<Serverproces> {
  return startServerproces(
    bundel,
    {
      host: '127.0.0.1',
      port: 0,
      dist: path.join(dir, 'dist'),
      env: {
        SMTP_URL: smtpUrl,
        MELDPUNT_LIMIET: '0',
        MELDPUNT_GEHEUGEN: geheugen && path.join(dir, geheugen),
      },
    },
    [...nodeArgs, ...more],
  );
}

async function startAfvoer(soort: string) {
  const child = fork(path.join(import.meta.dirname, 'meldpunt/afvoer.ts'), [soort]);
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return { child, url, stand: () => ask<Afvoerstand>(child, 'stand') };
}

/** @param eml a mail of ours: bare nodemailer sends the same, but for its number */
async function startKaal(url: string, eml: string) {
  const child = fork(path.join(import.meta.dirname, 'meldpunt/kaal.ts'), [url]);
  const mail = await PostalMime.parse(Buffer.from(eml, 'latin1'));
  const OWN = ['auto-submitted', 'list-id'];
  const opdracht: Kaalopdracht = {
    mail: {
      from: mail.from?.address,
      to: mail.to?.map(({ address }) => address ?? ''),
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      headers: mail.headers
        .filter(({ key }) => OWN.includes(key))
        .map(({ key, value }) => ({ key, value })),
      attachments: mail.attachments.map(({ filename, content }) => ({
        filename: filename ?? '',
        content: Buffer.from(content as ArrayBuffer).toString(),
        contentType: 'application/json',
      })),
    },
  };
  await ask(child, opdracht);
  return {
    child,
    ronde: (aantal: number, tegelijk: number) => ask<Ronde>(child, { aantal, tegelijk }),
  };
}

async function ask<T>(child: ChildProcess, question: object | string): Promise<T> {
  const answer = once(child, 'message') as Promise<[T]>;
  child.send(question);
  return (await answer)[0];
}

function print(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
