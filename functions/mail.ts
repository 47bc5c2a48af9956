import { tekstVan, type Meldpuntgegevens } from '../src/domain/meldpunt.ts';
import type { Route } from '../src/domain/route.ts';
import { contactsoort, type Melding } from '../src/domain/schema/melding.ts';
import { nlMail } from '../src/i18n/melding-mail.ts';
import { nlMelding } from '../src/i18n/melding.ts';
import { namesOf, type Bezorging } from './bezorging.ts';

/** A mail before it is encoded. Nothing that a melder typed stands in a header, but their e-mail address. */
export interface Mail {
  readonly van: string;
  readonly aan: readonly string[];
  readonly antwoordAan?: string | undefined;
  readonly onderwerp: string;
  readonly tekst: string;
  /** Without angle brackets. */
  readonly messageId: string;
  readonly datum: Date;
  readonly bijlage?: { readonly naam: string; readonly inhoud: string };
}

/** A melding with all that was decided about it. */
export interface Ontvangen {
  readonly melding: Melding;
  readonly nummer: string;
  readonly datum: Date;
  readonly route: Route;
}

type Gegevens = Pick<
  Meldpuntgegevens,
  'gemeenten' | 'onderwerpen' | 'regelingen' | 'organisaties' | 'bellen'
>;

/** The mail to who can act. On a phone the first lines say what it is and how to answer. */
export function composeMelding(
  ontvangen: Ontvangen,
  bezorging: Bezorging,
  van: string,
  gegevens: Gegevens,
): Mail {
  const { melding, nummer, datum } = ontvangen;
  const { contact } = melding;
  const isEmail = contact !== undefined && contactsoort(contact) === 'e-mail';
  const marks = [
    '[Meldpunt]',
    melding.nood.length > 0 && '[SPOED]',
    melding.website && nlMail.spam,
  ];
  const about = [
    tekstVan(gegevens.onderwerpen, melding.onderwerp),
    tekstVan(gegevens.gemeenten, melding.gemeente),
    nummer,
  ];
  return {
    van,
    aan: bezorging.adressen,
    antwoordAan: isEmail ? contact : undefined,
    onderwerp: `${marks.filter(Boolean).join(' ')} ${about.join(' · ')}`,
    tekst: bodyOf(ontvangen, bezorging, gegevens, isEmail),
    messageId: messageId('melding', melding.id, van),
    datum,
    bijlage: { naam: 'melding.json', inhoud: `${JSON.stringify(countable(ontvangen), null, 2)}\n` },
  };
}

function bodyOf(
  { melding, nummer, datum, route }: Ontvangen,
  { voor }: Bezorging,
  gegevens: Gegevens,
  isEmail: boolean,
): string {
  const t = nlMail;
  const { nood, contact, contactwijze, naam, rol, regeling, reden } = melding;
  const omdat = route.omdat.map(({ veld, waarde }) => `${veld} ${waarde}`).join(', ');
  const lines = [
    nood.length > 0 && `${t.spoed} ${nood.map((vorm) => nlMelding.nood[vorm]).join('. ')}.`,
    `${nlMelding.soort[melding.soort]}.`,
    `${t.onderwerp}: ${tekstVan(gegevens.onderwerpen, melding.onderwerp)}`,
    `${t.gemeente}: ${tekstVan(gegevens.gemeenten, melding.gemeente)}`,
    regeling && `${t.regeling}: ${tekstVan(gegevens.regelingen, regeling)}`,
    reden && `${t.reden}: ${nlMelding.reden[reden]}`,
    '',
    naam && `${t.naam}: ${naam}`,
    contact ? `${isEmail ? t.email : t.telefoon}: ${contact}` : t.geenContact,
    contactwijze && `${t.contactwijze}: ${nlMelding.contactwijze[contactwijze]}`,
    rol && `${t.rol}: ${nlMelding.rol[rol]}`,
    melding.namens && t.namens,
    '',
    `${t.nummer}: ${nummer}`,
    `${t.ontvangen}: ${t.datum(datum)}`,
    `${t.waarom}: ${route.regel}${omdat && ` (${omdat})`}`,
    voor.length > 0 && t.voor(namesOf(voor, gegevens.organisaties)),
    melding.website && t.spamUitleg,
    '',
    // Last, so that nothing a melder writes can pass for a line of ours.
    t.tekst,
    '',
    melding.tekst,
    '',
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}

/** What may be counted: no name, no contact, no free text, so that it can be shared. */
function countable({ melding, nummer, datum, route }: Ontvangen) {
  const { id, soort, onderwerp, gemeente, nood, rol, regeling, reden, namens, contact, website } =
    melding;
  return {
    versie: 1,
    nummer,
    id,
    ontvangen: datum.toISOString(),
    soort,
    onderwerp,
    gemeente,
    nood,
    rol,
    regeling,
    reden,
    namens,
    antwoordMogelijk: contact !== undefined,
    mogelijkSpam: Boolean(website),
    aan: route.aan,
    regel: route.regel,
  };
}

/** The same melding always has the same Message-ID, so that a double can be recognised. */
export function messageId(soort: 'melding' | 'bevestiging', id: string, van: string): string {
  return `${soort}.${id}@${van.slice(van.lastIndexOf('@') + 1)}`;
}
