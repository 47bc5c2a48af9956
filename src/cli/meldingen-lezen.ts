import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { GROOTSTE_MAIL, splitMbox } from './meldingen-mbox.ts';

/** The folders of a Maildir that hold mails; their files have no ending. */
const MAILDIR = ['cur', 'new'];

/**
 * All mails in a folder (.eml, Maildir and mbox, folders in it too) or in one file, one at a time.
 * Only reads.
 * @returns undefined for a mail that is too large
 */
export async function* readMails(pad: string): AsyncGenerator<Uint8Array | undefined> {
  if (!(await stat(pad)).isDirectory()) {
    yield* (await isMbox(pad)) ? readMbox(pad) : readMail(pad);
    return;
  }
  // By name, so that the same folder always gives the same report.
  const entries = await readdir(pad, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(pad, entry.name);
    if (entry.isDirectory()) yield* readMails(file);
    else if (!entry.isFile() || entry.name.startsWith('.')) continue;
    else if (isMail(file)) yield* readMail(file);
    else if (mayBeMbox(file) && (await isMbox(file))) yield* readMbox(file);
  }
}

function isMail(file: string): boolean {
  return /\.eml$/i.test(file) || MAILDIR.includes(path.basename(path.dirname(file)));
}

const mayBeMbox = (file: string) =>
  ['', '.mbox', '.mbx'].includes(path.extname(file).toLowerCase());

async function isMbox(file: string): Promise<boolean> {
  const handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(5), 0, 5, 0);
  await handle.close();
  return buffer.toString('latin1', 0, bytesRead) === 'From ';
}

async function* readMail(file: string): AsyncGenerator<Uint8Array | undefined> {
  const { size } = await stat(file);
  yield size > GROOTSTE_MAIL ? undefined : await readFile(file);
}

const readMbox = (file: string) => splitMbox(createReadStream(file));
