import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail in the mailbox: the name of its file, and the file. */
export interface Postvakmail {
  readonly naam: string;
  readonly eml: Uint8Array;
}

/** A real mail server on this machine only, which keeps what it gets instead of passing it on. */
export interface Postvak {
  readonly smtpUrl: string;
  /** The newest first. */
  list(most: number): Promise<Postvakmail[]>;
  read(naam: string): Promise<Postvakmail | undefined>;
  close(): Promise<void>;
}

const NAAM = /^[0-9a-z-]+\.eml$/;
const MOST_BYTES = 1024 * 1024;

/** @param dir the folder for the mails; made when it does not exist */
export async function startPostvak(
  dir: string,
  now: () => Date = () => new Date(),
): Promise<Postvak> {
  await mkdir(dir, { recursive: true });
  let count = 0;

  /** Under another name until it is whole: who lists the folder never sees half a mail. */
  async function keep(eml: Uint8Array): Promise<void> {
    count += 1;
    const stamp = now()
      .toISOString()
      .replaceAll(/[^0-9]/g, '')
      .slice(0, 17);
    const file = path.join(dir, `${stamp}-${process.pid}-${String(count).padStart(5, '0')}.eml`);
    await writeFile(`${file}.deel`, eml);
    await rename(`${file}.deel`, file);
  }

  const server = new SMTPServer({
    banner: 'Postvak van het meldpunt',
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MOST_BYTES,
    logger: false,
    onData(stream, _session, callback) {
      buffer(stream)
        .then(keep)
        .then(() => callback(), callback);
    },
  });
  // A client that goes away in the middle is its own problem; unheard, this event would end the process.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;

  async function read(naam: string): Promise<Postvakmail | undefined> {
    if (!NAAM.test(naam)) return undefined;
    const eml = await readFile(path.join(dir, naam)).catch(() => undefined);
    return eml && { naam, eml };
  }

  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    read,
    async list(most) {
      const names = (await readdir(dir)).filter((naam) => NAAM.test(naam)).sort();
      const mails = await Promise.all(names.reverse().slice(0, most).map(read));
      return mails.filter((mail) => mail !== undefined);
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
