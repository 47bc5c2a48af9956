import { ADRES, zegAdres } from './adressen.ts';
import { AFKORTINGEN } from './afkortingen.ts';
import { datumOf } from './dagen.ts';
import { BEDRAG, KORT_NUMMER, TELEFOON, zegBedrag, zegKort, zegTelefoon } from './nummers.ts';

type Regel = readonly [zoek: RegExp, zeg: string | ((...gevonden: string[]) => string)];

/** Short words that are said letter by letter though they have a vowel. */
const LETTERS =
  /(?<![\p{L}\d])(?:AIO|AOW|BSO|CAK|CAO|CJIB|EBKO|ID|IDO|IOAW|IOAZ|MBO|HBO|SVHW|UWV|VMBO|VVE|WAO|WCAG|WTOS)(?![\p{L}\d])/gu;

/** Capitals without a vowel: SVB, WW, BSN, NVVK; and zzp, wsnp, wmo in small letters. */
const MEDEKLINKERS =
  /(?<![\p{L}\d.])(?:[B-DF-HJ-NP-TV-XZ]{2,5}|zzp|wsnp|wlz|bbz|pgb|ggz|ww)(?![\p{L}\d])/gu;

const letterByLetter = (woord: string) => woord.toUpperCase().split('').join(' ');

const escape = (tekst: string) => tekst.replaceAll('.', '\\.');

const AFKORTING = new RegExp(
  `(?<![\\p{L}\\d.])(?:${Object.keys(AFKORTINGEN).map(escape).join('|')})(?![\\p{L}\\d])`,
  'giu',
);

/**
 * What is written one way and said another, in the order in which it is looked for: what is longest
 * and surest comes first, so that no dot or stroke of it is taken for something else.
 */
const REGELS: readonly Regel[] = [
  [/\u00ad|\u200b/gu, ''],
  [/\s+/gu, ' '],
  [ADRES, (adres) => zegAdres(adres)],
  [BEDRAG, (_, euros, cent, maat) => zegBedrag(euros, cent, maat)],
  [TELEFOON, (nummer) => zegTelefoon(nummer)],
  [KORT_NUMMER, (nummer) => zegKort(nummer)],
  [
    /(?<![\d-])(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?![\d-])/gu,
    (heel, d, m, j) => datumOf(d, m, j) ?? heel,
  ],
  [/(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu, (heel, j, m, d) => datumOf(d, m, j) ?? heel],
  // 8.30 uur, 17:00
  [
    /(?<![\d.,:])([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d%]|[.,:]\d)(?: uur)?/gu,
    (_, uur, minuten) => `${Number(uur)} uur${Number(minuten) ? ` ${Number(minuten)}` : ''}`,
  ],
  // 8.000 regelingen
  [/(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d]|\.\d)/gu, (getal) => getal.replaceAll('.', '')],
  [/(?<=\d) ?%/gu, ' procent'],
  [/(?<=\d{4}) ?[-–] ?(?=\d{4}(?!\d))/gu, ' tot '],
  [/(?<=\d) ?[-–] ?(?=\d+ (?:jaar|maanden|weken|dagen|euro|uur|procent))/gu, ' tot '],
  [/(?<=\d)\+/gu, ' plus'],
  [/(?<![\p{L}\d])t\/m(?![\p{L}])/giu, 'tot en met'],
  [/(?<![\p{L}\d])p\/([mju])(?![\p{L}])/giu, (_, per) => PER[per.toLowerCase()]!],
  [/(?<![\p{L}\d])en\/of(?![\p{L}])/giu, 'en of'],
  [AFKORTING, (kort) => AFKORTINGEN[kort.toLowerCase()]!],
  [/(?<=\p{L}) ?\/ ?(?=\p{L})/gu, ' of '],
  // kind(eren)
  [
    /(?<![\p{L}\d])(\p{L}{2,})\((\p{Ll}{1,4})\)/gu,
    (_, woord, eind) => `${woord} of ${woord}${eind}`,
  ],
  [/(?<=\p{L}{2})['’](?=(?:er|ers)(?![\p{L}]))/gu, ' '],
  [MEDEKLINKERS, (woord) => letterByLetter(woord)],
  [LETTERS, (woord) => letterByLetter(woord)],
  [/(?<=(?:^|[\s(])(?:\p{Lu} )+\p{Lu})-(?=\p{L})/gu, ' '],
  [/DigiD(?![\p{L}])/gu, 'Digi D'],
  [/(?<=\p{L})&(?=\p{L})| & /gu, ' en '],
  [/m²/gu, ' vierkante meter'],
  [/ ?[·|•] ?/gu, ', '],
  [/[‹›→←✓✕*#“”"„]/gu, ''],
  [/ {2,}/gu, ' '],
  [/ (?=[,;:?!]|\.(?!\d))/gu, ''],
];

const PER: Readonly<Record<string, string>> = { m: 'per maand', j: 'per jaar', u: 'per uur' };

/**
 * What a Dutch voice is given to say. What voices read well stays as it is; phone numbers, amounts,
 * times, web addresses, abbreviations and signs become the words that people use for them.
 *
 * @param tekst one sentence as it stands on the page
 * @returns the same in words; empty when there is nothing to say
 */
export function uitspraak(tekst: string): string {
  let zin = tekst;
  for (const [zoek, zeg] of REGELS) {
    zin = typeof zeg === 'string' ? zin.replace(zoek, zeg) : zin.replace(zoek, zeg);
  }
  zin = zin.trim();
  return /[\p{L}\d]/u.test(zin) ? zin : '';
}
