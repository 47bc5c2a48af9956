import { z } from 'zod';
import { bedoelde } from '../src/domain/lezen/fout.ts';

/** The environment of a process, such as `process.env`. */
export type Env = Readonly<Record<string, string | undefined>>;

const PREFIX = 'MELDPUNT_ADRES_';

/** The setting of one organisatie: MELDPUNT_ADRES_ and brughuis-alblasserdam make MELDPUNT_ADRES_BRUGHUIS_ALBLASSERDAM. */
export function variabeleVan(prefix: string, organisatie: string): string {
  return prefix + organisatie.toUpperCase().replaceAll('-', '_');
}

export const mailadres = (naam: string) =>
  z.email(`${naam} is geen e-mailadres. Schrijf bijvoorbeeld meldpunt@voorbeeld.nl.`);

/** The variable that holds the address of an organisatie. */
export const adresvariabele = (organisatie: string) => variabeleVan(PREFIX, organisatie);

/**
 * Reads the confirmed addresses of organisaties. A misspelt name must not go unseen: its meldingen
 * would silently go to the coordination point.
 */
export function readAdressen(
  env: Env,
  organisaties: readonly string[],
): { adressen: Record<string, string>; fouten: string[] } {
  const bySlug = new Map(organisaties.map((slug) => [adresvariabele(slug), slug]));
  const adressen: Record<string, string> = {};
  const fouten: string[] = [];
  for (const [naam, waarde] of Object.entries(env)) {
    if (!naam.startsWith(PREFIX)) continue;
    const slug = bySlug.get(naam);
    const adres = mailadres(naam).safeParse(waarde);
    if (!slug) fouten.push(unknownName(naam, [...bySlug.keys()]));
    else if (!adres.success) fouten.push(...adres.error.issues.map(({ message }) => message));
    else adressen[slug] = adres.data;
  }
  return { adressen, fouten };
}

/** What to say of a setting that belongs to no organisatie. @param names those that exist */
export function unknownName(naam: string, names: readonly string[]): string {
  return `${naam} hoort bij geen organisatie.${bedoelde(naam, names)} Kijk in de map content/organisaties hoe het bestand heet.`;
}
