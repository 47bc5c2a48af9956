import { describe, expect, it } from 'vitest';
import {
  makeZoekgegevens,
  splitZoekgegevens,
  type Gelezenpagina,
} from '../../src/content/zoekpagina.ts';

const gelezen = (url: string, velden: Partial<Gelezenpagina> = {}): Gelezenpagina => ({
  id: url,
  url,
  content: '',
  meta: { title: url },
  filters: {},
  ...velden,
});

const GELEZEN = [
  gelezen('/regelingen/pas/', {
    content: 'Korting met de kortingspas. Ook voor kinderen.',
    meta: {
      title: 'Korting',
      naam: 'Kortingspas',
      samenvatting: 'U betaalt minder.',
      statuscode: 'aan-te-vragen',
      status: 'U kunt dit aanvragen',
      gecontroleerd: '2026-11-21',
      gemeenten: 'Noord',
      zoekwoorden: 'pas|uitje met korting',
    },
    filters: { gemeente: ['noord'], thema: ['zorg', 'meedoen'] },
  }),
  gelezen('/regelingen/bijstand/', { filters: { gemeente: ['zuid', 'noord'] } }),
  gelezen('/gemeenten/zuid/', { filters: { gemeente: ['zuid'] } }),
  gelezen('/situaties/'),
  gelezen('/situaties/schulden/'),
];

describe('wat de zoekfunctie weet', () => {
  const gegevens = makeZoekgegevens(GELEZEN, 2, ['kind zoon']);
  const bij = (url: string) => gegevens.paginas.find((pagina) => pagina.url === url);

  it('komt uit de pagina’s zelf', () => {
    expect(bij('/regelingen/pas/')).toEqual({
      id: '/regelingen/pas/',
      url: '/regelingen/pas/',
      soort: 'regeling',
      titel: 'Korting',
      naam: 'Kortingspas',
      samenvatting: 'U betaalt minder.',
      status: 'aan-te-vragen',
      meta: { status: 'U kunt dit aanvragen', gecontroleerd: '2026-11-21' },
      gemeenten: 'Noord',
      gemeente: ['noord'],
      thema: ['meedoen', 'zorg'],
      zoekwoorden: ['pas', 'uitje met korting'],
    });
    expect(gegevens.woorden).toContain('kinderen');
    expect(gegevens.samenstellingen).toContain('kortingspas korting pas');
  });

  it('kent wat in alle gemeenten is als overal', () => {
    expect(bij('/regelingen/bijstand/')).not.toHaveProperty('gemeente');
  });

  it.each([
    ['/gemeenten/zuid/', 'gemeente'],
    ['/situaties/schulden/', 'situatie'],
    ['/situaties/', 'pagina'],
  ])('kent %s als %s', (url, soort) => {
    expect(bij(url)?.soort).toBe(soort);
  });

  it('houdt in een grote site de pagina’s van elke gemeente apart', () => {
    const { kern, delen } = splitZoekgegevens(gegevens);
    expect(kern.meer).toEqual(['noord', 'zuid']);
    expect(kern.paginas.map(({ url }) => url)).toEqual([
      '/regelingen/bijstand/',
      '/situaties/',
      '/situaties/schulden/',
    ]);
    expect(delen.get('noord')?.paginas.map(({ url }) => url)).toEqual(['/regelingen/pas/']);
    expect(delen.get('zuid')?.paginas.map(({ url }) => url)).toEqual(['/gemeenten/zuid/']);
  });
});
