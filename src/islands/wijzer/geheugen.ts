import { apparaat, sessie } from '../../browser/sessie.ts';
import { AFTELLEN, STIL } from '../../browser/rust.ts';
import { hasBegun, type Staat } from './verloop.ts';

/** The name under which both places keep it. */
export const NAAM = 'wijzer';

/** The name under which the tab keeps what stands on a screen and was not handed in yet. */
export const HALF = 'wijzer-half';

/** What somebody chose to keep on this device, and on which day (ISO date). */
export interface Bewaard {
  readonly op: string;
  readonly staat: unknown;
}

/**
 * Keeps the answers as long as this tab is open; longer only when the person chose so.
 * @param now ms; after a visit to another page the quiet minutes of a helper go on counting
 * @param vandaag ISO date
 * @returns false when the device refused
 */
export function keepStaat(staat: Staat, now: number, vandaag: string): boolean {
  // Nothing was asked yet: what this tab kept may still be waiting to come back.
  if (!hasBegun(staat)) return true;
  const kept = sessie.keep(NAAM, staat.voorWie ? { ...staat, actief: now } : staat);
  if (!staat.bewaren) return kept;
  return apparaat.keep(NAAM, { op: vandaag, staat } satisfies Bewaard);
}

/** What this tab kept; undefined when nothing. */
export function readStaat(): unknown {
  return sessie.read(NAAM);
}

/** True when a helper's answers were left alone for longer than the countdown waits. */
export function isForgotten(kept: unknown, now: number): boolean {
  const { actief } = (kept ?? {}) as { actief?: unknown };
  return typeof actief === 'number' && now - actief > STIL + AFTELLEN;
}

/** What was kept on this device by choice. */
export function readBewaard(): Bewaard | undefined {
  const { op, staat } = (apparaat.read(NAAM) ?? {}) as Partial<Bewaard>;
  return typeof op === 'string' && staat ? { op, staat } : undefined;
}

/** Wipes what this tab kept. */
export function wipeStaat(): void {
  sessie.wipe(NAAM);
  sessie.wipe(HALF);
}

/** Wipes what was kept on this device by choice. */
export function wipeBewaard(): void {
  apparaat.wipe(NAAM);
}
