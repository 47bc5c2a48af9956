import type { Config } from '../config.ts';
import { createLimiet } from './limiet.ts';
import { createUitdagingen, type Uitdagingen } from './uitdaging.ts';
import type { Encoding } from './verzoek.ts';

/** A melding that has to wait. */
export class TeDruk extends Error {
  /** In seconds. */
  readonly wachten: number;
  /** A sum; who brings its answer need not wait. */
  readonly uitdaging: Awaited<ReturnType<Uitdagingen['maak']>> | undefined;

  constructor(wachten: number, uitdaging?: TeDruk['uitdaging']) {
    super('Te druk');
    this.name = 'TeDruk';
    this.wachten = wachten;
    this.uitdaging = uitdaging;
  }
}

/** What decides whether a melding may go on. */
export interface Aankomst {
  readonly adres: string;
  readonly encoding: Encoding;
  /** The proof that came with it. */
  readonly bewijs: string | undefined;
  readonly datum: Date;
}

/** The part of what all may send together that is kept for forms without script, which cannot do sums. */
const RESERVE = 1 / 10;

/**
 * Decides who may send now. An address that sends too much waits. When all together send too much we
 * are under attack: then a program has to do a sum first, and a form without script comes out of
 * a small reserve.
 */
export function createToegang({
  limiet,
  limietTotaal,
  geheim,
}: Pick<Config, 'limiet' | 'limietTotaal' | 'geheim'>): (aankomst: Aankomst) => Promise<void> {
  const perAdres = createLimiet(limiet);
  const samen = createLimiet(limietTotaal);
  const reserve = createLimiet(Math.ceil(limietTotaal * RESERVE));
  const uitdagingen = createUitdagingen({ geheim });

  /** @throws TeDruk */
  return async function vraagToegang({ adres, encoding, bewijs, datum }) {
    // Whoever got this sum was counted for their address then.
    if (bewijs !== undefined && (await uitdagingen.isOpgelost(bewijs))) return;
    const alone = perAdres.take(adres, datum);
    if (alone > 0) throw new TeDruk(alone);
    const together = samen.take('', datum);
    if (together === 0) return;
    if (encoding === 'json') throw new TeDruk(together, await uitdagingen.maak());
    const rest = reserve.take('', datum);
    if (rest > 0) throw new TeDruk(rest);
  };
}
