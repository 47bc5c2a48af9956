import { nlMail, nlWeigering as t } from '../../src/i18n/melding-mail.ts';
import { namesOf } from '../melding/bezorging.ts';
import { bijlageVan } from './bijlage.ts';
import { toHtml } from './mail-html.tsx';
import { feit, regel, toTekst, type Mailblok, type Mailinhoud } from './mail-inhoud.ts';
import {
  marksOf,
  meldingtekst,
  messageId,
  type Mail,
  type Mailgegevens,
  type Mailtekst,
  type Ontvangen,
} from './mail.ts';
import { meldinginhoud } from './meldinginhoud.ts';

export interface Weigering {
  /** Slugs of the organisaties that did not get the melding; never empty. */
  readonly niet: readonly string[];
  /** With the whole melding, for a coordination point that had not got it. */
  readonly heel: boolean;
  /** The addresses of the coordination point. */
  readonly aan: readonly string[];
}

/** The mail to the coordination point that says who did not get a melding. */
export function composeWeigering(
  ontvangen: Ontvangen,
  { niet, heel, aan }: Weigering,
  van: string,
  gegevens: Mailgegevens,
): Mail {
  const namen = namesOf(niet, gegevens.organisaties);
  return {
    van,
    aan,
    ...(heel ? wholeMelding(ontvangen, namen, gegevens) : shortNotice(ontvangen, namen)),
    messageId: messageId('weigering', ontvangen.melding.id, van),
    datum: ontvangen.datum,
    lijst: true,
  };
}

function wholeMelding(ontvangen: Ontvangen, namen: string, gegevens: Mailgegevens) {
  const inhoud = (beantwoordbaar: boolean): Mailinhoud => {
    const whole = meldinginhoud(ontvangen, { voor: [], kopie: [], beantwoordbaar }, gegevens);
    return { ...whole, blokken: [remark(namen, t.heel), ...whole.blokken] };
  };
  return {
    ...meldingtekst(ontvangen, inhoud, gegevens, t.merk),
    bijlage: bijlageVan(ontvangen),
  };
}

/** Holds nothing of the melding, so it needs no envelope of its own when it is encrypted. */
function shortNotice(ontvangen: Ontvangen, namen: string) {
  const { nummer } = ontvangen;
  const onderwerp = `${marksOf(ontvangen)} ${t.onderwerp(namen)} · ${nummer}`;
  const content: Mailinhoud = {
    blokken: [remark(namen, t.had(nummer))],
    beheer: [feit(nlMail.nummer, nummer)],
  };
  const tekst: Mailtekst = { onderwerp, tekst: toTekst(content), html: toHtml(content, onderwerp) };
  return {
    ...tekst,
    versleuteld: () => ({ ...tekst, buiten: `${marksOf(ontvangen, t.merk)} ${nummer}` }),
  };
}

function remark(namen: string, waar: string): Mailblok {
  return [regel(t.kop(namen), 'let-op'), regel(`${t.doorgeven} ${waar}`), regel(t.nakijken)];
}
