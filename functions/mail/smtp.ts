import { setTimeout } from 'node:timers/promises';
import { getCACertificates } from 'node:tls';
import { createTransport } from 'nodemailer';
import { isLoopback } from '../config.ts';
import { receiversOf, type Mail } from './mail.ts';
import type { Mailconfig } from './mailconfig.ts';
import { encodeOpen, encodeVersleuteld } from './mime.ts';
import { splitsPerSleutel, type Pgp } from './pgp.ts';

/** Hands mails to a mail server. */
export interface Postbode {
  /**
   * Resolves only when the server has taken the mail (250 after the text) for at least one address.
   * Receivers with a PGP key get it encrypted, and then in a transaction of their own.
   * @returns the addresses that the server refused
   * @throws when it took the mail for nobody; `rejected` then names the addresses if all were refused,
   * and is absent when nobody knows what became of it
   */
  readonly send: (mail: Mail) => Promise<{ geweigerd: readonly string[] }>;
  /** Whether a mail could go out now: the server lets us in, and every key still works. Never throws. */
  readonly verify: () => Promise<boolean>;
  /** Finishes what is being sent. */
  readonly close: () => void;
}

/** How long a mail server may be silent, and how long all of a sending may take, in ms. */
export interface Geduld {
  readonly silence?: number;
  readonly deadline?: number;
}

interface Options extends Geduld, Partial<Pick<Mailconfig, 'ca' | 'dkim'>> {
  /** From `readPgp`: without it nothing is encrypted. */
  readonly pgp?: Pgp | undefined;
}

const SILENCE = 10_000;
const DEADLINE = 25_000;

/** A pool of connections that opens with the first mail. */
export function createPostbode(url: string, options: Options = {}): Postbode {
  const { deadline = DEADLINE, pgp } = options;
  let pool: ReturnType<typeof connect> | undefined;

  async function deliver(mail: Mail): Promise<readonly string[]> {
    pool ??= connect(url, options);
    const encoded =
      pgp && isForKeys(mail, pgp) ? await encodeVersleuteld(mail, pgp) : encodeOpen(mail);
    const { rejected } = await pool.sendMail({
      ...encoded,
      signal: AbortSignal.timeout(deadline),
    });
    return rejected;
  }

  return {
    async send(mail) {
      const mails = pgp ? splitsPerSleutel(mail, pgp) : [mail];
      if (mails.length === 1) return { geweigerd: await deliver(mail) };
      const results = await Promise.allSettled(mails.map(deliver));
      const reasons = results.flatMap((one) =>
        one.status === 'rejected' ? [one.reason as Error & { rejected?: unknown }] : [],
      );
      // What nobody knows about weighs more than a refusal: the melding may have arrived there.
      if (reasons.length === mails.length) {
        throw reasons.find(({ rejected }) => !Array.isArray(rejected)) ?? reasons[0]!;
      }
      const geweigerd = results.flatMap((one, i) =>
        one.status === 'fulfilled' ? one.value : receiversOf(mails[i]!),
      );
      return { geweigerd };
    },
    async verify() {
      pool ??= connect(url, options);
      const late = setTimeout(deadline, false, { ref: false });
      const isLetIn = await Promise.race([pool.verify(), late]).catch(() => false);
      return isLetIn && (pgp ? pgp.isGeldig() : true);
    },
    close() {
      pool?.close();
    },
  };
}

function connect(url: string, { silence = SILENCE, ca, dkim }: Options) {
  const isLocal = isLoopback(url);
  return createTransport({
    url,
    pool: true,
    maxConnections: 5,
    // A mail of which nothing had left is tried again on another connection; never one that may have arrived.
    maxRequeues: 2,
    connectionTimeout: silence,
    greetingTimeout: silence,
    socketTimeout: silence,
    // What people write here crosses no network in the clear.
    requireTLS: !isLocal,
    ignoreTLS: isLocal,
    // One more that we trust, beside all that are trusted anyway.
    tls: ca ? { ca: [...getCACertificates('default'), ca] } : {},
    ...(dkim && {
      dkim: { domainName: dkim.domein, keySelector: dkim.selector, privateKey: dkim.sleutel },
    }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

const isForKeys = (mail: Mail, pgp: Pgp) => receiversOf(mail).every((adres) => pgp.heeft(adres));
