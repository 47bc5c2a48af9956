import { useEffect, useState } from 'preact/hooks';
import { inStukken } from '../../browser/in-stukken.ts';
import { loadWijzerdata, loadWijzerdeel } from '../../browser/wijzerdata.ts';
import type { Wijzerdata } from '../../domain/kennis.ts';
import { addWijzerdeel } from '../../domain/wijzerdeel.ts';
import { readStaat } from './geheugen.ts';
import type { Opening } from './opening.ts';
import type { Staat } from './verloop.ts';

interface Geladen {
  readonly opening: Opening | undefined;
  /** The questions or the regelingen of a gemeente could not be had. */
  readonly laadfout: boolean;
  /** Fetches the questions, or tries again. */
  readonly load: () => void;
}

/**
 * The questions and rules, fetched while people read the first page. In a large site those of a
 * gemeente come when somebody says to live there.
 * @param onOpen told once, before the first screen of the questions shows
 */
export function useOpening(
  basis: string,
  peildatum: string,
  staat: Staat,
  onOpen: (opening: Opening) => void,
): Geladen {
  const [opening, setOpening] = useState<Opening>();
  const [laadfout, setLaadfout] = useState(false);
  const ontbreekt = opening?.ontbreekt(staat);

  function open(fetched: Promise<Wijzerdata>, then: (next: Opening) => void): void {
    setLaadfout(false);
    Promise.all([import('./opening.ts'), fetched]).then(
      async ([{ openGesprek }, data]) => {
        const next = openGesprek(data, peildatum);
        // Who begins reads first; a screen that comes back wants all rules at once.
        const kept = readStaat();
        if (kept !== undefined) await inStukken(next.prepare(kept));
        then(next);
      },
      () => setLaadfout(true),
    );
  }

  function load(): void {
    if (opening) {
      addGemeente();
      return;
    }
    open(loadWijzerdata(basis), (next) => {
      onOpen(next);
      setOpening(next);
    });
  }

  function addGemeente(): void {
    if (!opening || !ontbreekt) return;
    const deel = loadWijzerdeel(basis, ontbreekt);
    open(
      deel.then((own) => addWijzerdeel(opening.data, ontbreekt, own)),
      setOpening,
    );
  }

  useEffect(load, []);
  useEffect(addGemeente, [ontbreekt]);
  return { opening, laadfout, load };
}
