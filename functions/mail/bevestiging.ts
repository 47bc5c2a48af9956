import { belpuntIn, type Meldpuntgegevens } from '../../src/domain/meldpunt.ts';
import type { Melding } from '../../src/domain/schema/melding.ts';
import { telOf } from '../../src/domain/telefoon.ts';
import { nlBevestiging as t } from '../../src/i18n/melding-bevestiging.ts';
import type { Config } from '../config.ts';
import { describeBezorging, type Bezorging } from '../melding/bezorging.ts';
import { toHtml } from './mail-html.tsx';
import { feit, regel, toTekst, type Mailblok, type Mailinhoud } from './mail-inhoud.ts';
import { messageId, type Mail, type Ontvangen } from './mail.ts';

type Gegevens = Pick<Meldpuntgegevens, 'bellen' | 'organisaties' | 'regelingen'>;

const SCHULDHULP = 'schuldhulpverlening';

/**
 * The mail to the melder: the number and what happens next. It holds nothing of what they typed,
 * not even their name: anybody may have filled in this address.
 */
export function composeBevestiging(
  { melding, nummer, datum }: Ontvangen,
  { naar, voor }: Pick<Bezorging, 'naar' | 'voor'>,
  { van, siteUrl }: Pick<Config, 'van' | 'siteUrl'>,
  gegevens: Gegevens,
): Mail {
  const { naam, telefoon } = belpuntIn(gegevens, melding.gemeente);
  const inhoud: Mailinhoud = {
    blokken: [
      [regel(t.kop, 'kop'), feit(t.nummer, nummer), regel(t.bewaar)],
      [
        regel(t.verder, 'tussenkop'),
        regel(describeBezorging(naar, voor, gegevens.organisaties)),
        regel(t.antwoord),
        regel(t.nietGelezen),
      ],
      termOf(melding, siteUrl, gegevens),
      [
        regel(t.nood, 'tussenkop'),
        feit(t.bel(naam), telefoon, telOf(telefoon)),
        { label: t.gevaar, tekst: '112', href: telOf('112') },
      ],
      [regel(t.slot), regel(t.nietVanU)],
    ],
    beheer: [feit(t.site, `${siteUrl}/`, `${siteUrl}/`)],
  };
  const onderwerp = t.onderwerp(nummer);
  return {
    van,
    aan: [melding.contact ?? ''],
    onderwerp,
    tekst: toTekst(inhoud),
    html: toHtml(inhoud, onderwerp),
    messageId: messageId('bevestiging', melding.id, van),
    datum,
  };
}

/**
 * When they may hear something. Only for debts there is a term, in the law and for the gemeente;
 * whether a melding here counts as asking the gemeente, nobody has said.
 */
function termOf(
  { soort, onderwerp, nood }: Melding,
  siteUrl: string,
  { regelingen }: Gegevens,
): Mailblok {
  const isThreatened = nood.includes('huis') || nood.includes('energie');
  const hasTerm = soort === 'hulp' && (onderwerp === 'schulden' || isThreatened);
  const page = `${siteUrl}/regelingen/${SCHULDHULP}/`;
  const hasPage = regelingen.some(({ waarde }) => waarde === SCHULDHULP);
  return [
    regel(t.wanneer, 'tussenkop'),
    regel(t.geenTermijn),
    regel(hasTerm && t.schulden),
    regel(hasTerm && t.dreiging),
    regel(hasTerm && t.zelfVragen),
    hasTerm && hasPage ? { tekst: t.zoVraagtU, href: page } : undefined,
  ];
}
