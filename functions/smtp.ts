import { createTransport } from 'nodemailer';
import { isLoopback } from './config.ts';
import type { Mail } from './mail.ts';

/** Hands mails to a mail server. */
export interface Postbode {
  /**
   * Resolves only when the server has taken the mail (250 after the text) for at least one address.
   * @returns the addresses that the server refused
   * @throws when it took the mail for nobody
   */
  readonly send: (mail: Mail) => Promise<{ geweigerd: readonly string[] }>;
  /** Finishes what is being sent. */
  readonly close: () => void;
}

/** How long a mail server may be silent, and how long all of a sending may take, in ms. */
const SILENCE = 10_000;
const DEADLINE = 25_000;

/** A pool of connections that opens with the first mail. */
export function createPostbode(
  url: string,
  { deadline = DEADLINE }: { deadline?: number } = {},
): Postbode {
  const isLocal = isLoopback(url);
  const connect = () =>
    createTransport({
      url,
      pool: true,
      maxConnections: 5,
      // A mail of which nothing had left is tried again on another connection; never one that may have arrived.
      maxRequeues: 2,
      connectionTimeout: SILENCE,
      greetingTimeout: SILENCE,
      socketTimeout: SILENCE,
      // What people write here crosses no network in the clear.
      requireTLS: !isLocal,
      ignoreTLS: isLocal,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  let pool: ReturnType<typeof connect> | undefined;
  return {
    async send(mail) {
      pool ??= connect();
      const { rejected } = await pool.sendMail({
        from: mail.van,
        to: [...mail.aan],
        replyTo: mail.antwoordAan,
        subject: mail.onderwerp,
        text: mail.tekst,
        messageId: `<${mail.messageId}>`,
        date: mail.datum,
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: mail.bijlage && [
          {
            filename: mail.bijlage.naam,
            content: mail.bijlage.inhoud,
            contentType: 'application/json',
          },
        ],
        signal: AbortSignal.timeout(deadline),
      });
      return { geweigerd: rejected };
    },
    close() {
      pool?.close();
    },
  };
}
