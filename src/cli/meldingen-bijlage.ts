import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { isObject } from '../domain/lezen/fout.ts';
import { meldingbijlageSchema, type Meldingbijlage } from '../domain/meldingbijlage.ts';
import type { RedenNiet } from '../domain/signalen/rapport.ts';

/** A melding in a mail, or why there is none. */
export type Vondst =
  | { readonly bijlage: Meldingbijlage; readonly reden?: never }
  | { readonly bijlage?: never; readonly reden: RedenNiet; readonly datum?: string | undefined };

/** Mails in mails: a forward of a forward. */
const DIEPST = 5;
const NIEUWSTE_VERSIE = 2;

const NAAM = /^melding.*\.json$/i;
const VERSLEUTELD = /^application\/(?:pgp-encrypted|(?:x-)?pkcs7-mime)$/;
const PGP = /^-----BEGIN PGP MESSAGE-----/m;

/**
 * The meldingen that hang on a mail, also on a mail that was sent along with it.
 * @returns at least one; a mail without melding gives its reason
 */
export async function vindMeldingen(eml: Uint8Array | undefined): Promise<readonly Vondst[]> {
  if (eml === undefined) return [{ reden: 'onleesbaar' }];
  let mail: Email;
  try {
    mail = await PostalMime.parse(eml);
  } catch {
    return [{ reden: 'onleesbaar' }];
  }
  const found = await vindIn(mail, 0);
  return found.length > 0
    ? found
    : [{ reden: isVersleuteld(mail) ? 'versleuteld' : 'geen-melding', datum: mail.date }];
}

async function vindIn(mail: Email, diepte: number): Promise<readonly Vondst[]> {
  const found: Vondst[] = [];
  for (const attachment of mail.attachments) {
    if (NAAM.test(attachment.filename ?? '')) found.push(read(attachment));
    else if (isMail(attachment) && diepte < DIEPST) {
      const inner = await PostalMime.parse(attachment.content).catch(() => undefined);
      if (!inner) continue;
      const deeper = await vindIn(inner, diepte + 1);
      found.push(...deeper);
      if (deeper.length === 0 && isVersleuteld(inner)) found.push({ reden: 'versleuteld' });
    }
  }
  return found;
}

const isMail = ({ mimeType, filename }: Attachment) =>
  mimeType === 'message/rfc822' || /\.eml$/i.test(filename ?? '');

function isVersleuteld({ attachments, text = '' }: Email): boolean {
  return attachments.some(({ mimeType }) => VERSLEUTELD.test(mimeType)) || PGP.test(text);
}

function read({ content }: Attachment): Vondst {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { reden: 'kapot' };
  }
  const { data } = meldingbijlageSchema.safeParse(raw);
  if (data) return { bijlage: data };
  const isNewer = isObject(raw) && Number(raw['versie']) > NIEUWSTE_VERSIE;
  return { reden: isNewer ? 'te-nieuw' : 'kapot' };
}
