/*
 * The link to a list holds a code of four signs for each regeling, and nothing else. Not its slug:
 * - ten slugs are 170 letters, all of them 800, and no phone scans such a QR code from paper; codes
 *   take 40 and 200, which a QR code stores at 5.5 bits each because they are capitals and digits;
 * - a link stands in a chat for all to see, and "schuldhulpverlening" says more than "T7WK".
 * The code is worked out from the slug alone, so old links keep working when regelingen are added,
 * and editors have nothing to keep. This file may therefore never change what it works out.
 */

/** No vowels, so that no words arise, and nothing that looks like another: no L, no 0 and 1. */
const TEKENS = 'BCDFGHJKMNPQRSTVWXYZ23456789';

const OVERIG = new RegExp(`[^${TEKENS}]`, 'g');

const LENGTE = 4;

/** Longer than any list of ours; somebody could paste a book. */
const HOOGSTENS = 100;

/** What a link to a list says. */
export interface GelezenLijst {
  /** The regelingen in the order of the link, each once. */
  readonly slugs: readonly string[];
  /** How many codes name no regeling that we know: it is gone, or the link was damaged. */
  readonly onbekend: number;
}

/**
 * The part of a link behind its `#` that stands for these regelingen.
 * @param slugs in the order in which the list shows them; a double is left out
 * @returns capitals and digits; empty for an empty list
 */
export function listFragment(slugs: readonly string[]): string {
  return [...new Set(slugs)].map(codeOf).join('');
}

/**
 * Reads what stands behind the `#` of a link. Never throws: what cannot be read is counted.
 * @param hash with or without its `#`; small letters, spaces and punctuation do no harm, because
 * chat programs and people who type add them
 * @param bekend the slugs of all regelingen of the site
 */
export function readListFragment(hash: string, bekend: readonly string[]): GelezenLijst {
  const codes = decode(hash).toUpperCase().replaceAll(OVERIG, '');
  const parts = codes.match(new RegExp(`.{1,${LENGTE}}`, 'g'))?.slice(0, HOOGSTENS) ?? [];
  const known = bekend.map((slug) => ({ slug, code: codeOf(slug) }));
  // Should two regelingen ever share a code, a list shows one too many and loses none.
  const found = [...new Set(parts)].map((part) =>
    known.filter(({ code }) => code === part).map(({ slug }) => slug),
  );
  return {
    slugs: [...new Set(found.flat())],
    onbekend: found.filter((slugs) => slugs.length === 0).length,
  };
}

/** The code of one regeling: four signs, always the same for the same slug. */
export function codeOf(slug: string): string {
  let rest = hashOf(slug);
  return Array.from({ length: LENGTE }, () => {
    const sign = TEKENS.charAt(rest % TEKENS.length);
    rest = Math.floor(rest / TEKENS.length);
    return sign;
  }).join('');
}

/** FNV-1a, then the mixing step of MurmurHash3, so that slugs which differ little differ everywhere. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
