import { standNu } from '../components/versheid.ts';
import type { Regeling } from '../content/collecties.ts';
import { isFinal, statusIn } from '../domain/versheid.ts';

/** Other regelingen that a page shows: a pair, or two pairs; more is a list to get lost in. */
const PAIR = 2;

/** Regelingen that share most themas with this one and can still be asked for. */
export function relatedTo(regeling: Regeling, all: readonly Regeling[]): Regeling[] {
  const shared = ({ themas }: Regeling) =>
    themas.filter((thema) => regeling.themas.includes(thema)).length;
  const related = all
    .filter((other) => other.slug !== regeling.slug && canBeAsked(other))
    .filter((other) => shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a));
  return related.slice(0, related.length < 2 * PAIR ? PAIR : 2 * PAIR);
}

function canBeAsked(regeling: Regeling): boolean {
  return !isFinal(statusIn(standNu(regeling), regeling.status));
}
