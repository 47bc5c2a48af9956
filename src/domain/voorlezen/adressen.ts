/** A web address or an e-mail address; a dot that ends the sentence does not belong to it. */
export const ADRES =
  /(?:https?:\/\/)?(?:[\p{L}\d._-]+@)?(?:[\p{L}\d-]+\.)+(?:nl|nu|net|org|com|eu|info|be|frl)(?![\p{L}\d-])(?:\/[\p{L}\d._~\/-]*[\p{L}\d])?\/?/giu;

const TEKENS: Readonly<Record<string, string>> = {
  '.': ' punt ',
  '-': ' streepje ',
  _: ' laag streepje ',
  '/': ' schuine streep ',
  '@': ' apenstaartje ',
};

/** A web address or an e-mail address as people say it: "alblasserdam punt nl". */
export function zegAdres(adres: string): string {
  return adres
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .replace(/[\p{L}]+/gu, zegDeel)
    .replace(/[.\-_/@]/g, (teken) => TEKENS[teken]!)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Without a vowel a voice makes a noise of it: "svb" is said letter by letter. */
function zegDeel(deel: string): string {
  return deel !== 'nl' && /^[^aeiouyáéíóúëï]{1,5}$/i.test(deel) ? deel.split('').join(' ') : deel;
}
