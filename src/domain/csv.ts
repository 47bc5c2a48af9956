/** What a spreadsheet could take for a formula, full-width signs too. */
const FORMULE = /^\s*[=+\-@|%＝＋－＠]/;

/**
 * A cell for a spreadsheet: quoted, on one line, and never run as a formula.
 * @param text as people read it
 */
export function csvCel(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  const safe = FORMULE.test(flat) ? `'${flat}` : flat;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Cells as one line. Dutch Excel splits at semicolons. @param cellen ready to be written, see `csvCel` */
export function csvRegel(cellen: readonly string[]): string {
  return cellen.join(';');
}

/**
 * A whole file. Dutch Excel reads UTF-8 only with a BOM in front; LibreOffice understands it as well.
 * @param regels from `csvRegel`, the names of the columns first
 */
export function csvBestand(regels: readonly string[]): string {
  return `\uFEFF${regels.join('\r\n')}\r\n`;
}
