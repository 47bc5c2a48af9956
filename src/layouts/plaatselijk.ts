import type { Regeling } from '../content/collecties.ts';

export type Verschil = Partial<Regeling['plaatselijk'][string]>;

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * What people in one gemeente should read besides the general text. Editors repeat a whole field to
 * change one line of it; a field that says the same, or only names other helpers, is left out.
 */
export function localDifferences(regeling: Regeling): [gemeente: string, verschil: Verschil][] {
  return Object.entries(regeling.plaatselijk)
    .map(([gemeente, hier]): [string, Verschil] => [gemeente, differenceOf(hier, regeling)])
    .filter(([, verschil]) => Object.keys(verschil).length > 0);
}

function differenceOf({ voorwaarden: _, ...hier }: Verschil, regeling: Regeling): Verschil {
  const velden = Object.entries(hier).filter(([veld, waarde]) => {
    if (veld !== 'aanvragen') return !isSame(waarde, regeling[veld as keyof Regeling]);
    const { stappen, site } = regeling.aanvragen;
    return !isSame([hier.aanvragen?.stappen, hier.aanvragen?.site], [stappen, site]);
  });
  return Object.fromEntries(velden);
}
