import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createGrijzeLijst } from './grijze-lijst.ts';
import { createMailsessie } from './mailsessie.ts';
import { nameOf, storingOfVerbinding, type Storing, type Weer } from './storing.ts';

/** A mail that the server has kept. */
export interface Bewaard {
  /** Without angle brackets. */
  readonly messageId: string;
  readonly ontvangers: readonly string[];
  /** As it came over the line, with dots doubled at the beginning of lines. */
  readonly eml: Buffer;
  /** The moment at which it was kept. */
  readonly op: number;
  /** The moment at which the sender was told: the final 250 went out. */
  bevestigd: number | undefined;
}

export interface Stormserver {
  readonly url: string;
  /** In the order in which they were kept. */
  readonly mails: readonly Bewaard[];
  /** How often each kind of trouble came. */
  readonly storingen: ReadonlyMap<string, number>;
  readonly verbindingen: () => number;
  /** From now on all goes well. */
  readonly kalmeer: () => void;
  readonly close: () => Promise<void>;
}

/**
 * A mail server of our own on this machine, in bad weather. It speaks SMTP itself, so that it can
 * break off at any byte: a server from a library would answer for it.
 */
export async function startStormserver(weer: Weer, klok: () => number): Promise<Stormserver> {
  const mails: Bewaard[] = [];
  const storingen = new Map<string, number>();
  const sockets = new Set<Socket>();
  const grijs = createGrijzeLijst(weer);
  let verbindingen = 0;
  let isKalm = weer.kracht === 0;

  const count = (naam: string) => storingen.set(naam, (storingen.get(naam) ?? 0) + 1);
  const seen = (storing: Storing | undefined) => {
    if (!storing || isKalm) return undefined;
    count(nameOf(storing));
    return storing;
  };

  const server = createServer((socket) => {
    verbindingen += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    createMailsessie(socket, {
      weer,
      verbinding: verbindingen,
      storing: seen(storingOfVerbinding(weer, verbindingen)),
      seen,
      isGrijs(ontvanger) {
        const is = !isKalm && grijs.refuses(ontvanger);
        if (is) count('RCPT grijze lijst');
        return is;
      },
      klok,
      bewaar: (mail) => mails.push(mail),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    storingen,
    verbindingen: () => verbindingen,
    kalmeer: () => (isKalm = true),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
