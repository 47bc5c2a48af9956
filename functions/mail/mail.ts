import { tekstVan, type Meldpuntgegevens } from '../../src/domain/meldpunt.ts';
import type { Route } from '../../src/domain/route.ts';
import { contactsoort, type Melding } from '../../src/domain/schema/melding.ts';
import { nlMail } from '../../src/i18n/melding-mail.ts';
import type { Bezorging } from '../melding/bezorging.ts';
import { bijlageVan } from './bijlage.ts';
import { toHtml } from './mail-html.tsx';
import { toTekst, type Mailinhoud } from './mail-inhoud.ts';
import { meldinginhoud } from './meldinginhoud.ts';

/** What a mail looks like to its reader. */
export interface Mailtekst {
  readonly onderwerp: string;
  readonly tekst: string;
  readonly html?: string;
  readonly antwoordAan?: string | undefined;
}

/** A mail before it is encoded. Nothing that a melder typed stands in a header, but their e-mail address. */
export interface Mail extends Mailtekst {
  readonly van: string;
  readonly aan: readonly string[];
  /** Receivers of a copy. */
  readonly kopie?: readonly string[] | undefined;
  /** Without angle brackets. */
  readonly messageId: string;
  readonly datum: Date;
  readonly bijlage?: { readonly naam: string; readonly inhoud: string };
  /** Mails to organisaties carry a List-Id, by which they can be sorted. */
  readonly lijst?: boolean;
  /**
   * The mail as it is when it goes encrypted: then `onderwerp` moves inside and `buiten` is the
   * subject that everybody may read, and nothing outside says who can be answered.
   */
  readonly versleuteld?: () => Mailtekst & { readonly buiten: string };
}

/** All who get a mail, with the copies. */
export const receiversOf = ({ aan, kopie = [] }: Mail): string[] => [...aan, ...kopie];

/** A melding with all that was decided about it. */
export interface Ontvangen {
  readonly melding: Melding;
  readonly nummer: string;
  readonly datum: Date;
  readonly route: Route;
  /** Perhaps not from a person. */
  readonly verdacht: boolean;
}

export type Mailgegevens = Pick<
  Meldpuntgegevens,
  'gemeenten' | 'onderwerpen' | 'regelingen' | 'organisaties' | 'bellen'
>;

/** The mail to who can act. On a phone the first lines say what it is, how urgent, and how to answer. */
export function composeMelding(
  ontvangen: Ontvangen,
  bezorging: Pick<Bezorging, 'adressen' | 'kopie' | 'voor'>,
  van: string,
  gegevens: Mailgegevens,
): Mail {
  const { melding, datum, route } = ontvangen;
  const { adressen, voor } = bezorging;
  const hasCopies = bezorging.kopie.length > 0;
  const kopie = hasCopies ? route.kopie.filter((slug) => !voor.includes(slug)) : [];
  const inhoud = (beantwoordbaar: boolean) =>
    meldinginhoud(ontvangen, { voor, kopie, beantwoordbaar }, gegevens);
  return {
    van,
    aan: adressen,
    kopie: bezorging.kopie,
    ...meldingtekst(ontvangen, inhoud, gegevens),
    messageId: messageId('melding', melding.id, van),
    datum,
    bijlage: bijlageVan(ontvangen),
    lijst: true,
  };
}

/** The words of a mail with a whole melding, for the open and for the encrypted mail. */
export function meldingtekst(
  ontvangen: Ontvangen,
  inhoud: (beantwoordbaar: boolean) => Mailinhoud,
  gegevens: Mailgegevens,
  merk?: string,
): Mailtekst & Required<Pick<Mail, 'versleuteld'>> {
  const { melding, nummer } = ontvangen;
  const { contact } = melding;
  const about = [
    tekstVan(gegevens.onderwerpen, melding.onderwerp),
    tekstVan(gegevens.gemeenten, melding.gemeente),
    nummer,
  ].join(' · ');
  const onderwerp = `${marksOf(ontvangen, merk)} ${about}`;
  const write = (content: Mailinhoud) => ({
    onderwerp,
    tekst: toTekst(content),
    html: toHtml(content, onderwerp),
  });
  return {
    ...write(inhoud(true)),
    antwoordAan: contact && contactsoort(contact) === 'e-mail' ? contact : undefined,
    versleuteld: () => ({
      ...write(inhoud(false)),
      buiten: `${marksOf(ontvangen, merk)} ${nlMail.versleuteld} · ${nummer}`,
    }),
  };
}

/** "[Meldpunt] [SPOED]": what the first glance must show. */
export function marksOf(ontvangen: Ontvangen, merk?: string): string {
  const marks = [
    '[Meldpunt]',
    ontvangen.melding.nood.length > 0 && `[${nlMail.spoed}]`,
    merk,
    ontvangen.verdacht && nlMail.spam,
  ];
  return marks.filter(Boolean).join(' ');
}

/** The same melding always has the same Message-ID, so that a double can be recognised. */
export function messageId(
  soort: 'melding' | 'bevestiging' | 'weigering',
  id: string,
  van: string,
): string {
  return `${soort}.${id}@${domeinVan(van)}`;
}

/** "voorbeeld.nl" */
export function domeinVan(adres: string): string {
  return adres.slice(adres.lastIndexOf('@') + 1);
}
