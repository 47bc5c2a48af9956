import type { Lading, Tijden } from './browser.ts';
import { at, type Kwaliteit } from './cijfers.ts';
import type { Gezocht } from './pagina/meter.ts';
import type { Kolom } from './tabel.ts';

/** How good an engine is on one set of questions. */
export interface Uitslag {
  /** Every page in the list counts. */
  readonly alles: Kwaliteit;
  /** Pages that are no regeling are passed over. */
  readonly regelingen: Kwaliteit;
}

export const KWALITEIT: readonly Kolom<Uitslag>[] = [
  { kop: '@1 %', cijfers: 1, toon: ({ alles }) => alles.eerste * 100 },
  { kop: '@3 %', cijfers: 1, toon: ({ alles }) => alles.eersteDrie * 100 },
  { kop: 'MRR', cijfers: 3, toon: ({ alles }) => alles.mrr },
  { kop: 'r@1 %', cijfers: 1, toon: ({ regelingen }) => regelingen.eerste * 100 },
  { kop: 'r@3 %', cijfers: 1, toon: ({ regelingen }) => regelingen.eersteDrie * 100 },
  { kop: 'rMRR', cijfers: 3, toon: ({ regelingen }) => regelingen.mrr },
];

export const KWALITEIT_UITLEG = [
  '@1 en @3: deel van de vragen met een verwachte regeling als eerste, of bij de eerste drie pagina’s.',
  'MRR: gemiddelde van 1 ÷ plaats van de eerste verwachte regeling, in de eerste twintig.',
  'r: hetzelfde als pagina’s die geen regeling zijn niet meetellen.',
];

/** How fast an engine is, and what it downloads. */
export interface Last {
  readonly tijden: Tijden;
  readonly lading: Lading;
}

const tijd =
  (part: number, read: (gezocht: Gezocht) => number, hoe: keyof Tijden = 'normaal') =>
  ({ tijden }: Last) =>
    at(tijden[hoe].map(read), part);
const nu = ({ tijdNu }: Gezocht) => tijdNu;
const later = ({ tijdLater }: Gezocht) => tijdLater;

export const LAST: readonly Kolom<Last>[] = [
  { kop: 'nu', cijfers: 1, toon: tijd(0.5, nu) },
  { kop: 'p95', cijfers: 1, toon: tijd(0.95, nu) },
  { kop: 'later', cijfers: 1, toon: tijd(0.5, later) },
  { kop: 'p95', cijfers: 1, toon: tijd(0.95, later) },
  { kop: '4× nu', cijfers: 1, toon: tijd(0.5, nu, 'traag') },
  { kop: 'p95', cijfers: 1, toon: tijd(0.95, nu, 'traag') },
  { kop: '4× later', cijfers: 1, toon: tijd(0.5, later, 'traag') },
  { kop: 'p95', cijfers: 1, toon: tijd(0.95, later, 'traag') },
  { kop: 'kB nu', cijfers: 1, toon: ({ lading }) => lading.nu / 1000 },
  { kop: 'kB later', cijfers: 1, toon: ({ lading }) => lading.later / 1000 },
];

export const LAST_UITLEG = [
  'nu: ms tot er iets te tonen is; later: tot de lijst die blijft staan. Mediaan en 95e percentiel, na opwarmen.',
  '4×: met een hoofdthread die vier keer zo traag is. De worker van Pagefind (ook in wij later) wordt niet vertraagd.',
  'kB: over de lijn, gecomprimeerd, met de code en de koppen, van niets tot dan; mediaan van enkele vragen.',
];
