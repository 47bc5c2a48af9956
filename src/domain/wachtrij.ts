import type { Leesfout } from './lezen/fout.ts';
import type { Melding } from './schema/melding.ts';

const MINUUT = 60_000;
const DAG = 24 * 60 * MINUUT;

/** After this long nobody tries in silence any more: the writer hears that it did not work (ms). */
export const TERMIJN = 7 * DAG;

/** Why a melding cannot go as it is: somebody has to look at it. */
export type Bezwaar =
  | { readonly soort: 'fouten'; readonly fouten: readonly Leesfout[] }
  | { readonly soort: 'te-groot' | 'geweigerd' };

/** A melding that its writer keeps on the device until it can be sent. Times are in ms since 1970. */
export interface Wachtend {
  readonly melding: Melding;
  /** When its writer chose so. */
  readonly sinds: number;
  /** How often sending was tried. */
  readonly pogingen: number;
  /** The last of these; 0 when there was none. */
  readonly laatst: number;
  /** Until then the server asked to be left alone; 0 when it did not. */
  readonly nietVoor: number;
  readonly bezwaar?: Bezwaar;
}

/** What is left of a melding that was delivered. */
export interface Verstuurd {
  readonly id: string;
  readonly nummer: string;
}

/** All that the queue holds, the oldest melding first. */
export interface Inhoud {
  readonly wachtend: readonly Wachtend[];
  readonly verstuurd: readonly Verstuurd[];
}

/** What the server says of a melding that the mail server has. */
interface Ontvangen {
  readonly nummer: string;
}

/**
 * How an attempt to send ended. Only `verzonden` means that the mail server has taken it.
 * `seconden`: the server asks to wait so long.
 */
export type Afloop<Ontvangst extends Ontvangen = Ontvangen> =
  | { readonly soort: 'verzonden'; readonly ontvangst: Ontvangst }
  | { readonly soort: 'fouten'; readonly fouten: readonly Leesfout[] }
  | { readonly soort: 'druk'; readonly seconden: number }
  | { readonly soort: 'storing'; readonly seconden?: number | undefined }
  | { readonly soort: 'te-groot' | 'geweigerd' | 'offline' };

/** A melding that joins the queue. @param now ms */
export function toWachtend(melding: Melding, now: number): Wachtend {
  return { melding, sinds: now, pogingen: 0, laatst: 0, nietVoor: 0 };
}

/**
 * What becomes of a melding after an attempt.
 * @param now ms, after the attempt
 * @returns undefined when the mail server has it: then nothing of it is kept but its number
 */
export function naPoging(wachtend: Wachtend, afloop: Afloop, now: number): Wachtend | undefined {
  const { bezwaar: _eerder, ...rest } = wachtend;
  const next = { ...rest, pogingen: rest.pogingen + 1, laatst: now, nietVoor: 0 };
  switch (afloop.soort) {
    case 'verzonden':
      return undefined;
    case 'fouten':
      return { ...next, bezwaar: { soort: 'fouten', fouten: afloop.fouten } };
    case 'te-groot':
    case 'geweigerd':
      return { ...next, bezwaar: { soort: afloop.soort } };
    case 'druk':
    case 'storing':
      return { ...next, nietVoor: nietVoor(afloop.seconden, now) };
    case 'offline':
      return next;
  }
}

/** A server that asks for more than a day would break the promise of seven days. */
function nietVoor(seconden: number | undefined, now: number): number {
  return seconden === undefined ? 0 : now + Math.min(seconden * 1000, DAG);
}

/** What can still come of it: `wacht` goes by itself, the others need their writer. @param now ms */
export function standVan({ sinds, bezwaar }: Wachtend, now: number): 'wacht' | 'te-lang' | 'mis' {
  if (bezwaar) return 'mis';
  return now - sinds >= TERMIJN ? 'te-lang' : 'wacht';
}

/** Whether the server asked to be left alone until later. @param now ms */
export function moetWachten({ nietVoor }: Wachtend, now: number): boolean {
  // Further off than it can ask for: the clock of the device was put back.
  return now < nietVoor && nietVoor - now <= DAG;
}

/**
 * Why the queue is looked at: `verbinding`, the connection seems to be back; `opening`, somebody
 * opened or came back to a page; `klok`, a page was open for a while.
 */
export type Aanleiding = 'verbinding' | 'opening' | 'klok';

/** Who clicks from page to page does not send at every click (ms). */
const TUSSENPOOS = MINUUT / 2;

/** Not longer than this between two attempts while a page is open (ms). */
const LANGSTE_PAUZE = 15 * MINUUT;

/** How long an open page waits after a failed attempt: each time twice as long (ms). */
function pauze({ pogingen }: Wachtend): number {
  return Math.min(TUSSENPOOS * 2 ** Math.max(0, pogingen - 1), LANGSTE_PAUZE);
}

/**
 * Whether a melding may be tried without anybody asking for it.
 * @param moment when the reason to look occurred (ms); who had to wait for another page that was
 * sending does not try again what that page tried since
 */
export function isAanDeBeurt(wachtend: Wachtend, aanleiding: Aanleiding, moment: number): boolean {
  if (standVan(wachtend, moment) !== 'wacht' || moetWachten(wachtend, moment)) return false;
  const since = moment - wachtend.laatst;
  // Tried in the future: the clock of the device was put back.
  if (since < -DAG) return true;
  if (aanleiding === 'verbinding') return since > 0;
  return since >= (aanleiding === 'opening' ? TUSSENPOOS : pauze(wachtend));
}

/**
 * How long an open page can leave the queue alone, in ms.
 * @param now ms
 * @returns undefined when nothing goes by itself
 */
export function pauzeVan(rij: readonly Wachtend[], now: number): number | undefined {
  const silent = rij.filter((wachtend) => standVan(wachtend, now) === 'wacht');
  if (silent.length === 0) return undefined;
  const next = silent.map((wachtend) => {
    const own = wachtend.laatst + pauze(wachtend);
    return moetWachten(wachtend, now) ? Math.max(own, wachtend.nietVoor) : own;
  });
  return Math.min(Math.max(Math.min(...next) - now, 1000), DAG);
}
