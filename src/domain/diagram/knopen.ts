import { not, type Oordeel } from '../oordeel.ts';

/** A place in a diagram where one fact decides the way: a child for each piece of that fact. */
export interface Knoop {
  readonly id: number;
  /** Position of the fact in the diagram. */
  readonly plaats: number;
  readonly kinderen: readonly Takken[];
}

/** Where a way through a diagram goes on: another fact, or the oordeel. */
export type Takken = Knoop | Oordeel;

/** True for an end of the diagram. */
export function isOordeel(takken: Takken): takken is Oordeel {
  return typeof takken === 'string';
}

/** What follows without looking further; undefined while that depends on more facts. */
type Einde = (parts: readonly Takken[]) => Takken | undefined;

/**
 * Makes and combines the knopen of one diagram: the same one for the same branches, and none where
 * all branches are equal.
 */
export class Knopen {
  readonly #known = new Map<string, Knoop>();

  /** @param kinderen a branch for each piece of the fact at this place */
  make(plaats: number, kinderen: readonly Takken[]): Takken {
    const [first] = kinderen;
    if (first !== undefined && kinderen.every((kind) => kind === first)) return first;
    const key = `${plaats}:${kinderen.map(idOf).join()}`;
    const known = this.#known.get(key);
    if (known) return known;
    const knoop: Knoop = { id: this.#known.size, plaats, kinderen };
    this.#known.set(key, knoop);
    return knoop;
  }

  /** Kleene's "and". */
  and(left: Takken, right: Takken): Takken {
    return this.#combine([left, right], ([a, b]) => {
      if (a === 'nee' || b === 'nee') return 'nee';
      if (a === 'ja' || a === b) return b;
      return b === 'ja' ? a : undefined;
    });
  }

  /** Kleene's "or". */
  or(left: Takken, right: Takken): Takken {
    return this.#combine([left, right], ([a, b]) => {
      if (a === 'ja' || b === 'ja') return 'ja';
      if (a === 'nee' || a === b) return b;
      return b === 'nee' ? a : undefined;
    });
  }

  /** Ja and nee change places. */
  not(takken: Takken): Takken {
    return this.map(takken, not);
  }

  /** The one or the other; while it is open which, only what both say. */
  choose(which: Takken, yes: Takken, no: Takken): Takken {
    return this.#combine([which, yes, no], ([c, a, b]) => {
      if (c === 'ja' || a === b) return a;
      if (c === 'nee') return b;
      return [c, a, b].every((one) => one !== undefined && isOordeel(one))
        ? 'misschien'
        : undefined;
    });
  }

  /** Every end changed. */
  map(takken: Takken, change: (oordeel: Oordeel) => Oordeel): Takken {
    return this.#combine([takken], ([one]) =>
      one !== undefined && isOordeel(one) ? change(one) : undefined,
    );
  }

  #combine(parts: readonly Takken[], ends: Einde, done = new Map<string, Takken>()): Takken {
    const end = ends(parts);
    if (end !== undefined) return end;
    const key = parts.map(idOf).join(' ');
    const known = done.get(key);
    if (known !== undefined) return known;
    const knopen = parts.filter((part): part is Knoop => !isOordeel(part));
    const plaats = Math.min(...knopen.map((knoop) => knoop.plaats));
    const widest = knopen.find((knoop) => knoop.plaats === plaats)?.kinderen ?? [];
    const kinderen = widest.map((_kind, i) =>
      this.#combine(
        parts.map((part) => branch(part, plaats, i)),
        ends,
        done,
      ),
    );
    const made = this.make(plaats, kinderen);
    done.set(key, made);
    return made;
  }
}

function idOf(takken: Takken): string | number {
  return isOordeel(takken) ? takken : takken.id;
}

function branch(takken: Takken, plaats: number, i: number): Takken {
  return isOordeel(takken) || takken.plaats !== plaats ? takken : takken.kinderen[i]!;
}
