import { setTimeout as sleep } from 'node:timers/promises';
import { chance, seeded, type Random } from '../bench/toeval.ts';
import type { Proefmelding } from './meldingen.ts';

/** An answer that a writer heard. */
export interface Antwoord {
  /** The moment, on the clock of the storm. */
  readonly op: number;
  readonly status: number;
  /** The number that the writer was given; only with a delivered melding. */
  readonly nummer?: string | undefined;
  readonly naar?: readonly string[] | undefined;
}

/** What came of one melding, as seen by who wrote it. */
export interface Melder {
  readonly melding: Proefmelding;
  readonly antwoorden: Antwoord[];
  /** Tries of which nothing was heard: the line broke, or the writer went away. */
  zonderAntwoord: number;
  pogingen: number;
  /** Undefined: the screen, or the queue, says "nog niet verstuurd" and still holds the text. */
  nummer: string | undefined;
}

interface Omgeving {
  readonly url: () => string;
  readonly zaad: number;
  /** After so many tries the writer keeps the melding for another day. */
  readonly meestePogingen: number;
  /** Counts moments, also those of the mail server. */
  readonly klok: () => number;
  /** Hears that a writer has a number. */
  readonly bezorgd: () => void;
}

/** In ms. A minute for people, less for us. */
const WACHTTIJD = 40;
const LANGSTE_WACHT = 800;
const GEDULD = 15_000;

/**
 * Somebody who sends a melding as the page and its queue do: the same id each time, again after no
 * answer, 429 or 503, and never again after a number. Sometimes the phone loses the line itself,
 * somebody presses twice, or the answer arrives but the page is gone before it is kept.
 */
export async function stuurMelding(
  melding: Proefmelding,
  i: number,
  omgeving: Omgeving,
): Promise<Melder> {
  const melder: Melder = {
    melding,
    antwoorden: [],
    zonderAntwoord: 0,
    pogingen: 0,
    nummer: undefined,
  };
  await gaVerder(melder, i, omgeving);
  return melder;
}

/** The same writer tries again, some more times. */
export async function gaVerder(melder: Melder, i: number, omgeving: Omgeving): Promise<void> {
  const random = seeded(omgeving.zaad * 97 + i * 7_927 + melder.pogingen);
  for (let keer = 0; keer < omgeving.meestePogingen; keer += 1) {
    const isTwice = chance(random, 0.06);
    const tries = [sendOnce(melder, random, omgeving)];
    if (isTwice) tries.push(sendOnce(melder, random, omgeving));
    const heard = (await Promise.all(tries)).filter((one) => one !== undefined);
    const delivered = heard.find(({ nummer }) => nummer !== undefined);
    if (delivered) {
      melder.nummer = delivered.nummer;
      omgeving.bezorgd();
      if (!chance(random, 0.05)) return;
      await sleep(random() * 500);
      return stuurNogEens(melder, i, omgeving);
    }
    const wait = Math.min(WACHTTIJD * 2 ** keer, LANGSTE_WACHT);
    await sleep(wait * (0.5 + random()));
  }
}

/** Somebody whose page was gone before it could keep the number: the queue sends the melding once more. */
export async function stuurNogEens(melder: Melder, i: number, omgeving: Omgeving): Promise<void> {
  await sendOnce(melder, seeded(omgeving.zaad * 89 + i), omgeving);
}

async function sendOnce(
  melder: Melder,
  random: Random,
  { url, klok }: Omgeving,
): Promise<Antwoord | undefined> {
  melder.pogingen += 1;
  // A phone in a lift: before the server can have answered, or just about when it does.
  const goesAway = chance(random, 0.08) ? random() * 40 : GEDULD;
  const { id, velden } = melder.melding;
  try {
    const response = await fetch(`${url()}/api/melding`, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(goesAway),
      ...(id === undefined ? formOf(velden) : jsonOf({ id, ...velden })),
    });
    const antwoord = { ...(await readAntwoord(response)), op: klok() };
    melder.antwoorden.push(antwoord);
    return antwoord;
  } catch {
    melder.zonderAntwoord += 1;
    return undefined;
  }
}

function jsonOf(body: object) {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function formOf(velden: Proefmelding['velden']) {
  const body = new URLSearchParams();
  for (const [naam, waarden] of Object.entries(velden)) {
    for (const waarde of [waarden].flat()) body.append(naam, waarde);
  }
  return { headers: { accept: 'text/html' }, body };
}

async function readAntwoord(response: Response): Promise<Omit<Antwoord, 'op'>> {
  const { status } = response;
  if (status === 303) {
    const location = new URL(response.headers.get('location') ?? '', 'http://localhost');
    await response.arrayBuffer();
    return { status, nummer: location.searchParams.get('nummer') ?? undefined };
  }
  if (status !== 200 && status !== 201) {
    await response.arrayBuffer();
    return { status };
  }
  const { nummer, naar } = (await response.json()) as {
    nummer?: string;
    naar?: readonly string[];
  };
  return { status, nummer, naar };
}
