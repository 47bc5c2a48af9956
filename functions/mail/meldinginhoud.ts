import { tekstVan } from '../../src/domain/meldpunt.ts';
import { contactsoort } from '../../src/domain/schema/melding.ts';
import { telOf } from '../../src/domain/telefoon.ts';
import { nlMail as t } from '../../src/i18n/melding-mail.ts';
import { nlMelding } from '../../src/i18n/melding.ts';
import { namesOf } from '../melding/bezorging.ts';
import { feit, regel, type Mailblok, type Mailinhoud } from './mail-inhoud.ts';
import type { Mailgegevens, Ontvangen } from './mail.ts';

interface Ontvanger {
  /** Slugs of those for whom it is meant, and who do not get it themselves. */
  readonly voor: readonly string[];
  /** Slugs of those who get a copy. */
  readonly kopie: readonly string[];
  /** An answer to the mail itself reaches the melder. */
  readonly beantwoordbaar: boolean;
}

/** What the mail to who can act says: first what it is, how urgent, and how to answer. */
export function meldinginhoud(
  ontvangen: Ontvangen,
  { voor, kopie, beantwoordbaar }: Ontvanger,
  gegevens: Mailgegevens,
): Mailinhoud {
  const { melding, nummer, datum, route, verdacht } = ontvangen;
  const { nood, regeling, reden } = melding;
  const omdat = route.omdat.map(({ veld, waarde }) => `${veld} ${waarde}`).join(', ');
  const noodzin = nood.map((vorm) => nlMelding.nood[vorm]).join('. ');
  return {
    blokken: [
      [
        regel(noodzin && `${t.spoed}: ${noodzin}.`, 'spoed'),
        regel(`${t.soort[melding.soort]}.`, 'kop'),
        feit(t.onderwerp, tekstVan(gegevens.onderwerpen, melding.onderwerp)),
        feit(t.gemeente, tekstVan(gegevens.gemeenten, melding.gemeente)),
        feit(t.regeling, regeling && tekstVan(gegevens.regelingen, regeling)),
        feit(t.reden, reden && nlMelding.reden[reden]),
      ],
      answerOf(ontvangen, beantwoordbaar),
      consentOf(ontvangen),
      whoOf(ontvangen),
      [
        regel(voor.length > 0 && t.voor(namesOf(voor, gegevens.organisaties))),
        regel(verdacht && t.spamUitleg),
      ],
    ],
    citaat: { kop: t.tekst, tekst: melding.tekst },
    beheer: [
      feit(t.nummer, nummer),
      feit(t.ontvangen, t.datum(datum)),
      feit(t.waarom, route.regel + (omdat && ` (${omdat})`)),
      regel(kopie.length > 0 && t.kopie(namesOf(kopie, gegevens.organisaties))),
    ],
  };
}

/** How to answer. A number that must not be called says so beside it, and is no link. */
function answerOf({ melding, nummer }: Ontvangen, beantwoordbaar: boolean): Mailblok {
  const { contact, contactwijze, veilig } = melding;
  const soort = contact === undefined ? undefined : contactsoort(contact);
  const komtZelf = contactwijze === 'langskomen';
  const magNiet = veilig === 'niet' || komtZelf;
  const isEmail = soort === 'e-mail';
  const subject = encodeURIComponent(t.antwoordOnderwerp(nummer));
  return [
    regel(veilig === 'niet' && t.onveilig, 'let-op'),
    regel(veilig === 'discreet' && t.discreet, 'let-op'),
    regel(komtZelf && (contact ? t.komtZelf : t.komtLangs), contact ? 'let-op' : undefined),
    isEmail && feit(t.mail, contact, `mailto:${contact ?? ''}?subject=${subject}`),
    soort === 'telefoon' && magNiet && feit(t.nietBellen, contact),
    soort === 'telefoon' && !magNiet && feit(t.bel, contact, dialOf(contact ?? '')),
    regel(soort === 'telefoon' && veilig === 'niet' && t.onveiligBericht),
    regel(isEmail && (beantwoordbaar ? t.beantwoord : t.beantwoordNiet)),
    regel(
      contactwijze === 'huisbezoek' &&
        [t.huisbezoek, !magNiet && t.afspraak].filter(Boolean).join(' '),
    ),
    regel(!contact && t.geenContact),
  ].filter((one) => one !== false);
}

/** Whether the person it is about knows. */
function consentOf({ melding: { namens, toestemming, soort } }: Ontvangen): Mailblok {
  if (namens) return [regel(t.namens)];
  if (soort !== 'zorgen-om-iemand') return [];
  return [toestemming ? regel(t.weetHet) : regel(t.weetHetNiet, 'let-op')];
}

function whoOf({ melding }: Ontvangen): Mailblok {
  const { naam, rol, werkveld, organisatie, functie } = melding;
  return [
    feit(t.naam, naam),
    feit(t.rol, rol && t.rollen[rol]),
    feit(t.werkveld, werkveld && t.werkvelden[werkveld]),
    feit(t.organisatie, organisatie),
    feit(t.functie, functie),
  ];
}

/** People write "+31 (0)6 …"; that zero is not dialled. */
function dialOf(nummer: string): string {
  return telOf(nummer.replace(/^((?:\+|00)\d+)\s*\(0\)/, '$1'));
}
