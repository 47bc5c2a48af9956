import type { RegelingTekst, Status } from './schema/regeling.ts';

type Velden = Pick<
  RegelingTekst,
  'gemeenten' | 'status' | 'uitvoerder' | 'aanvragen' | 'plaatselijk'
>;
type Plaatselijk = Velden['plaatselijk'][string];

/** A regeling that an organisatie has to do with, and where. */
export interface Taak<T extends Velden = Velden> {
  readonly regeling: T;
  /** Slugs of gemeenten. */
  readonly gemeenten: readonly string[];
  /** The status there; the general one when it differs between these gemeenten. */
  readonly status: Status;
}

/** What an organisatie does: regelingen of its own, and those with which it only helps. */
export interface Werk<T extends Velden = Velden> {
  readonly eigen: readonly Taak<T>[];
  readonly hulp: readonly Taak<T>[];
}

/**
 * The work of an organisatie. What a gemeente has of its own (`plaatselijk`) replaces the general
 * text there, so an organisatie can run a regeling in one gemeente only.
 * @param slug of the organisatie
 * @param alleGemeenten slugs of the gemeenten that "alle" stands for
 */
export function workOf<T extends Velden>(
  slug: string,
  regelingen: readonly T[],
  alleGemeenten: readonly string[],
): Werk<T> {
  const runs = ({ uitvoerder }: Partial<Plaatselijk>, general: boolean) =>
    uitvoerder ? uitvoerder.organisatie === slug : general;
  const helps = ({ aanvragen }: Partial<Plaatselijk>, general: boolean) =>
    aanvragen ? aanvragen.hulp.includes(slug) : general;

  const taken = (does: typeof runs) =>
    regelingen.flatMap((regeling): Taak<T>[] => {
      const reach = regeling.gemeenten === 'alle' ? alleGemeenten : regeling.gemeenten;
      const general = does(regeling, false);
      const gemeenten = reach.filter((one) => does(regeling.plaatselijk[one] ?? {}, general));
      return gemeenten.length > 0
        ? [{ regeling, gemeenten, status: statusAt(regeling, gemeenten) }]
        : [];
    });

  const eigen = taken(runs);
  const hulp = taken(helps).flatMap((taak) => {
    // Who runs a regeling helps with it too; that goes without saying.
    const own = eigen.find(({ regeling }) => regeling === taak.regeling)?.gemeenten ?? [];
    const gemeenten = taak.gemeenten.filter((one) => !own.includes(one));
    return gemeenten.length > 0
      ? [{ ...taak, gemeenten, status: statusAt(taak.regeling, gemeenten) }]
      : [];
  });
  return { eigen, hulp };
}

function statusAt({ status, plaatselijk }: Velden, gemeenten: readonly string[]): Status {
  const [first = status, ...rest] = new Set(
    gemeenten.map((one) => plaatselijk[one]?.status ?? status),
  );
  return rest.length === 0 ? first : status;
}
