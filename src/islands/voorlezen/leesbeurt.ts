import type { Spreekfout, Spreker } from '../../browser/voorlezen.ts';
import type { Leeszin } from '../../browser/voorlezen-blok.ts';
import type { Tempo } from '../../domain/voorlezen/tempo.ts';

export type Stand = 'leest' | 'pauze' | 'klaar' | Spreekfout;

interface Opties {
  readonly spreker: Spreker;
  /** Language of the page, asked each time: a browser can translate it while it is open. */
  readonly taal: () => string;
  readonly tempo: Tempo;
  /** What stands on the page now. */
  readonly list: () => readonly Leeszin[];
  readonly onZin: (zin: Leeszin) => void;
  readonly onStand: (stand: Stand) => void;
}

/** Goes through the sentences of a page. */
export interface Leesbeurt {
  /**
   * Reads what stands on the page now, from the first sentence for which this is so, or from the
   * beginning. Who paused decides when it goes on.
   */
  begin(vanaf?: (zin: Leeszin) => boolean): void;
  /** What was read is gone: silence, until `begin`. */
  breekAf(): void;
  /** Pauses, goes on, or begins again: what the button says. */
  wissel(): void;
  pauzeer(): void;
  /** To the next or the sentence before; while paused it only shows it. */
  stap(aantal: 1 | -1): void;
  zetTempo(tempo: Tempo): void;
  /** The page has changed: what is read next is looked up again. */
  verouder(): void;
  stop(): void;
}

/** Reads sentence after sentence. What is on the page decides, also when it changes on the way. */
export function makeLeesbeurt(opties: Opties): Leesbeurt {
  const { spreker, taal, list, onZin, onStand } = opties;
  let { tempo } = opties;
  let zinnen: readonly Leeszin[] = [];
  let plaats = 0;
  let stand: Stand = 'klaar';
  let isOud = false;

  function zet(next: Stand): void {
    stand = next;
    onStand(next);
  }

  function vernieuw(): void {
    if (!isOud) return;
    isOud = false;
    const [oud, was] = [zinnen[plaats]?.tekst, plaats];
    zinnen = list();
    plaats = nearest(zinnen, oud, was);
  }

  function lees(): void {
    const zin = zinnen[plaats];
    if (!zin) {
      spreker.zwijg();
      zet('klaar');
      return;
    }
    if (stand !== 'leest') zet('leest');
    onZin(zin);
    spreker.zeg(zin.zeg, {
      taal: taal(),
      tempo,
      onEinde: () => {
        vernieuw();
        plaats += 1;
        lees();
      },
      onFout: zet,
    });
  }

  function begin(vanaf?: (zin: Leeszin) => boolean): void {
    isOud = false;
    zinnen = list();
    plaats = Math.max(0, vanaf ? zinnen.findIndex(vanaf) : 0);
    if (stand !== 'pauze') lees();
  }

  function pauzeer(): void {
    spreker.zwijg();
    if (stand === 'leest') zet('pauze');
  }

  return {
    begin,
    breekAf: () => spreker.zwijg(),
    pauzeer,
    wissel() {
      if (stand === 'leest') pauzeer();
      else if (stand === 'klaar') begin();
      else {
        vernieuw();
        lees();
      }
    },
    stap(aantal) {
      vernieuw();
      plaats = Math.min(Math.max(plaats + aantal, 0), Math.max(zinnen.length - 1, 0));
      const zin = zinnen[plaats];
      if (stand === 'leest' || stand === 'klaar') lees();
      else if (zin) onZin(zin);
    },
    zetTempo(next) {
      tempo = next;
      if (stand === 'leest') lees();
    },
    verouder: () => void (isOud = true),
    stop() {
      spreker.zwijg();
      zinnen = [];
    },
  };
}

/** Where the sentence stands now: the same text, nearest to its old place. */
function nearest(zinnen: readonly Leeszin[], tekst: string | undefined, was: number): number {
  const places = zinnen.flatMap((zin, i) => (zin.tekst === tekst ? [i] : []));
  const [first = Math.min(was, zinnen.length)] = places.sort(
    (a, b) => Math.abs(a - was) - Math.abs(b - was),
  );
  return first;
}
