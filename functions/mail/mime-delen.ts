import { encode, wrap } from 'nodemailer/lib/qp';

/**
 * The body of a mail, put together at once. Nodemailer's own way, a stream for each part, takes longer
 * than all the rest of a melding.
 */
export interface Delen {
  readonly tekst: string;
  readonly html?: string | undefined;
  readonly bijlage?: { readonly naam: string; readonly inhoud: string } | undefined;
}

/** Content-Type and what follows it, ready to stand under the other headers of a mail. */
export function writeDelen({ tekst, html, bijlage }: Delen): string {
  const plain = writeTekst('text/plain', tekst);
  const reading =
    html === undefined ? plain : multipart('alternative', [plain, writeTekst('text/html', html)]);
  const all = bijlage ? multipart('mixed', [reading, writeBijlage(bijlage)]) : reading;
  return `${all}\r\n`;
}

function writeTekst(type: string, text: string): string {
  const lines = text.replaceAll(/\r\n|\r|\n/g, '\r\n');
  return [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    wrap(encode(Buffer.from(lines)), 76),
  ].join('\r\n');
}

function writeBijlage({ naam, inhoud }: NonNullable<Delen['bijlage']>): string {
  return [
    `Content-Type: application/json; name=${naam}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename=${naam}`,
    '',
    Buffer.from(inhoud).toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
  ].join('\r\n');
}

/** The boundary need not be a secret: "=_" is nothing in quoted-printable or base64, so no part can hold it. */
function multipart(kind: 'alternative' | 'mixed', delen: readonly string[]): string {
  const boundary = `=_${kind}`;
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...delen.map((deel) => `--${boundary}\r\n${deel}`),
    `--${boundary}--`,
  ].join('\r\n');
}
