import { LIJSTEN, type Rapport } from '../domain/signalen/rapport.ts';
import type { Getoond } from '../domain/signalen/verberg.ts';
import { nlSignalen } from '../i18n/signalen.ts';
import type { Namen } from './meldingen-namen.ts';
import { rijenVan } from './meldingen-rijen.ts';

/** What a spreadsheet could take for a formula, full-width signs too. */
const FORMULE = /^\s*[=+\-@|%＝＋－＠]/;

/** The first line; by it we know a file as ours. */
export const CSV_KOP = ['tabel', 'waarde', 'naam', 'aantal'].map(cell).join(';');

/**
 * The same numbers as on the page, one a line. Dutch Excel splits at semicolons and only reads UTF-8
 * with a BOM in front. Text is quoted and cannot run as a formula; numbers are bare, so that they add up.
 */
export function asCsv(rapport: Rapport, namen: Namen): string {
  const t = nlSignalen;
  const lines: (readonly [tabel: string, waarde: string, naam: string, aantal: Getoond])[] = [
    ['totaal', 'meldingen', t.alle, rapport.totaal],
    ['totaal', 'mails', t.mails, rapport.mails],
    ['niet-meegeteld', 'totaal', t.niet.alle, rapport.telNiet.totaal],
    ...(rapport.telNiet.rijen ?? []).map(
      ({ waarde, aantal }) =>
        ['niet-meegeteld', waarde, t.telNiet[waarde as keyof typeof t.telNiet], aantal] as const,
    ),
    ...LIJSTEN.flatMap((lijst) =>
      rijenVan(rapport, lijst, namen).map(
        ({ waarde, naam, aantal }) => [lijst, waarde, naam, aantal] as const,
      ),
    ),
    ...(rapport.kruis?.rijen ?? []).flatMap(({ gemeente, aantallen }) =>
      aantallen.map((aantal, i) => {
        const onderwerp = rapport.kruis!.onderwerpen[i]!;
        const naam = `${namen('gemeente', gemeente)}: ${namen('onderwerp', onderwerp)}`;
        return ['gemeente-onderwerp', `${gemeente}/${onderwerp}`, naam, aantal] as const;
      }),
    ),
  ];
  const rows = lines.map(
    ([tabel, waarde, naam, aantal]) =>
      `${[tabel, waarde, naam].map(cell).join(';')};${aantal ?? cell(t.nietGetoond)}`,
  );
  return `\uFEFF${[CSV_KOP, ...rows].join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  const safe = FORMULE.test(flat) ? `'${flat}` : flat;
  return `"${safe.replaceAll('"', '""')}"`;
}
