import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { datum as inWoorden } from '../../i18n/getallen.ts';
import type { Pakket, Pakkettenlijst } from '../../sw/lijst.ts';
import { MAP, schrijfPakketten, sri } from './pakketten.ts';
import { verdeel } from './verdeling.ts';
import { listVast, schrijfWerker, type Vastbestand } from './werker.ts';

/** What a first visit may take: 1.5 MB, less what the first page itself asks of the network. */
export const GRENS = 1450 * 1024;

export interface Opdracht {
  /** The folder with the built site. */
  readonly dist: string;
  /** The entry file of the service worker. */
  readonly werker: string;
  /** The gemeente of a regeling that holds nowhere else, by slug. */
  readonly gemeenteVan: ReadonlyMap<string, string>;
  /** ISO date of the build. */
  readonly datum: string;
  /** Bytes that a first visit may take, with one gemeente. */
  readonly grens?: number;
}

/** Bytes, compressed. */
export interface Verslag {
  readonly eersteBezoek: number;
  /** The most that the choice of a gemeente adds. */
  readonly keuze: number;
  /** What comes when it is visited or asked for. */
  readonly rest: number;
  readonly werker: number;
  readonly pakketten: number;
}

/**
 * Makes a built site work without internet: the packs of its pages, the list of the packs, and the
 * service worker. It can be run again on a folder that has changed.
 */
export async function maakZonderInternet(opdracht: Opdracht): Promise<Verslag> {
  const { dist, werker, gemeenteVan, datum, grens = GRENS } = opdracht;
  const groepen = await schrijfPakketten(dist, gemeenteVan);
  const vast = await listVast(dist);
  const vastBytes = (await sizeOf(dist, vast)) + OVERIG;
  const when = verdeel(groepen, vastBytes, grens);
  const lijst: Pakkettenlijst = {
    datum,
    datumTekst: inWoorden(datum),
    vast: vastBytes,
    groepen: Object.fromEntries(
      Object.entries(groepen).map(([naam, packs]) => [
        naam,
        packs.map((pack): Pakket => ({ ...pack, wanneer: when.get(pack.bestand) ?? 'rest' })),
      ]),
    ),
  };
  const entry = await writeLijst(dist, lijst);
  const all = [...vast, entry];
  const size = await schrijfWerker({ entry: werker, dist, vast: all, versie: versieOf(all) });
  return report(lijst, (await sizeOf(dist, all)) + size, size);
}

/** Room for the service worker itself and the list (bytes). */
const OVERIG = 40 * 1024;

async function writeLijst(dist: string, lijst: Pakkettenlijst): Promise<Vastbestand> {
  const text = JSON.stringify(lijst);
  const url = `${MAP}/pakketten.json`;
  await writeFile(join(dist, url), text);
  return { url, revision: versieOf(text), integrity: sri(text) };
}

function versieOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
}

/** As it comes over the line: what is packed already does not get smaller. */
async function sizeOf(dist: string, files: readonly Vastbestand[]): Promise<number> {
  const sizes = files.map(async ({ url }) => {
    const bytes = await readFile(join(dist, url));
    return Math.min(bytes.length, gzipSync(bytes).length);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function report({ groepen }: Pakkettenlijst, vast: number, werker: number): Verslag {
  const sum = (packs: readonly Pakket[], wanneer?: Pakket['wanneer']) =>
    packs
      .filter((pack) => wanneer === undefined || pack.wanneer === wanneer)
      .reduce((all, { bytes }) => all + bytes, 0);
  const all = Object.values(groepen);
  const eerst = sum(all.flat(), 'eerst');
  const keuze = Math.max(0, ...all.map((packs) => sum(packs, 'keuze')));
  return {
    eersteBezoek: vast + eerst,
    keuze,
    rest: sum(all.flat()) - eerst - keuze,
    werker,
    pakketten: all.flat().length,
  };
}
