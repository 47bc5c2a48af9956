// What the search fetches and makes, and when it tries again.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeZoeker } from '../../src/browser/search.ts';
import type { Zoekgegevens, Zoekpagina } from '../../src/domain/zoeken/zoekgegevens.ts';
import { bouwZoekindex } from '../../src/domain/zoeken/zoekindex.ts';

vi.mock('../../src/domain/zoeken/zoekindex.ts', { spy: true });

const pagina = (id: string, titel: string, gemeente?: string): Zoekpagina => ({
  id,
  url: `/regelingen/${id}/`,
  soort: 'regeling',
  titel,
  samenvatting: '',
  ...(gemeente && { gemeente: [gemeente] }),
});

const HUUR = pagina('huurtoeslag', 'Geld voor uw huur');
const PAS = pagina('dordtpas', 'Huur een fiets met de Dordtpas', 'dordrecht');

const gegevens = (over: Partial<Zoekgegevens>): Zoekgegevens => ({
  paginas: [HUUR],
  woorden: '',
  samenstellingen: [],
  synoniemen: [],
  ...over,
});

/** What the server has, by address; without internet it has nothing. */
let server: Record<string, unknown>;
const fetched = vi.fn((url: string) =>
  url in server ? Promise.resolve(Response.json(server[url])) : Promise.reject(new TypeError()),
);

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockClear();
  vi.mocked(bouwZoekindex).mockClear();
});
afterEach(() => vi.unstubAllGlobals());

async function zoekHuur(zoeker: ReturnType<typeof makeZoeker>, gemeente?: string) {
  const { nu } = await zoeker.zoek('huur', { gemeente });
  return nu.resultaten.map(({ url }) => url).sort();
}

test('een kleine site maakt de index één keer, ook als iemand een gemeente heeft gekozen', async () => {
  server = { '/zoeken/gegevens.json': gegevens({ paginas: [HUUR, PAS] }) };
  const zoeker = makeZoeker();
  await zoeker.laad();
  expect(await zoekHuur(zoeker, 'dordrecht')).toEqual([
    '/regelingen/dordtpas/',
    '/regelingen/huurtoeslag/',
  ]);
  expect(await zoekHuur(zoeker, 'sliedrecht')).toEqual(['/regelingen/huurtoeslag/']);
  expect(fetched).toHaveBeenCalledOnce();
  expect(bouwZoekindex).toHaveBeenCalledOnce();
});

test('een grote site haalt het deel van een gemeente erbij; lukt dat niet, dan later weer', async () => {
  const kern = { '/zoeken/gegevens.json': gegevens({ meer: ['dordrecht'] }) };
  const deel = { '/zoeken/gegevens/dordrecht.json': { paginas: [PAS] } };
  server = kern;
  const zoeker = makeZoeker();
  expect(await zoekHuur(zoeker, 'dordrecht')).toEqual(['/regelingen/huurtoeslag/']);
  server = { ...kern, ...deel };
  const all = ['/regelingen/dordtpas/', '/regelingen/huurtoeslag/'];
  expect(await zoekHuur(zoeker, 'dordrecht')).toEqual(all);
  server = {};
  expect(await zoekHuur(zoeker, 'dordrecht')).toEqual(all);
  expect(await zoekHuur(zoeker)).toEqual(['/regelingen/huurtoeslag/']);
  expect(bouwZoekindex).toHaveBeenCalledTimes(2);
});

test('zonder internet lukt het niet, en daarna wel', async () => {
  server = {};
  const zoeker = makeZoeker();
  await expect(zoeker.laad()).rejects.toThrow();
  server = { '/zoeken/gegevens.json': gegevens({}) };
  expect(await zoekHuur(zoeker)).toEqual(['/regelingen/huurtoeslag/']);
});
