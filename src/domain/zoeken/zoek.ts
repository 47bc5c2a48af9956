import { dichtbij } from './dichtbij.ts';
import type { Varianten } from './lees-woord.ts';
import { markeer } from './markeer.ts';
import { rangschik, type Treffer } from './rangschik.ts';
import type { Afstand } from './verbeter.ts';
import type { Zoekpagina } from './zoekgegevens.ts';
import type { Zoekindex } from './zoekindex.ts';
import { maakLetterlijkPlan, maakZoekplan } from './zoekplan.ts';
import type { Zoekopties, Zoekresultaat } from './zoekuitkomst.ts';

/** What a search found in titles, names, zoekwoorden and summaries. */
export interface Vondst {
  readonly treffers: readonly Treffer[];
  readonly termen: readonly Varianten[];
  readonly bedoeld: string | undefined;
  /** False while somebody has typed only words that say nothing ("ik heb"). */
  readonly begonnen: boolean;
  /** When nothing was found: the situaties that come nearest. */
  readonly situaties: readonly Zoekpagina[];
}

/**
 * Searches the pages for what somebody typed.
 * @param afstand counts the typing errors between two words
 */
export function zoek(
  zoekvraag: string,
  index: Zoekindex,
  opties: Zoekopties,
  afstand: Afstand,
): Vondst {
  const { termen, bedoeld } = opties.letterlijk
    ? maakLetterlijkPlan(zoekvraag)
    : maakZoekplan(zoekvraag, index.schat, afstand);
  const gerangschikt = rangschik(termen, index);
  const treffers = gerangschikt.filter(({ pagina }) => fits(pagina, opties));
  const begonnen = termen.length > 0;
  const situaties =
    begonnen && treffers.length === 0 ? dichtbij(zoekvraag, gerangschikt, index, afstand) : [];
  return { treffers, termen, bedoeld, begonnen, situaties };
}

/** Whether a page is of the gemeente and the thema that were chosen. */
export function fits({ gemeente, thema }: Zoekpagina, opties: Zoekopties): boolean {
  if (opties.gemeente && gemeente && !gemeente.includes(opties.gemeente)) return false;
  return !opties.thema || (thema?.includes(opties.thema) ?? false);
}

/**
 * A page as the list of results shows it, with the words marked that were looked for.
 * @param status the label of the day, in words
 */
export function toonTreffer(
  { pagina, woorden, uitdrukking }: Pick<Treffer, 'pagina' | 'woorden' | 'uitdrukking'>,
  status: string | undefined,
): Zoekresultaat {
  const titel = markeer(pagina.titel, woorden);
  const naam = pagina.naam === undefined ? undefined : markeer(pagina.naam, woorden);
  const samenvatting = markeer(pagina.samenvatting, woorden);
  const shown = [...titel, ...(naam ?? []), ...samenvatting].some(({ raak }) => raak);
  return {
    url: pagina.url,
    soort: pagina.soort,
    titel,
    naam,
    samenvatting,
    status,
    gemeenten: pagina.gemeenten,
    via: shown ? undefined : uitdrukking,
  };
}
