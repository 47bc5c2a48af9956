import { DEURNAMEN } from '../deuren.ts';
import { ONDERWERPEN, REDENEN } from '../schema/melding.ts';
import { kruisTabel } from './kruistabel.ts';
import { maandenTussen, type Maand } from './maand.ts';
import { GEEN, ONBEKEND, type Bekend, type Signaal } from './signaal.ts';
import { GRENS, sum, verbergKlein, type Getoond } from './verberg.ts';

/** What is counted; each is a table of its own. */
export const LIJSTEN = ['maand', 'deur', 'gemeente', 'onderwerp', 'regeling', 'reden'] as const;
export type Lijst = (typeof LIJSTEN)[number];

/** Why something that was read does not count. */
export const REDENEN_NIET = [
  'dubbel',
  'spam',
  'geen-melding',
  'versleuteld',
  'kapot',
  'te-nieuw',
  'onleesbaar',
] as const;
export type RedenNiet = (typeof REDENEN_NIET)[number];

export interface Rij {
  readonly waarde: string;
  readonly aantal: Getoond;
}

/** One list of parts of a total. Without rows it cannot be shown. */
export interface Tabel {
  readonly totaal: Getoond;
  readonly rijen: readonly Rij[] | undefined;
}

/** Gemeenten down, onderwerpen across. */
export interface Kruistabel {
  readonly onderwerpen: readonly string[];
  readonly rijen: readonly {
    readonly gemeente: string;
    readonly aantallen: readonly Getoond[];
  }[];
}

/** All that is published. Every number in here is 0, or at least the grens. */
export interface Rapport {
  readonly periode: { readonly van: Maand; readonly tot: Maand } | undefined;
  readonly totaal: Getoond;
  readonly lijsten: Readonly<Record<Lijst, Tabel>>;
  readonly kruis: Kruistabel | undefined;
  /** Mails read; undefined when it would betray how few did not count. */
  readonly mails: Getoond;
  readonly telNiet: Tabel;
}

export interface Gelezen {
  readonly signalen: readonly Signaal[];
  readonly mails: number;
  readonly telNiet: Readonly<Record<RedenNiet, number>>;
  /** When chosen; else from the first to the last month in which something came. */
  readonly periode?: { readonly van: Maand; readonly tot: Maand } | undefined;
}

/**
 * Counts, and leaves out every number that could be about somebody you know.
 *
 * All lists but one are of the same meldingen and share their total. Any two lists with one total
 * can go together, so one list says nothing about another. The reasons are parts of the third door
 * (they are asked nowhere else), so that list comes only when the number of that door is shown.
 * Gemeente by onderwerp has both lists as its sums; `kruisTabel` sees to that. What did not count
 * has a total of its own: the mails less the meldingen.
 */
export function maakRapport(
  { signalen, mails, telNiet, periode }: Gelezen,
  bekend: Bekend,
): Rapport {
  const maanden = maandenTussen([
    ...signalen.map(({ maand }) => maand),
    ...(periode ? [periode.van, periode.tot] : []),
  ]);
  const waarden: Readonly<Record<Lijst, readonly string[]>> = {
    maand: maanden,
    deur: DEURNAMEN,
    gemeente: [...bekend.gemeenten, ONBEKEND],
    onderwerp: ONDERWERPEN,
    regeling: [...bekend.regelingen, ONBEKEND, GEEN],
    reden: [...REDENEN, GEEN],
  };
  const tabelVan = (lijst: Lijst, all: readonly Signaal[]) =>
    makeTabel(waarden[lijst], (waarde) => all.filter((one) => one[lijst] === waarde).length);

  const [maand, deur, gemeente, onderwerp, regeling] = (
    ['maand', 'deur', 'gemeente', 'onderwerp', 'regeling'] as const
  ).map((lijst) => tabelVan(lijst, signalen)) as [Tabel, Tabel, Tabel, Tabel, Tabel];
  const door = deur.rijen?.find(({ waarde }) => waarde === 'werkt-niet')?.aantal;
  const reden: Tabel =
    door === undefined
      ? { totaal: undefined, rijen: undefined }
      : tabelVan(
          'reden',
          signalen.filter((one) => one.deur === 'werkt-niet'),
        );

  const niet = makeTabel(REDENEN_NIET, (waarde) => telNiet[waarde as RedenNiet]);
  const [van, tot] = [maanden[0], maanden.at(-1)];
  const totaal = shownTotal(signalen.length);
  return {
    periode: periode ?? (van !== undefined && tot !== undefined ? { van, tot } : undefined),
    totaal,
    lijsten: { maand, deur, gemeente, onderwerp, regeling, reden },
    kruis: makeKruis(signalen, gemeente, onderwerp),
    mails: totaal === undefined || niet.totaal === undefined ? undefined : shownTotal(mails),
    telNiet: niet,
  };
}

const shownTotal = (total: number): Getoond => (total > 0 && total < GRENS ? undefined : total);

function makeTabel(waarden: readonly string[], count: (waarde: string) => number): Tabel {
  const aantallen = waarden.map(count);
  const getoond = verbergKlein(aantallen);
  return {
    totaal: shownTotal(sum(aantallen)),
    rijen: getoond && waarden.map((waarde, i) => ({ waarde, aantal: getoond[i] })),
  };
}

function makeKruis(
  signalen: readonly Signaal[],
  gemeente: Tabel,
  onderwerp: Tabel,
): Kruistabel | undefined {
  if (!gemeente.rijen || !onderwerp.rijen) return undefined;
  const [rows, columns] = [gemeente.rijen, onderwerp.rijen];
  const aantallen = rows.map((row) =>
    columns.map(
      (column) =>
        signalen.filter((one) => one.gemeente === row.waarde && one.onderwerp === column.waarde)
          .length,
    ),
  );
  const shown = (list: readonly Rij[]) => list.map(({ aantal }) => aantal);
  const kruis = kruisTabel(aantallen, shown(rows), shown(columns));
  return (
    kruis && {
      onderwerpen: kruis.kolommen.map((j) => columns[j]!.waarde),
      rijen: kruis.rijen.map((i, n) => ({
        gemeente: rows[i]!.waarde,
        aantallen: kruis.cellen[n]!,
      })),
    }
  );
}
