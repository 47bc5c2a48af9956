import { tekstVan, type Keuze } from '../src/domain/meldpunt.ts';
import { COORDINATIEPUNT } from '../src/domain/route.ts';
import { nlBedankt, samen } from '../src/i18n/melding-pagina.ts';
import type { Config } from './config.ts';

/** Who gets the mail, and for whom it is meant when that is somebody else. */
export interface Bezorging {
  readonly adressen: readonly string[];
  /** Slugs of those who get it. */
  readonly naar: readonly string[];
  /** Slugs of those without a confirmed address, whose mail goes to the coordination point. */
  readonly voor: readonly string[];
}

/**
 * Decides which mailboxes get a melding. Only organisaties with a confirmed address get mail; for
 * the others the coordination point gets it, and its mail says for whom it is meant.
 * @param aan the organisaties that the routing table names
 */
export function planBezorging(
  aan: readonly string[],
  { naar: everything, adressen }: Pick<Config, 'naar' | 'adressen'>,
): Bezorging {
  const reachable = everything ? [] : aan.filter((slug) => Object.hasOwn(adressen, slug));
  const voor = aan.filter((slug) => slug !== COORDINATIEPUNT && !reachable.includes(slug));
  const needsPoint = voor.length > 0 || reachable.length === 0;
  const naar = needsPoint ? [...new Set([...reachable, COORDINATIEPUNT])] : reachable;
  const known = naar
    .map((slug) => everything ?? adressen[slug])
    .filter((adres) => adres !== undefined);
  return { adressen: [...new Set(known)], naar, voor };
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
