import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { createStorage } from 'unstorage';
import { onTestFinished, vi } from 'vitest';
import tabel from '../../content/meldpunt.json' with { type: 'json' };
import { readConfig, type Config } from '../../functions/config.ts';
import { createGeheugen } from '../../functions/melding/geheugen.ts';
import { createMeldpunt, type Omgeving } from '../../functions/melding.ts';
import { createPostbode } from '../../functions/mail/smtp.ts';
import type { Leesfout } from '../../src/domain/lezen/fout.ts';
import type { Meldpuntgegevens } from '../../src/domain/meldpunt.ts';
import { routetabelSchema } from '../../src/domain/routetabel.ts';
import { ONDERWERPEN } from '../../src/domain/schema/melding.ts';
import { GEMEENTEN } from '../domain/meldingen.ts';

export const gegevens: Meldpuntgegevens = {
  gemeenten: [...GEMEENTEN, 'elders'].map((waarde) => ({ waarde, tekst: waarde.toUpperCase() })),
  onderwerpen: ONDERWERPEN.map((waarde) => ({ waarde, tekst: `Over ${waarde}` })),
  regelingen: [{ waarde: 'bijstand', tekst: 'Bijstand' }],
  bellen: {
    alblasserdam: { naam: 'het Brughuis', telefoon: '078 - 202 11 11' },
    elders: { naam: 'Geldfit', telefoon: '0800-8115' },
  },
  organisaties: Object.entries(tabel.namen).map(([waarde, tekst]) => ({ waarde, tekst })),
  tabel: routetabelSchema.parse(tabel),
};

const ORGANISATIES = gegevens.organisaties.map(({ waarde }) => waarde);

export const TEMPLATE =
  '<html><head><title>Doe een melding</title></head><body><section id="meldformulier"><astro-island>leeg</astro-island></section></body></html>';

export const NOW = new Date('2026-11-21T12:00:00Z');

/** A melding that is right, as JSON would bring it. */
export const GOED = {
  id: '6f9a0d1e-1f56-4a7b-8f0e-0d1f2a3b4c5d',
  soort: 'hulp',
  gemeente: 'papendrecht',
  onderwerp: 'schulden',
  tekst: 'Ik kan mijn rekeningen niet betalen.',
};

/** Ids that differ, for meldingen that are not the same. */
export function idNumber(i: number): string {
  return `6f9a0d1e-1f56-4a7b-8f0e-${String(i).padStart(12, '0')}`;
}

export interface Mailserver {
  readonly url: string;
  readonly mails: (Email & { readonly ontvangers: readonly string[]; readonly ruw: string })[];
}

/** A real mail server that keeps what it accepts. `options` make it refuse or hang. */
export async function startMailserver(options: SMTPServerOptions = {}): Promise<Mailserver> {
  const mails: Mailserver['mails'] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onData(stream, session, callback) {
      void buffer(stream).then(async (eml) => {
        const ontvangers = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ ...(await PostalMime.parse(eml)), ontvangers, ruw: eml.toString('latin1') });
        callback();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, mails };
}

interface Meldpunt {
  readonly handle: (request: Request) => Promise<Response>;
  readonly log: string[];
  /** Waits for what goes on after the answers. */
  readonly settle: () => Promise<unknown>;
}

/** The function with a real mail server behind it. */
export function makeMeldpunt(
  smtpUrl: string,
  overrides: Partial<Omit<Omgeving, 'config'>> & {
    config?: Partial<Config>;
    deadline?: number;
  } = {},
): Meldpunt {
  const { deadline = 2_000, config, ...rest } = overrides;
  const postbode = createPostbode(smtpUrl, { deadline });
  const later: Promise<void>[] = [];
  const log: string[] = [];
  onTestFinished(async () => {
    await Promise.all(later);
    postbode.close();
  });
  const { now = () => NOW } = rest;
  const geheugen = createGeheugen({
    storage: createStorage(),
    now,
    log: (bericht) => log.push(bericht),
  });
  const handle = createMeldpunt({
    config: { ...readConfig({ SMTP_URL: smtpUrl, MELDPUNT_LIMIET: '0' }, ORGANISATIES), ...config },
    gegevens,
    template: TEMPLATE,
    send: postbode.send,
    geheugen,
    now,
    addressOf: () => '192.0.2.1',
    waitUntil: (work) => later.push(work),
    rust: () => Promise.resolve(),
    log: (bericht) => log.push(bericht),
    ...rest,
  });
  return { handle, log, settle: () => Promise.all(later) };
}

const URL_MELDING = 'http://localhost:4321/api/melding';

export function postJson(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request(URL_MELDING, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export function postForm(
  velden: Record<string, string | readonly string[]>,
  headers: Record<string, string> = {},
): Request {
  const params = new URLSearchParams();
  for (const [naam, waarden] of Object.entries(velden)) {
    for (const waarde of [waarden].flat()) params.append(naam, waarde);
  }
  return new Request(URL_MELDING, { method: 'POST', headers, body: params });
}

/** A send that the test can watch and let fail. */
export const fakeSend = () => vi.fn<Omgeving['send']>(() => Promise.resolve({ geweigerd: [] }));

/** What an answer in JSON may hold. */
interface Antwoord {
  readonly nummer: string;
  readonly naar: readonly string[];
  readonly bericht: string;
  readonly fouten: readonly Leesfout[];
  readonly fout: string;
  readonly telefoon: string;
}

export async function jsonOf(response: Response): Promise<Antwoord> {
  return (await response.json()) as Antwoord;
}
