import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Env } from './adressen.ts';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { readGebouwd } from './gebouwd.ts';
import { startPostvak } from './postvak.ts';
import { createPostbode } from './smtp.ts';

export interface ServerOptions {
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** The folder with the built site. */
  readonly dist: string;
  readonly env: Env;
  /** Where the local mailbox keeps its mails. */
  readonly postvak?: string;
}

export interface RunningServer {
  /** Address of the home page, without the slash at its end. */
  readonly url: string;
  /** Undefined when a mail server was given: then there is no local mailbox. */
  readonly postvakUrl: string | undefined;
  /** Finishes what is being sent, then stops. */
  close(): Promise<void>;
}

/**
 * Starts the site, the meldpunt and, when no mail server was given, the local mailbox.
 * @throws an error with code EADDRINUSE when the port is taken; a Configfout when a setting is wrong
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, dist, env } = options;
  const gebouwd = await readGebouwd(dist);
  const organisaties = gebouwd.gegevens.organisaties.map(({ waarde }) => waarde);
  const config = readConfig({ ...env, HOST: host, PORT: String(port) }, organisaties);

  const postvak = config.smtpUrl ? undefined : await startPostvak(options.postvak ?? 'var/postvak');
  const postbode = createPostbode(config.smtpUrl ?? postvak?.smtpUrl ?? '');
  const pending = new Set<Promise<void>>();
  const waitUntil = (work: Promise<void>) => {
    pending.add(work);
    void work.finally(() => pending.delete(work));
  };
  const log = console.error;
  const app = createApp({ config, dist, gebouwd, postvak, postbode, waitUntil, log });
  const server = createAdaptorServer({
    fetch: app.fetch,
    // Who sends a melding letter by letter does not keep a place for ever.
    serverOptions: { headersTimeout: 10_000, requestTimeout: 30_000 },
  }) as Server;

  async function close(): Promise<void> {
    if (server.listening) {
      server.close();
      // A browser keeps its connection open after the last answer; that is nothing to wait for.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      await once(server, 'close');
      clearInterval(sweep);
    }
    await Promise.all(pending);
    postbode.close();
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
