import { readMap, type Ending, type Inhoudsfout } from '../bestanden.ts';

/** The own text of one page, as pieces that stand apart on it. */
export interface Paginatekst {
  readonly soort: Soort;
  readonly slug: string;
  readonly teksten: readonly string[];
  /** Official names on this page; a hard word inside one is no choice of the writer. */
  readonly namen: readonly string[];
}

export type Soort = (typeof MAPPEN)[number]['soort'];

const MAPPEN = [
  { soort: 'regelingen', ending: '.md' },
  { soort: 'paginas', ending: '.md' },
  { soort: 'situaties', ending: '.md' },
  { soort: 'themas', ending: '.md' },
  { soort: 'doelgroepen', ending: '.md' },
  { soort: 'gemeenten', ending: '.md' },
  { soort: 'organisaties', ending: '.md' },
  { soort: 'vragen', ending: '.yaml' },
  { soort: 'begrippen', ending: '.md' },
] as const satisfies readonly { soort: string; ending: Ending }[];

export const SOORTEN: readonly Soort[] = MAPPEN.map(({ soort }) => soort);

/**
 * The fields whose value people read, wherever they stand. Not in it: what comes from elsewhere
 * (naam, wet, bronnen), what only search reads (zoekwoorden), and the rules (voorwaarden).
 */
const LEESVELDEN: ReadonlySet<string> = new Set([
  ...['titel', 'samenvatting', 'status-uitleg', 'voor-wie', 'papieren', 'let-op', 'na-te-gaan'],
  ...['opbrengst', 'bedragen', 'wat', 'aanvragen', 'stappen', 'kop', 'tekst', 'eerst', 'uitleg'],
  ...['waarom', 'velden', 'vraag', 'opties', 'geen', 'zin', 'ja', 'nee', 'aankruisen'],
  ...['kosten', 'bereikbaar', 'agenda'],
]);

/** Reads the text of every page in a content folder. A text that stands there twice counts once. */
export async function readPaginateksten(dir: string): Promise<Paginatekst[]> {
  const fouten: Inhoudsfout[] = [];
  const perMap = MAPPEN.map(async ({ soort, ending }) =>
    (await readMap(dir, soort, ending, fouten)).map(({ slug, data, tekst }): Paginatekst => {
      const teksten = [...collectTeksten(data), tekst].filter((deel) => deel.trim() !== '');
      return { soort, slug, teksten: [...new Set(teksten)], namen: namenOf(data) };
    }),
  );
  const paginas = (await Promise.all(perMap)).flat();
  const [fout] = fouten;
  if (fout) throw new Error(`${fout.bestand}: ${fout.melding}`);
  return paginas;
}

/** All texts of a value, in reading order. */
function collectTeksten(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(collectTeksten);
  return entriesOf(value).flatMap(([veld, inhoud]) => {
    // Below plaatselijk each field is the slug of a gemeente.
    if (veld === 'plaatselijk')
      return entriesOf(inhoud).flatMap(([, deel]) => collectTeksten(deel));
    // A vraag says some things twice: to the resident, and to who helps.
    return LEESVELDEN.has(veld.replace(/-inwoner$/, '')) ? collectTeksten(inhoud) : [];
  });
}

function namenOf(data: unknown): string[] {
  return entriesOf(data).flatMap(([veld, inhoud]) =>
    (veld === 'naam' || veld === 'wet' || veld === 'woord') && typeof inhoud === 'string'
      ? [inhoud]
      : [],
  );
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
