import {
  routeMelding,
  testRegel,
  type Route,
  type Routegegevens,
  type Routetabel,
  type Voorwaardetoets,
} from './route.ts';

/** A rule that stands above the one that decided, and what in the melding did not fit it. */
export interface Afvaller {
  readonly nummer: number;
  readonly regel: string;
  readonly waarom: readonly Omit<Voorwaardetoets, 'waarde'>[];
}

/** Who gets a melding, and why not by one of the rules above. */
export interface Routeuitleg extends Route {
  readonly erboven: readonly Afvaller[];
}

/** Finds who gets a melding, and says for each rule above why it does not fit. */
export function explainRoute(melding: Routegegevens, tabel: Routetabel): Routeuitleg {
  const route = routeMelding(melding, tabel);
  const above = tabel.regels.slice(0, Math.max(0, route.nummer - 1));
  const erboven = above.map((regel, i) => ({
    nummer: i + 1,
    regel: regel.regel,
    waarom: testRegel(melding, regel)
      .filter(({ waarde }) => waarde === undefined)
      .map(({ veld, nodig, gegeven }) => ({ veld, nodig, gegeven })),
  }));
  return { ...route, erboven };
}
