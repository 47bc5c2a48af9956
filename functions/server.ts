import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Env } from './adressen.ts';
import { readConfig } from './config.ts';
import { readPgp } from './mail/pgp.ts';
import { createPostbode, type Geduld } from './mail/smtp.ts';
import { createGeheugen } from './melding/geheugen.ts';
import { openOpslag } from './melding/opslag.ts';
import { createApp } from './server/app.ts';
import { readGebouwd } from './server/gebouwd.ts';
import { startPostvak } from './server/postvak.ts';
import { createWebserver, type Tijden } from './server/webserver.ts';

export interface ServerOptions {
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** The folder with the built site. */
  readonly dist: string;
  readonly env: Env;
  /** Where the local mailbox keeps its mails. */
  readonly postvak?: string;
  /** With the mail server; for tests, which cannot wait as long as people. */
  readonly geduld?: Geduld;
  /** With clients; for tests too. */
  readonly tijden?: Tijden;
  /** The most connections at once. */
  readonly verbindingen?: number;
}

export interface RunningServer {
  /** Address of the home page, without the slash at its end. */
  readonly url: string;
  /** Undefined when a mail server was given: then there is no local mailbox. */
  readonly postvakUrl: string | undefined;
  /** Finishes what is being sent, then stops. */
  close(): Promise<void>;
}

/** In ms. */
const DAY = 24 * 60 * 60 * 1000;
/** When we stop: for the answers and for the mails that follow on a melding, in ms. */
const LAST = 29_000;

/**
 * Starts the site, the meldpunt and, when no mail server was given, the local mailbox.
 * @throws an error with code EADDRINUSE when the port is taken; a Configfout when a setting is wrong
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, dist, env } = options;
  const gebouwd = await readGebouwd(dist);
  const organisaties = gebouwd.gegevens.organisaties.map(({ waarde }) => waarde);
  const config = readConfig({ ...env, HOST: host, PORT: String(port) }, organisaties);
  const storage = await openOpslag(config.geheugen);

  const { mail, adressen } = config;
  const pgp = await readPgp({ sleutels: mail.sleutels, adressen });

  const postvak = config.smtpUrl ? undefined : await startPostvak(options.postvak ?? 'var/postvak');
  const smtpUrl = config.smtpUrl ?? postvak?.smtpUrl ?? '';
  const postbode = createPostbode(smtpUrl, { ...options.geduld, ...mail, pgp });
  const pending = new Set<Promise<void>>();
  const waitUntil = (work: Promise<void>) => {
    pending.add(work);
    void work.finally(() => pending.delete(work));
  };
  const stopping = new AbortController();
  // What waits for a next try has its last chance when the server stops.
  const rust = (ms: number) =>
    setTimeout(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
  const log = console.error;
  const geheugen = createGeheugen({ storage, now: () => new Date(), log });
  const tidy = setInterval(() => void geheugen.ruimOp(), DAY).unref();
  void geheugen.ruimOp();

  const parts = { config, dist, gebouwd, postvak, postbode, geheugen };
  const app = createApp({ ...parts, waitUntil, rust, log });
  const { server, stop } = createWebserver(app.fetch, {
    tijden: options.tijden,
    most: options.verbindingen,
  });

  async function close(): Promise<void> {
    clearInterval(tidy);
    const late = setTimeout(LAST, undefined, { ref: false });
    await stop();
    stopping.abort();
    await Promise.race([finished(pending), late]);
    postbode.close();
    await storage.dispose();
    await postvak?.close();
  }

  try {
    server.listen(port, host);
    // Rejects with the error of the server, such as EADDRINUSE.
    await once(server, 'listening');
  } catch (error) {
    await close();
    throw error;
  }
  const { port: bound } = server.address() as AddressInfo;
  const home = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
  const url = home + gebouwd.basis.slice(0, -1);
  return { url, postvakUrl: postvak && `${url}/postvak/`, close };
}

/** Waits for work, and for the work that it brings along. */
async function finished(pending: ReadonlySet<Promise<void>>): Promise<void> {
  while (pending.size > 0) await Promise.all(pending);
}
