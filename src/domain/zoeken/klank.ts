/** From letters to sounds; of two that begin at the same letter the first counts. */
const KLANKEN: Readonly<Record<string, string>> = {
  isch: 'is',
  tie: 'si',
  sch: 'sg',
  ch: 'g',
  sj: 'sg',
  ij: 'Y',
  ei: 'Y',
  ey: 'Y',
  y: 'Y',
  ouw: 'A',
  auw: 'A',
  ou: 'A',
  au: 'A',
  oe: 'U',
  ieuw: 'iw',
  ie: 'i',
  ea: 'i',
  eu: 'E',
  ck: 'k',
  ci: 'si',
  ce: 'se',
  c: 'k',
  qu: 'kw',
  x: 'ks',
  ph: 'f',
  v: 'f',
  th: 't',
  dt: 't',
  z: 's',
  w$: '',
  d$: 't',
  b$: 'p',
};

const PATROON =
  /isch(?=e?$)|tie(?=s?$)|sch|ch|sj|ij|ei|ey|y|ouw|auw|ou|au|oe|ieuw|ie|ea|eu|ck|ci|ce|c|qu|x|ph|v|th|dt|z|w$|d$|b$/g;
const DUBBEL = /(.)\1+/g;

/**
 * How a word sounds: words that are spelled alike by ear get the same key (ch/g, ij/ei, au/ou, d/t
 * at the end, c/k, v/f, z/s, double letters): "zorgtoeslach" and "zorgtoeslag", "prijs" and "preis".
 * @param vorm a word as `vormOf` gives it
 */
export function klank(vorm: string): string {
  return vorm
    .replace(PATROON, (letters) => KLANKEN[letters] ?? KLANKEN[`${letters}$`] ?? letters)
    .replace(DUBBEL, '$1');
}
