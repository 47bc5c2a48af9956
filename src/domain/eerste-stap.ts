import type { Contact, Kaarttekst } from './kennis.ts';

/** One thing to do first for a regeling: call somebody, or go to a site. */
export interface EersteStap {
  readonly soort: 'bellen' | 'site' | 'lezen';
  /** Who can be called: the one to call, or who helps when the site is too hard. */
  readonly bel?: Contact;
  readonly site?: { readonly tekst: string; readonly url: string };
}

/**
 * What to do first. Who helps best is called when we have the number; otherwise it is the site where
 * one applies, with a number for who would rather call.
 * @param organisaties contacts by slug
 */
export function firstStepOf(
  { hulp, site }: Kaarttekst,
  organisaties: Readonly<Record<string, Contact>>,
): EersteStap {
  const bel = callable(hulp, organisaties);
  const best = organisaties[hulp[0] ?? ''];
  if (bel && (bel === best || !site)) return { soort: 'bellen', bel, ...(site && { site }) };
  if (site) return { soort: 'site', site, ...(bel && { bel }) };
  return best?.site
    ? { soort: 'site', site: { tekst: best.naam, url: best.site } }
    : { soort: 'lezen' };
}

/** The first organisatie in a list that we have a phone number of. */
export function callable(
  hulp: readonly string[],
  organisaties: Readonly<Record<string, Contact>>,
): Contact | undefined {
  return hulp.flatMap((slug) => organisaties[slug] ?? []).find(({ telefoon }) => telefoon);
}
