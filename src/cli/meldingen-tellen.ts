import { maandVan, type Maand } from '../domain/signalen/maand.ts';
import { REDENEN_NIET, type Gelezen, type RedenNiet } from '../domain/signalen/rapport.ts';
import { signaalVan, type Bekend, type Signaal } from '../domain/signalen/signaal.ts';
import { vindMeldingen, type Vondst } from './meldingen-bijlage.ts';

/** Reads mails one by one, and keeps only what is counted; every melding once. */
export async function telMails(
  mails: AsyncIterable<Uint8Array | undefined>,
  bekend: Bekend,
  periode: Gelezen['periode'],
  progress: (mails: number) => void = () => undefined,
): Promise<Gelezen> {
  const signalen: Signaal[] = [];
  const telNiet = Object.fromEntries(REDENEN_NIET.map((reden) => [reden, 0])) as Record<
    RedenNiet,
    number
  >;
  const seen = new Set<string>();
  let [read, within] = [0, 0];
  for await (const mail of mails) {
    read += 1;
    progress(read);
    const found = (await vindMeldingen(mail)).filter((one) => isWithin(one, periode));
    if (found.length > 0) within += 1;
    for (const { bijlage, reden } of found) {
      if (!bijlage) telNiet[reden] += 1;
      else if (seen.has(bijlage.id.toLowerCase())) telNiet.dubbel += 1;
      else {
        seen.add(bijlage.id.toLowerCase());
        if (bijlage.mogelijkSpam) telNiet.spam += 1;
        else signalen.push(signaalVan(bijlage, bekend));
      }
    }
  }
  return { signalen, mails: within, telNiet, periode };
}

/** Who chose months wants nothing of other months; a mail without a date could be of any. */
function isWithin({ bijlage, ...rest }: Vondst, periode: Gelezen['periode']): boolean {
  if (!periode) return true;
  const datum = bijlage?.ontvangen ?? ('datum' in rest ? rest.datum : undefined);
  if (datum === undefined || Number.isNaN(Date.parse(datum))) return true;
  const maand: Maand = maandVan(datum);
  return maand >= periode.van && maand <= periode.tot;
}
