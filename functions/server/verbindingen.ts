import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export interface Verbindingen {
  /** Ends the connections of which no whole request has come in. */
  dropWaiting(): void;
}

/**
 * Keeps the number of connections within bounds. When there are too many, the one goes that has kept
 * us waiting longest: with slow clients by the thousands, others still get in.
 */
export function guardVerbindingen(server: Server, most: number): Verbindingen {
  // In the order in which they began to wait; a request that is being answered is not in here.
  const waiting = new Set<Socket>();
  let open = 0;
  const begin = (socket: Socket) => {
    waiting.delete(socket);
    if (!socket.destroyed) waiting.add(socket);
  };

  server.on('connection', (socket: Socket) => {
    open += 1;
    begin(socket);
    socket.once('close', () => {
      open -= 1;
      waiting.delete(socket);
    });
    const [slowest] = waiting;
    if (open > most) slowest?.destroy();
  });
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { socket, headers } = incoming;
    const hasBody = 'content-length' in headers || 'transfer-encoding' in headers;
    if (hasBody) incoming.once('end', () => waiting.delete(socket));
    else waiting.delete(socket);
    outgoing.once('close', () => begin(socket));
  });
  return {
    dropWaiting() {
      for (const socket of waiting) socket.destroy();
    },
  };
}
