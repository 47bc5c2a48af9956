/**
 * Counts the syllables of a Dutch word by its spelling.
 *
 * - A syllable is a vowel sound. `KERNEN` lists the letters that sound as one; the longest that fits
 *   counts (ieuw, oei, aai, ij, ui). Vowels that are not in that list stand apart: the-a-ter, du-o.
 * - A trema starts a new syllable (be-ëin-di-gen, ru-ï-ne). Other accents change nothing.
 * - y is a vowel, except before a vowel at the start or after a vowel (yo-ga, ro-yaal).
 *   The u of qu is silent.
 * - Where the spoken and the broken word differ, the word as it is broken off counts: sta-ti-on.
 *   So we rather count one too many than one too few.
 * - Loan words with a silent e or an English sound stand in `LEENWOORDEN`.
 * - Capitals only are read by the letter (A-O-W: 3), except `ALS_WOORD` (DUO: 2). So is a word
 *   without a vowel (zzp: 3).
 * - A word with a hyphen or an apostrophe is counted in parts (e-mail, foto's).
 */

/** Letters that sound as one vowel, longest first. */
const KERNEN = [
  ...['ieuw', 'eeuw'],
  ...['aai', 'ooi', 'oei', 'ieu', 'eau', 'oeu', 'ëij'],
  ...['aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'eu', 'ui', 'ei', 'ij', 'au', 'ou', 'ai', 'oi'],
  ...['ëe', 'ëi', 'ëu', 'ïe', 'öo', 'üu', 'üi', 'ïj', 'ay', 'ey', 'oy'],
  ...['a', 'e', 'i', 'o', 'u', 'y', 'ë', 'ï', 'ö', 'ü', 'ä'],
];

/** Spelling that misleads the counter → spelling that sounds the same to it. */
const LEENWOORDEN: readonly (readonly [RegExp, string])[] = [
  [/^quiet/, 'kwajet'],
  [/qu(?=[aeiouy])/g, 'k'],
  [/(?<!mil|ad)ieu(?=[rsz])/g, 'i-eu'],
  [/eum(?=s?$)/, 'e-um'],
  [/^(be|ge)(?=ij)/, '$1-'],
  [/^(na|mee|toe|zo)(?=ij)/, '$1-'],
  [/(?<!vi|qui)site(?=s?$|naam|bezoek|adres)/, 'sait'],
  [/(?<=^|on|off|air|dead|hot|help|pipe)line(?=s?$)/, 'lain'],
  [/(?<=^|smart|tele|i)phone/, 'foon'],
  [/software|hardware/, 'softwer'],
  [/cakes?$/, 'keek'],
  [/coach/, 'kootsj'],
  [/team/, 'tiem'],
  [/stream/, 'striem'],
  [/deal/, 'diel'],
  [/lease|leas(?=t)/, 'lies'],
  [/freelance/, 'frielens'],
  [/update/, 'updeet'],
  [/time(?=s|r|out|d|$)/, 'taim'],
  [/college/, 'kolleezje'],
  [/(?<=^)race(?=s?$)/, 'rees'],
  [/games?$/, 'geem'],
  [/beige|crème/, 'bees'],
  [/(?<=^|vak)bureau/, 'buro'],
  [/people/, 'piepel'],
];

const ALS_WOORD: Readonly<Record<string, number>> = { DUO: 2, NIBUD: 2, WIA: 2, TIEN: 1 };

/** Words of capitals and small letters mixed, as people say them. */
const GEMENGD: Readonly<Record<string, number>> = { digid: 3 };

const ACCENTEN: Readonly<Record<string, string>> = {
  ...{ á: 'a', à: 'a', â: 'a', é: 'e', è: 'e', ê: 'e', í: 'i', ì: 'i', î: 'i' },
  ...{ ó: 'o', ò: 'o', ô: 'o', ú: 'u', ù: 'u', û: 'u', ç: 's', ñ: 'n' },
};

/** The number of syllables of one word, at least 1. Figures are not for this counter. */
export function countLettergrepen(woord: string): number {
  const delen = woord.split(/[-–/'’.]+/).filter((deel) => /\p{L}/u.test(deel));
  return Math.max(
    1,
    delen.reduce((som, deel) => som + countDeel(deel), 0),
  );
}

function countDeel(deel: string): number {
  if (/^\p{Lu}{2,6}$/u.test(deel)) return ALS_WOORD[deel] ?? deel.length;
  const klein = deel.toLowerCase();
  const gemengd = GEMENGD[klein];
  if (gemengd !== undefined) return gemengd;
  // "é" in "pre-mi-è-re" sounds apart from the i before it.
  const apart = klein.replace(/i(?=[éèê])/g, 'i-').replace(/[áàâéèêíìîóòôúùûçñ]/g, accentLess);
  return apart
    .split('-')
    .flatMap((stuk) =>
      LEENWOORDEN.reduce((tekst, [van, naar]) => tekst.replace(van, naar), stuk).split('-'),
    )
    .reduce((som, stuk) => som + countStuk(consonantY(stuk)), 0);
}

function countStuk(stuk: string): number {
  return countKernen(stuk) || (stuk.length > 1 ? stuk.length : 0);
}

const accentLess = (letter: string): string => ACCENTEN[letter] ?? letter;

function consonantY(deel: string): string {
  return deel.replace(/(^|[aeiou])y(?=[aeiou])/g, '$1j');
}

function countKernen(deel: string): number {
  let aantal = 0;
  for (let i = 0; i < deel.length;) {
    const kern = KERNEN.find((letters) => deel.startsWith(letters, i));
    if (kern) aantal += 1;
    i += kern?.length ?? 1;
  }
  return aantal;
}
