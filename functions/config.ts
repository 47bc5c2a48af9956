import { z } from 'zod';
import { COORDINATIEPUNT } from '../src/domain/route.ts';
import { adresvariabele, mailadres, readAdressen, type Env } from './adressen.ts';
import { readMailconfig, type Mailconfig } from './mail/mailconfig.ts';

/** Settings of the meldpunt, from the environment. */
export interface Config {
  /** Undefined: no mail server was given, so the local mailbox takes its place. */
  readonly smtpUrl: string | undefined;
  /** Sender of all mails. */
  readonly van: string;
  /** One address for everything; goes before the addresses of the organisaties. */
  readonly naar: string | undefined;
  /** Confirmed addresses by slug. An organisatie that is not in here gets no mail. */
  readonly adressen: Readonly<Record<string, string>>;
  /** How mails go out. */
  readonly mail: Mailconfig;
  /** Meldingen a minute from one internet address; 0 is no limit. */
  readonly limiet: number;
  /** Meldingen a minute from all together; above it we are under attack. 0 is no limit. */
  readonly limietTotaal: number;
  /** How many proxies of our own stand in front of the server. */
  readonly proxies: number;
  /** What instances of the server share, so that they accept each other's sums. */
  readonly geheim: string;
  /** The folder that remembers what was delivered; undefined keeps it in memory only. */
  readonly geheugen: string | undefined;
  /** Without a slash at the end. */
  readonly siteUrl: string;
  readonly host: string;
  readonly port: number;
}

/** All that is wrong with the settings, in sentences for who starts the server. */
export class Configfout extends Error {
  constructor(fouten: readonly string[]) {
    super(['De instellingen kloppen niet:', ...fouten.map((fout) => `- ${fout}`)].join('\n'));
    this.name = 'Configfout';
  }
}

const TESTDOMEIN = 'meldpunt.test';
/** Meldingen a minute: far more than seven towns write on a bad day. */
const TOTAAL = 60;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

const getal = (max: number, uitleg: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, uitleg)
    .transform(Number)
    .refine((value) => value <= max, uitleg);

const schema = z.object({
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error:
        'SMTP_URL is geen adres van een mailserver. Schrijf bijvoorbeeld smtps://naam:wachtwoord@mail.voorbeeld.nl:465.',
    })
    .optional(),
  MELDPUNT_VAN: mailadres('MELDPUNT_VAN').optional(),
  MELDPUNT_NAAR: mailadres('MELDPUNT_NAAR').optional(),
  MELDPUNT_LIMIET: getal(
    999_999,
    'MELDPUNT_LIMIET is een heel getal van 0 of meer. 0 is geen limiet.',
  ).default(20),
  MELDPUNT_LIMIET_TOTAAL: getal(
    999_999,
    'MELDPUNT_LIMIET_TOTAAL is een heel getal van 0 of meer. 0 is geen limiet.',
  ).optional(),
  MELDPUNT_PROXY: getal(
    9,
    'MELDPUNT_PROXY is het aantal proxy’s dat voor de server staat: een heel getal van 0 tot en met 9.',
  ).default(0),
  MELDPUNT_GEHEIM: z
    .string()
    .min(20, 'MELDPUNT_GEHEIM is te kort. Neem 20 of meer willekeurige letters en cijfers.')
    .default(() => crypto.randomUUID()),
  MELDPUNT_GEHEUGEN: z.string().optional(),
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'SITE_URL is het adres van de site. Het begint met https:// of http://.',
    })
    .optional(),
  HOST: z.string().default('localhost'),
  PORT: getal(65_535, 'PORT is een heel getal van 0 tot en met 65535, bijvoorbeeld 4321.').default(
    4321,
  ),
  NODE_ENV: z.string().optional(),
});

/**
 * Reads the settings once, at the start.
 * @param organisaties slugs of all that can receive meldingen
 * @throws Configfout
 */
export function readConfig(env: Env, organisaties: readonly string[]): Config {
  const given: Env = Object.fromEntries(
    Object.entries(env).flatMap(([naam, waarde]) =>
      waarde?.trim() ? [[naam, waarde.trim()]] : [],
    ),
  );
  const result = schema.safeParse(given);
  const { adressen, fouten } = readAdressen(given, organisaties);
  fouten.push(...(result.error?.issues.map(({ message }) => message) ?? []));
  if (!result.success) throw new Configfout(fouten);

  const { SMTP_URL, MELDPUNT_VAN, MELDPUNT_NAAR, SITE_URL, PORT, ...rest } = result.data;
  const hasAddress = MELDPUNT_NAAR !== undefined || Object.keys(adressen).length > 0;
  if (isTest(SMTP_URL, hasAddress, rest.NODE_ENV)) {
    for (const slug of organisaties) adressen[slug] ??= `${slug}@${TESTDOMEIN}`;
  } else {
    if (!SMTP_URL) fouten.push(ONTBREEKT.SMTP_URL);
    if (!MELDPUNT_VAN) fouten.push(ONTBREEKT.MELDPUNT_VAN);
    if (!MELDPUNT_NAAR && !adressen[COORDINATIEPUNT]) fouten.push(ONTBREEKT.COORDINATIEPUNT);
  }
  const mailconfig = readMailconfig(given, { organisaties, naar: MELDPUNT_NAAR, adressen });
  fouten.push(...mailconfig.fouten);
  if (fouten.length > 0) throw new Configfout(fouten);
  return {
    smtpUrl: SMTP_URL,
    van: MELDPUNT_VAN ?? `meldpunt@${TESTDOMEIN}`,
    naar: MELDPUNT_NAAR,
    adressen,
    mail: mailconfig.mail,
    limiet: rest.MELDPUNT_LIMIET,
    // Who turns the limit off for a load test means both.
    limietTotaal: rest.MELDPUNT_LIMIET_TOTAAL ?? (rest.MELDPUNT_LIMIET === 0 ? 0 : TOTAAL),
    proxies: rest.MELDPUNT_PROXY,
    geheim: rest.MELDPUNT_GEHEIM,
    geheugen: rest.MELDPUNT_GEHEUGEN,
    siteUrl: (SITE_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
    host: rest.HOST,
    port: PORT,
  };
}

const ONTBREEKT = {
  SMTP_URL:
    'SMTP_URL ontbreekt. Zet hem op het adres van de mailserver. Zonder mailserver komt geen melding aan.',
  MELDPUNT_VAN:
    'MELDPUNT_VAN ontbreekt. Zet hem op het e-mailadres waarmee het meldpunt zelf mailt.',
  COORDINATIEPUNT: `${adresvariabele(COORDINATIEPUNT)} ontbreekt. Zet hem op het e-mailadres van wie de meldingen leest.`,
} as const;

/**
 * With the local mailbox each organisatie has a test address of its own, so that the routing can be
 * seen. The same with a mail server on this machine, as long as nobody set an address. Those names
 * end in .test and exist nowhere. In every other case an organisatie without a confirmed address
 * gets no mail, or its meldingen would vanish.
 */
function isTest(smtpUrl: string | undefined, hasAddress: boolean, nodeEnv?: string): boolean {
  if (nodeEnv === 'production') return false;
  return !smtpUrl || (isLoopback(smtpUrl) && !hasAddress);
}

/** Whether an address points to this very machine. */
export function isLoopback(url: string): boolean {
  return LOOPBACK.test(new URL(url).hostname);
}
