import MiniSearch from 'minisearch';
import { fetchDocumenten, type Document } from './document.ts';
import { HOOGSTENS, type StartMotor } from './motor.ts';

/**
 * As its manual advises: beginnings of words (not of the shortest), one typing error in five letters,
 * and some fields over others. Of the weights that were tried, these are the best for `oefening`.
 */
export const start: StartMotor = async () => {
  const documenten = await fetchDocumenten();
  const index = new MiniSearch<Document>({
    idField: 'url',
    fields: ['titel', 'naam', 'zoekwoorden', 'samenvatting', 'tekst'],
    extractField: ({ zoekwoorden, ...rest }, veld) =>
      veld === 'zoekwoorden' ? zoekwoorden.join(', ') : rest[veld as keyof typeof rest],
    searchOptions: {
      prefix: (woord) => woord.length > 3,
      fuzzy: 0.2,
      combineWith: 'OR',
      boost: { titel: 3, naam: 3, zoekwoorden: 5, samenvatting: 3 },
    },
  });
  index.addAll(documenten);
  return {
    zoek(vraag) {
      const nu = index
        .search(vraag)
        .slice(0, HOOGSTENS)
        .map(({ id }) => String(id));
      return Promise.resolve({ nu, later: Promise.resolve(nu) });
    },
  };
};
