import { X509Certificate } from 'node:crypto';
import { adresvariabele, unknownName, variabeleVan, type Env } from '../adressen.ts';
import { readDkim, type Dkim } from './dkim.ts';
import { readPem } from './pem.ts';

/** Settings of how mails go out, from the environment. */
export interface Mailconfig {
  /** Whether a melder with an e-mail address gets a confirmation. */
  readonly bevestiging: boolean;
  /** A certificate to trust beside the usual ones, as PEM. */
  readonly ca: string | undefined;
  readonly dkim: Dkim | undefined;
  /** Armored public PGP keys by slug; `readPgp` checks them. */
  readonly sleutels: Readonly<Record<string, string>>;
}

interface Ontvangers {
  readonly organisaties: readonly string[];
  /** One address for everything. */
  readonly naar: string | undefined;
  /** Addresses by slug. */
  readonly adressen: Readonly<Record<string, string>>;
}

const PREFIX = 'MELDPUNT_PGP_';

/** The variable that holds the PGP key of an organisatie. */
export const pgpvariabele = (organisatie: string) => variabeleVan(PREFIX, organisatie);

/**
 * Reads the settings of the mail.
 * @param env without empty values
 * @returns also what is wrong, in sentences for who starts the server
 */
export function readMailconfig(
  env: Env,
  ontvangers: Ontvangers,
): { mail: Mailconfig; fouten: string[] } {
  const fouten: string[] = [];
  const mail = {
    bevestiging: readJaNee('MELDPUNT_BEVESTIGING', env, fouten),
    ca: readCa(env, fouten),
    dkim: readDkim(env, fouten),
    sleutels: readSleutels(env, ontvangers, fouten),
  };
  return { mail, fouten };
}

function readJaNee(naam: string, env: Env, fouten: string[]): boolean {
  const waarde = (env[naam] ?? 'ja').toLowerCase();
  if (waarde !== 'ja' && waarde !== 'nee') fouten.push(`${naam} is ja of nee.`);
  return waarde !== 'nee';
}

function readCa(env: Env, fouten: string[]): string | undefined {
  const pem = readPem('MELDPUNT_CA', env, fouten);
  if (pem === undefined) return undefined;
  try {
    new X509Certificate(pem);
  } catch {
    fouten.push(
      'MELDPUNT_CA is geen certificaat. Zet hem op een PEM-bestand dat begint met -----BEGIN CERTIFICATE-----.',
    );
  }
  return pem;
}

/** A key without a receiver would silently encrypt nothing. */
function readSleutels(
  env: Env,
  { organisaties, naar, adressen }: Ontvangers,
  fouten: string[],
): Record<string, string> {
  const bySlug = new Map(organisaties.map((slug) => [pgpvariabele(slug), slug]));
  const sleutels: Record<string, string> = {};
  for (const naam of Object.keys(env).filter((one) => one.startsWith(PREFIX))) {
    const slug = bySlug.get(naam);
    const armored = readPem(naam, env, fouten);
    if (slug === undefined) {
      fouten.push(unknownName(naam, [...bySlug.keys()]));
    } else if (naar !== undefined) {
      fouten.push(
        `${naam} werkt niet samen met MELDPUNT_NAAR, want daar hoort geen organisatie bij. Zet de adressen met MELDPUNT_ADRES_<ORGANISATIE>.`,
      );
    } else if (adressen[slug] === undefined) {
      fouten.push(
        `${naam} is van een organisatie zonder e-mailadres. Zet ook ${adresvariabele(slug)}.`,
      );
    } else if (armored !== undefined) sleutels[slug] = armored;
  }
  return sleutels;
}
