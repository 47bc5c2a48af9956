import { WAARDEN } from '../berekeningen/waarden.ts';
import type { Norm } from '../norm.ts';
import { leaves, normsIn } from '../voorwaarde.ts';
import { bedoelde, opsomming, type Leesfout } from './fout.ts';

/** What a norm lacks for the formula of the same name, and what that formula does not know. */
export function checkWaarden({ norm, waarden }: Norm): Leesfout[] {
  if (!Object.hasOwn(WAARDEN, norm)) return [];
  const needed = WAARDEN[norm]!;
  const missing = needed.filter((naam) => waarden[naam] === undefined);
  const strange = Object.keys(waarden).filter((naam) => !needed.includes(naam));
  return [
    ...(missing.length > 0 && strange.length === 0
      ? [
          {
            veld: 'waarden',
            melding: `De berekening "${norm}" mist ${opsomming(missing, 'en')}. Zet ${missing.length === 1 ? 'die waarde' : 'die waarden'} onder "waarden", elk met een getal.`,
          },
        ]
      : []),
    ...strange.map((naam) => ({
      veld: `waarden.${naam}`,
      melding: `De berekening "${norm}" kent de waarde "${naam}" niet.${bedoelde(naam, needed)} ${missing.length > 0 ? `Nog nodig: ${opsomming(missing, 'en')}.` : 'Haal deze regel weg.'}`,
    })),
  ];
}

/**
 * Norms that need themselves to be worked out: in their own `als`, or by way of another norm. Their
 * amount could never be found.
 * @returns the names on the way round, the first one again at the end
 */
export function findCircle(normen: readonly Norm[]): readonly string[] | undefined {
  const uses = new Map<string, Set<string>>();
  for (const norm of normen) {
    const used = uses.get(norm.norm) ?? new Set();
    for (const other of usedBy(norm)) used.add(other);
    uses.set(norm.norm, used);
  }
  const walk = (name: string, way: readonly string[]): readonly string[] | undefined => {
    const at = way.indexOf(name);
    if (at !== -1) return [...way.slice(at), name];
    for (const next of uses.get(name) ?? []) {
      const found = walk(next, [...way, name]);
      if (found) return found;
    }
    return undefined;
  };
  for (const name of uses.keys()) {
    const found = walk(name, []);
    if (found) return found;
  }
  return undefined;
}

/** The norms that the lines of a norm compare with. */
export function usedBy({ bedragen }: Norm): string[] {
  return bedragen.flatMap(({ als }) => (als ? normsIn(leaves(als)) : []));
}
