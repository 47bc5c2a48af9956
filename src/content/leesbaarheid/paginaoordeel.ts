import {
  GRENZEN,
  MIN_ZINNEN,
  measureLeesbaarheid,
  type Leesbaarheid,
  type Zin,
} from './leesbaarheid.ts';
import { findMoeilijkeWoorden, type MoeilijkWoord } from './moeilijke-woorden.ts';
import { readPaginateksten, type Paginatekst } from './paginatekst.ts';
import { readMap } from '../bestanden.ts';

/** One page with what we measured and what its writer should mend. */
export interface Paginaoordeel extends Leesbaarheid {
  readonly soort: Paginatekst['soort'];
  readonly slug: string;
  readonly teLang: readonly Zin[];
  readonly moeilijk: readonly MoeilijkWoord[];
}

/** Measures every page in a content folder. */
export async function readOordelen(dir: string): Promise<Paginaoordeel[]> {
  const paginas = await readPaginateksten(dir);
  const begrippen = await readBegrippen(dir);
  const namen = paginas
    .filter(({ soort }) => soort === 'regelingen' || soort === 'organisaties')
    .flatMap((pagina) => pagina.namen);
  return paginas.map(({ soort, slug, teksten, namen: eigen }) => {
    const maten = measureLeesbaarheid(teksten);
    const zinnen = maten.zinnen.map(({ tekst }) => tekst);
    return {
      ...maten,
      soort,
      slug,
      teLang: maten.zinnen.filter(({ woorden }) => woorden > GRENZEN.langsteZin),
      moeilijk: findMoeilijkeWoorden(zinnen, { namen: [...namen, ...eigen], begrippen }),
    };
  });
}

/** True when nothing on this page needs mending. */
export function isInOrde(pagina: Paginaoordeel): boolean {
  return (
    (pagina.score === undefined || pagina.score >= GRENZEN.score) &&
    !hasLangeZinnen(pagina) &&
    pagina.teLang.length === 0 &&
    pagina.moeilijk.length === 0
  );
}

/** An average needs a few sentences; one or two are judged by their own length. */
export function hasLangeZinnen({ zinnen, woordenPerZin }: Leesbaarheid): boolean {
  return zinnen.length >= MIN_ZINNEN && woordenPerZin > GRENZEN.woordenPerZin;
}

async function readBegrippen(dir: string): Promise<string[]> {
  return (await readMap(dir, 'begrippen', '.md', [])).flatMap(({ data }) => {
    const { woord, ook } = data as { woord?: string; ook?: string[] };
    return [...(woord ? [woord] : []), ...(ook ?? [])];
  });
}
