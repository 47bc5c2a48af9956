import { stam } from './stam.ts';
import { isVulwoord } from './vulwoorden.ts';

/** What may stand between the parts of a compound: "zorg-toeslag", "schuld-en-lijst", "kind-er-fiets". */
const TUSSEN = ['', 's', 'e', 'n', 'en', 'er'];

/** Shorter parts are mostly chance ("pol-is"). */
const LEAST = 3;

/** Ends and beginnings that are no part of a compound, though they may be words. */
const GEEN_DEEL = new Set(
  'heid lijk loos baar ster rij ing ver ont her bij ten ter den eren'.split(' '),
);

/**
 * The two parts of a compound that the site knows as words: "kinderfiets" gives ["kind", "fiets"].
 * Of several ways the one with the longest last part is taken: it says what the thing is.
 * @param vorm a word as `vormOf` gives it
 * @param isBekend whether a part is a word of the site
 * @returns undefined when it does not fall apart
 */
export function splitsWoord(
  vorm: string,
  isBekend: (deel: string) => boolean,
): readonly [string, string] | undefined {
  for (let at = LEAST; at <= vorm.length - LEAST; at += 1) {
    const last = vorm.slice(at);
    if (!isDeel(last, isBekend)) continue;
    const first = firstPart(vorm.slice(0, at), isBekend);
    if (first !== undefined) return [first, last];
  }
  return undefined;
}

function firstPart(begin: string, isBekend: (deel: string) => boolean): string | undefined {
  return TUSSEN.filter((tussen) => begin.endsWith(tussen))
    .map((tussen) => begin.slice(0, begin.length - tussen.length))
    .find((deel) => isDeel(deel, isBekend));
}

function isDeel(deel: string, isBekend: (deel: string) => boolean): boolean {
  return deel.length >= LEAST && !GEEN_DEEL.has(deel) && !isVulwoord(deel) && isBekend(deel);
}

/**
 * Finds the compounds among the words of the site, once, when the site is built.
 * @param vormen all words
 * @returns each compound with its two parts: "kinderopvang kind opvang"
 */
export function vindSamenstellingen(vormen: ReadonlySet<string>): readonly string[] {
  const stammen = new Set([...vormen].map(stam));
  const isBekend = (deel: string) => vormen.has(deel) || stammen.has(stam(deel));
  return [...vormen].sort().flatMap((vorm) => {
    const delen = splitsWoord(vorm, isBekend);
    return delen ? [`${vorm} ${delen.join(' ')}`] : [];
  });
}
