const CIJFERS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];

/** Every figure as a word: voices disagree about "0 7 8", but not about words. */
const spell = (cijfers: string) =>
  cijfers
    .split('')
    .map((cijfer) => CIJFERS[Number(cijfer)])
    .join(' ');

/** An international or national number: `078 - 202 11 11`, `0800-8115`, `06 12345678`, `+31 78 …`. */
export const TELEFOON =
  /(?<![\d.,€+-])(?:\+31|14(?=[\s\u00a0]0\d)|\(?0\d{1,3}\)?)(?:[\s\u00a0]?[-–][\s\u00a0]?|[\s\u00a0])?\(?\d(?:[\s\u00a0–()-]{0,3}\d){1,9}(?!\d|[.,]\d)/gu;

/** Short numbers of three figures that people say one by one, where no amount is meant. */
export const KORT_NUMMER =
  /(?<![\d.,€+\p{L}-]|€[\s\u00a0])11[236](?![\d-]|[.,]\d|[\s\u00a0]?(?:%|euro|procent|jaar|regelingen|mensen))/gu;

const MINST = 6;

/**
 * A phone number as people say it: figure by figure, with a pause between the groups in which it is
 * written. What has too few figures for a phone number stays as it is.
 */
export function zegTelefoon(nummer: string): string {
  const groepen = nummer.match(/\+?\d+/g) ?? [];
  if (groepen.join('').replace('+', '').length < MINST) return nummer;
  return groepen.flatMap(splitGroep).map(zegGroep).join(', ');
}

/** Eight figures on end are too many to remember: they are said in pairs. */
function splitGroep(groep: string): string[] {
  return groep.length > 4 && !groep.startsWith('+') ? (groep.match(/\d{1,2}/g) ?? []) : [groep];
}

function zegGroep(groep: string): string {
  if (groep === '14') return 'veertien';
  return groep.startsWith('+') ? `plus ${spell(groep.slice(1))}` : spell(groep);
}

/** "112": one one two. */
export const zegKort = spell;

/** An amount in euros: `€ 1.419,46`, `€ 275`, `€ 12,-`, `€ 1,5 miljoen`. */
export const BEDRAG =
  /€[\s\u00a0]?(\d[\d.]*)(?:,(\d{1,2}|[-–]{1,2}))?(?![\d])([\s\u00a0](?:duizend|miljoen|miljard))?/gu;

/**
 * An amount as people say it. Without the dot of the thousands no voice can take it for a comma.
 *
 * @param euros whole euros, perhaps with dots, and perhaps with the dot that ends the sentence
 * @param cent two figures, one figure (then it is a part of a million), or a dash
 */
export function zegBedrag(euros: string, cent = '', maat = ''): string {
  const punt = euros.endsWith('.') ? '.' : '';
  const geheel = euros.replaceAll('.', '');
  if (maat) return `${geheel}${/\d/.test(cent) ? `,${cent}` : ''}${maat} euro${punt}`;
  const centen = Number.parseInt(cent, 10) || 0;
  const bij = cent.length === 2 && centen > 0 ? ` en ${centen} cent` : '';
  return cent.length === 1 && centen > 0 ? `${geheel},${cent} euro` : `${geheel} euro${bij}${punt}`;
}
