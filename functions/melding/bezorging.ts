import { tekstVan, type Keuze } from '../../src/domain/meldpunt.ts';
import { COORDINATIEPUNT } from '../../src/domain/route.ts';
import { nlBedankt, samen } from '../../src/i18n/melding-pagina.ts';
import type { Config } from '../config.ts';

/** Who gets the mail, and for whom it is meant when that is somebody else. */
export interface Bezorging {
  /** Mail addresses to which it is sent. */
  readonly adressen: readonly string[];
  /** Mail addresses that get a copy; none of them stands in `adressen`. */
  readonly kopie: readonly string[];
  /** Slugs of those who get it, or a copy. */
  readonly naar: readonly string[];
  /** Slugs of those without a confirmed address, whose mail goes to the coordination point. */
  readonly voor: readonly string[];
}

type Adresboek = Pick<Config, 'naar' | 'adressen'>;

/**
 * Decides which mailboxes get a melding. Only organisaties with a confirmed address get mail; for
 * the others the coordination point gets it, and its mail says for whom it is meant.
 * @param aan the organisaties that the routing table names
 * @param kopie those that the table wants to know of it
 */
export function planBezorging(
  aan: readonly string[],
  adresboek: Adresboek,
  kopie: readonly string[] = [],
): Bezorging {
  const { naar: everything, adressen } = adresboek;
  const isReachable = (slug: string) => everything === undefined && Object.hasOwn(adressen, slug);
  const everybody = [...new Set([...aan, ...kopie])];
  const voor = everybody.filter((slug) => slug !== COORDINATIEPUNT && !isReachable(slug));

  const first = aan.filter(isReachable);
  // Somebody has to act on it, so a copy alone is not enough.
  if (first.length === 0 || aan.some((slug) => voor.includes(slug))) first.push(COORDINATIEPUNT);
  const second = kopie.filter(isReachable);
  if (voor.length > 0) second.push(COORDINATIEPUNT);

  const receivers = addressesOf(first, adresboek);
  const copies = addressesOf([...first, ...second], adresboek).slice(receivers.length);
  return {
    adressen: receivers,
    kopie: copies,
    naar: [...new Set([...first, ...second])],
    voor,
  };
}

/** The addresses of these organisaties in their order, each mailbox once. */
function addressesOf(slugs: readonly string[], adresboek: Adresboek): string[] {
  const mailboxes = new Map<string, string>();
  for (const slug of slugs) {
    const adres = adresOf(slug, adresboek);
    const mailbox = adres?.toLowerCase() ?? '';
    if (adres !== undefined && !mailboxes.has(mailbox)) mailboxes.set(mailbox, adres);
  }
  return [...mailboxes.values()];
}

/** Where the mail of an organisatie goes; undefined when it has not confirmed an address. */
export function adresOf(slug: string, { naar, adressen }: Adresboek): string | undefined {
  if (naar !== undefined) return naar;
  return Object.hasOwn(adressen, slug) ? adressen[slug] : undefined;
}

/** To whom a melding went, in sentences for who wrote it. */
export function describeBezorging(
  naar: readonly string[],
  voor: readonly string[],
  organisaties: readonly Keuze[],
): string {
  const t = nlBedankt;
  const received = t.naar(namesOf(naar, organisaties));
  return voor.length > 0 ? `${received} ${t.voor(namesOf(voor, organisaties))}` : received;
}

/** "het Brughuis en het coördinatiepunt van het meldpunt" */
export function namesOf(slugs: readonly string[], organisaties: readonly Keuze[]): string {
  return samen(slugs.map((slug) => tekstVan(organisaties, slug)));
}
