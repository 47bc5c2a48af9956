import * as fs from 'node:fs';
import path from 'node:path';
import type { Driver } from 'unstorage';

/** One file: each line is a key and its value. The last line with a key holds. */
interface Boek {
  readonly file: string;
  readonly fd: number;
  /** How far we have read, in bytes. */
  read: number;
  /** Where each value stands, so that memory holds no more than that. */
  readonly plekken: Map<string, { readonly at: number; readonly length: number }>;
}

const NEWLINE = 0x0a;
const NAAM = /^[\w-]+$/;

/**
 * Keeps small values in a few files to which lines are added: `2969:K7QF` is a line in `2969.log`.
 * That costs a fiftieth of a file for each, and a crash can damage the last line only. Processes on
 * one machine can share the folder: each sees what the others add. Not for a network disk.
 * @param folder exists and can be written
 */
export function dagboek(folder: string): Driver {
  const boeken = new Map<string, Boek>();

  /** @returns undefined when there is none, unless it is made */
  function open(naam: string, make: boolean): Boek | undefined {
    const before = boeken.get(naam);
    if (before) return before;
    if (!NAAM.test(naam)) throw new Error(`No name for a file: ${naam}`);
    const file = path.join(folder, `${naam}.log`);
    if (!make && !fs.existsSync(file)) return undefined;
    const fd = fs.openSync(file, 'a+', 0o600);
    const boek: Boek = { file, fd, read: 0, plekken: new Map() };
    boeken.set(naam, boek);
    catchUp(boek);
    // After a crash: what comes now must not be glued to half a line.
    if (fs.fstatSync(fd).size > boek.read) fs.writeSync(fd, '\n');
    return boek;
  }

  function find(key: string): { boek: Boek; rest: string } | undefined {
    const [naam, rest] = split(key);
    const boek = open(naam, false);
    if (boek) catchUp(boek);
    return boek?.plekken.has(rest) ? { boek, rest } : undefined;
  }

  function close(naam: string): void {
    const boek = boeken.get(naam);
    if (boek) fs.closeSync(boek.fd);
    boeken.delete(naam);
  }

  return {
    name: 'dagboek',
    hasItem: (key) => find(key) !== undefined,
    getItem(key) {
      const found = find(key);
      if (!found) return null;
      const { at, length } = found.boek.plekken.get(found.rest)!;
      return readBytes(found.boek.fd, at, length).toString();
    },
    setItem(key, value) {
      const [naam, rest] = split(key);
      if (!/^\S+$/.test(rest) || value.includes('\n')) throw new Error('More than a line.');
      fs.writeSync(open(naam, true)!.fd, `${rest} ${value}\n`);
    },
    removeItem(key) {
      const found = find(key);
      if (!found) return;
      const { boek, rest } = found;
      // A file without keys goes; a key among others gets no value any more.
      if (boek.plekken.size > 1) {
        fs.writeSync(boek.fd, `${rest} \n`);
        return;
      }
      close(split(key)[0]);
      fs.rmSync(boek.file, { force: true });
    },
    getKeys() {
      const names = fs
        .readdirSync(folder)
        .flatMap((file) => /^([\w-]+)\.log$/.exec(file)?.[1] ?? []);
      return names.flatMap((naam) => {
        const boek = open(naam, false);
        if (boek) catchUp(boek);
        return [...(boek?.plekken.keys() ?? [])].map((rest) => `${naam}:${rest}`);
      });
    },
    dispose() {
      for (const naam of boeken.keys()) close(naam);
    },
  };
}

function split(key: string): [naam: string, rest: string] {
  const [naam = '', ...rest] = key.split(':');
  return [naam, rest.join(':')];
}

/** Reads the whole lines that came since, from us or from another process. */
function catchUp(boek: Boek): void {
  const { size } = fs.fstatSync(boek.fd);
  if (size <= boek.read) return;
  const bytes = readBytes(boek.fd, boek.read, size - boek.read);
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    const space = bytes.indexOf(' ', start);
    if (space > start && space < end) {
      const key = bytes.toString('utf8', start, space);
      const length = end - space - 1;
      if (length > 0) boek.plekken.set(key, { at: boek.read + space + 1, length });
      else boek.plekken.delete(key);
    }
    start = end + 1;
  }
  boek.read += start;
}

function readBytes(fd: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, fs.readSync(fd, bytes, 0, length, at));
}
