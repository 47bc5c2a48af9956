import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { isPadtruc } from './padtruc.ts';
import { guardVerbindingen } from './verbindingen.ts';

/** How long clients and the stopping may take, in ms. */
export interface Tijden {
  /** For the headers of a request. */
  readonly headers: number;
  /** For a whole request: 32 kB over the slowest phone network. */
  readonly verzoek: number;
  /** When we stop: for requests of which a part has come in. */
  readonly uitpraten: number;
  /** When we stop: for all together. A mail server has 25 seconds. */
  readonly stoppen: number;
}

const TIJDEN: Tijden = { headers: 10_000, verzoek: 30_000, uitpraten: 3_000, stoppen: 28_000 };

const MOST_CONNECTIONS = 2_000;
const MOST_HEADER_BYTES = 16 * 1024;
const MOST_HEADERS = 100;
/** Without a byte in either direction; longer than a melding takes, in ms. */
const SILENCE = 70_000;

/** No page stands here. */
const NOWHERE = '/-/';

export interface Webserver {
  readonly server: Server;
  /** Takes nothing new, finishes what it is answering, and ends within its time. */
  readonly stop: () => Promise<void>;
}

/** The server for HTTP, with limits that no page or melding of ours comes near. */
export function createWebserver(
  fetch: Parameters<typeof getRequestListener>[0],
  {
    tijden = TIJDEN,
    most = MOST_CONNECTIONS,
  }: { tijden?: Tijden | undefined; most?: number | undefined } = {},
): Webserver {
  const answer = getRequestListener(fetch);
  const limits = {
    headersTimeout: tijden.headers,
    requestTimeout: tijden.verzoek,
    // Otherwise it looks every half minute only.
    connectionsCheckingInterval: Math.min(1_000, tijden.headers / 2),
    maxHeaderSize: MOST_HEADER_BYTES,
  };
  const server = createServer(limits, (incoming, outgoing) => {
    // Before the address is tidied up, for then a trick looks like any other path.
    if (isPadtruc(incoming.url ?? '')) incoming.url = NOWHERE;
    void answer(incoming, outgoing);
  });
  server.maxHeadersCount = MOST_HEADERS;
  server.setTimeout(SILENCE);
  const verbindingen = guardVerbindingen(server, most);

  async function stop(): Promise<void> {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    // A browser keeps its connection open after the last answer; that is nothing to wait for.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const talking = setTimeout(() => verbindingen.dropWaiting(), tijden.uitpraten);
    const last = setTimeout(() => server.closeAllConnections(), tijden.stoppen);
    await closed;
    clearInterval(sweep);
    clearTimeout(talking);
    clearTimeout(last);
  }

  return { server, stop };
}
