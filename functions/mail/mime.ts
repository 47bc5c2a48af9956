import MailComposer, { type MailComposerOptions } from 'nodemailer/lib/mail-composer';
import MimeNode from 'nodemailer/lib/mime-node';
import { domeinVan, receiversOf, type Mail, type Mailtekst } from './mail.ts';
import { writeDelen } from './mime-delen.ts';
import type { Pgp } from './pgp.ts';

const CRLF = { newline: 'win' } as const;

/** As objects, so that no address is ever read as a list of addresses. */
const toList = (adressen: readonly string[] = []) =>
  adressen.map((address) => ({ name: '', address }));

const replyTo = (adres: string | undefined) => (adres === undefined ? undefined : toList([adres]));

/** What everybody may read on a mail, also when it is encrypted, but its subject. */
function headersOf(mail: Mail) {
  return {
    From: toList([mail.van]),
    To: toList(mail.aan),
    ...(mail.kopie?.length && { Cc: toList(mail.kopie) }),
    'Message-ID': `<${mail.messageId}>`,
    Date: mail.datum,
    // A program sent this, so no other program should answer.
    'Auto-Submitted': 'auto-generated',
    ...(mail.lijst && { 'List-Id': `Meldpunt <meldpunt.${domeinVan(mail.van)}>` }),
  };
}

/** What the reader sees, and what hangs on it. */
function contentOf({ tekst, html }: Mailtekst, { bijlage }: Mail): MailComposerOptions {
  return {
    text: tekst,
    html,
    attachments: bijlage && [
      { filename: bijlage.naam, content: bijlage.inhoud, contentType: 'application/json' },
    ],
  };
}

/** A mail as nodemailer sends it. It writes the headers; the parts are ready. */
export function encodeOpen(mail: Mail): MailComposerOptions {
  const head = new MimeNode(undefined, CRLF).setHeader({
    ...headersOf(mail),
    ...(mail.antwoordAan !== undefined && { 'Reply-To': toList([mail.antwoordAan]) }),
    Subject: mail.onderwerp,
  });
  return {
    raw: `${head.buildHeaders()}\r\n${writeDelen(mail)}`,
    messageId: `<${mail.messageId}>`,
    envelope: { from: mail.van, to: receiversOf(mail) },
  };
}

/**
 * A mail as PGP/MIME (RFC 3156): outside stand only who sends it to whom, when, and a subject
 * without anything of the melding. The real subject goes inside, where mail programs look for it.
 */
export async function encodeVersleuteld(mail: Mail, pgp: Pgp): Promise<MailComposerOptions> {
  const inside = mail.versleuteld?.() ?? { ...mail, buiten: '[Meldpunt]' };
  const inner = new MailComposer({
    ...CRLF,
    ...contentOf(inside, mail),
    from: toList([mail.van]),
    to: toList(mail.aan),
    cc: toList(mail.kopie),
    replyTo: replyTo(mail.antwoordAan),
    subject: inside.onderwerp,
    messageId: `<${mail.messageId}>`,
    date: mail.datum,
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const type: unknown = inner.getHeader('Content-Type');
  if (typeof type !== 'string') throw new Error('The inner mail has no Content-Type.');
  inner.setHeader('Content-Type', `${type}; protected-headers="v1"`);
  const receivers = receiversOf(mail);
  const secret = await pgp.versleutel(await inner.build(), receivers);

  const outer = new MimeNode('multipart/encrypted; protocol="application/pgp-encrypted"', CRLF);
  outer.setHeader({ ...headersOf(mail), Subject: inside.buiten });
  outer
    .createChild('application/pgp-encrypted')
    .setHeader('Content-Transfer-Encoding', '7bit')
    .setContent('Version: 1\r\n');
  outer
    .createChild('application/octet-stream', { filename: 'encrypted.asc' })
    .setHeader({ 'Content-Transfer-Encoding': '7bit', 'Content-Disposition': 'inline' })
    .setContent(secret);
  return { raw: await outer.build(), envelope: { from: mail.van, to: receivers } };
}
