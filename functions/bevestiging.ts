import { belpuntIn, type Meldpuntgegevens } from '../src/domain/meldpunt.ts';
import { nlMail } from '../src/i18n/melding-mail.ts';
import type { Config } from './config.ts';
import { describeBezorging, type Bezorging } from './bezorging.ts';
import { messageId, type Mail, type Ontvangen } from './mail.ts';

/**
 * The mail to the melder: the number and what happens next. It holds nothing of what they typed,
 * not even their name: anybody may have filled in this address.
 */
export function composeBevestiging(
  { melding, nummer, datum }: Ontvangen,
  { naar, voor }: Pick<Bezorging, 'naar' | 'voor'>,
  { van, siteUrl }: Pick<Config, 'van' | 'siteUrl'>,
  gegevens: Pick<Meldpuntgegevens, 'bellen' | 'organisaties'>,
): Mail {
  return {
    van,
    aan: [melding.contact ?? ''],
    onderwerp: nlMail.bevestiging.onderwerp(nummer),
    tekst: nlMail.bevestiging.tekst({
      nummer,
      naar: describeBezorging(naar, voor, gegevens.organisaties),
      bellen: belpuntIn(gegevens, melding.gemeente),
      siteUrl,
    }),
    messageId: messageId('bevestiging', melding.id, van),
    datum,
  };
}
