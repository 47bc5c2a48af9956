import { csvBestand, csvCel, csvRegel } from '../domain/csv.ts';
import { LIJSTEN, type Rapport } from '../domain/signalen/rapport.ts';
import type { Getoond } from '../domain/signalen/verberg.ts';
import { nlSignalen } from '../i18n/signalen.ts';
import type { Namen } from './meldingen-namen.ts';
import { rijenVan } from './meldingen-rijen.ts';

/** The first line; by it we know a file as ours. */
export const CSV_KOP = csvRegel(['tabel', 'waarde', 'naam', 'aantal'].map(csvCel));

/** The same numbers as on the page, one a line. Numbers are bare, so that a spreadsheet can add them up. */
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
  const rows = lines.map(([tabel, waarde, naam, aantal]) =>
    csvRegel([...[tabel, waarde, naam].map(csvCel), String(aantal ?? csvCel(t.nietGetoond))]),
  );
  return csvBestand([CSV_KOP, ...rows]);
}
