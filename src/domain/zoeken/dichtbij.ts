import type { Treffer } from './rangschik.ts';
import type { Afstand } from './verbeter.ts';
import { isVulwoord } from './vulwoorden.ts';
import { woordenIn } from './woorden.ts';
import type { Zoekpagina } from './zoekgegevens.ts';
import type { Zoekindex } from './zoekindex.ts';

/** What somebody may be going through, when the search found nothing. */
const AANTAL = 3;

/**
 * The situaties that come nearest to a search: those that were found, then those with the word that
 * is spelled most alike, however far off.
 * @param treffers all that was found, best first, also of another gemeente or thema
 * @param afstand counts the typing errors between two words
 */
export function dichtbij(
  zoekvraag: string,
  treffers: readonly Treffer[],
  index: Zoekindex,
  afstand: Afstand,
): readonly Zoekpagina[] {
  const situaties = index.paginas.filter(({ soort }) => soort === 'situatie');
  const found = treffers.map(({ pagina }) => pagina).filter(({ soort }) => soort === 'situatie');
  const typed = woordenIn(zoekvraag).flatMap(({ vorm }) => (isVulwoord(vorm) ? [] : [vorm]));
  const others = situaties
    .filter((situatie) => !found.includes(situatie))
    .map((situatie) => ({ situatie, ver: howFar(typed, situatie, afstand) }))
    .sort((a, b) => a.ver - b.ver)
    .map(({ situatie }) => situatie);
  return [...found, ...others].slice(0, AANTAL);
}

/** 0 for the same word, 1 for a word with no letter in common. */
function howFar(typed: readonly string[], situatie: Zoekpagina, afstand: Afstand): number {
  const own = woordenIn([situatie.titel, ...(situatie.zoekwoorden ?? [])].join(' '))
    .map(({ vorm }) => vorm)
    .filter((vorm) => !isVulwoord(vorm));
  return Math.min(
    1,
    ...typed.flatMap((een) =>
      own.map((ander) => afstand(een, ander) / Math.max(een.length, ander.length)),
    ),
  );
}
