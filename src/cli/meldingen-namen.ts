import type { Inhoudsfout } from '../content/bestanden.ts';
import { noemer } from '../content/actueel/redactie.ts';
import { readTeksten } from '../content/inhoud.ts';
import { gemeenteSchema } from '../domain/schema/gemeente.ts';
import { regelingSchema } from '../domain/schema/regeling.ts';
import type { Onderwerp } from '../domain/schema/melding.ts';
import { type Lijst } from '../domain/signalen/rapport.ts';
import { GEEN, ONBEKEND, type Bekend } from '../domain/signalen/signaal.ts';
import { ELDERS } from '../domain/themas.ts';
import { nlMelding } from '../i18n/melding.ts';
import { nl } from '../i18n/nl.ts';
import { nlSignalen } from '../i18n/signalen.ts';

/** What people call each value of a list. */
export type Namen = (lijst: Lijst, waarde: string) => string;

/** Reads the names of gemeenten and regelingen from the content folder; needs no build. */
export async function readNamen(dir: string): Promise<{ bekend: Bekend; namen: Namen }> {
  // Not our task to report: a file with a mistake has no name here, and counts as unknown.
  const fouten: Inhoudsfout[] = [];
  const [gemeenten, regelingen] = await Promise.all([
    readTeksten(dir, 'gemeenten', '.md', gemeenteSchema, fouten),
    readTeksten(dir, 'regelingen', '.md', regelingSchema, fouten),
  ]);
  const t = nlSignalen;
  const gemeenteNamen = new Map(gemeenten.map(({ slug, tekst }) => [slug, tekst.naam]));
  gemeenteNamen.set(ELDERS, nlMelding.elders).set(ONBEKEND, t.onbekend.gemeente);
  const regelingNamen = new Map(regelingen.map(({ slug, tekst }) => [slug, noemer(tekst)]));
  regelingNamen.set(ONBEKEND, t.onbekend.regeling).set(GEEN, t.geen.regeling);

  const tables: Readonly<Record<Lijst, (waarde: string) => string | undefined>> = {
    maand: t.maand,
    deur: (waarde) => t.deur[waarde as keyof typeof t.deur],
    gemeente: (waarde) => gemeenteNamen.get(waarde),
    onderwerp: (waarde) => naamVanOnderwerp(waarde as Onderwerp),
    regeling: (waarde) => regelingNamen.get(waarde),
    reden: (waarde) => (waarde === GEEN ? t.geen.reden : t.reden[waarde as keyof typeof t.reden]),
  };
  const byName = (names: ReadonlyMap<string, string>) => (a: string, b: string) =>
    (names.get(a) ?? a).localeCompare(names.get(b) ?? b, 'nl');
  return {
    bekend: {
      gemeenten: [...gemeenten.map(({ slug }) => slug).sort(byName(gemeenteNamen)), ELDERS],
      regelingen: regelingen.map(({ slug }) => slug).sort(byName(regelingNamen)),
    },
    namen: (lijst, waarde) => tables[lijst](waarde) ?? waarde,
  };
}

const naamVanOnderwerp = (onderwerp: Onderwerp) =>
  onderwerp === 'anders' ? nlMelding.anders : nl.thema[onderwerp].naam;
