/** What somebody searches for, and in what. */
export interface Opdracht {
  readonly zoekvraag: string;
  /** True to search for exactly these letters. */
  readonly letterlijk: boolean;
  /** Slugs; empty for all. */
  readonly gemeente: string;
  readonly thema: string;
}

export const LEEG: Opdracht = { zoekvraag: '', letterlijk: false, gemeente: '', thema: '' };

/** In the address: all gemeenten, for who has chosen one. */
const ALLE = 'alle';

/** What can be chosen from. */
export interface Keuze {
  readonly slug: string;
  readonly naam: string;
}

export interface Keuzes {
  readonly gemeenten: readonly Keuze[];
  readonly themas: readonly Keuze[];
}

/**
 * What an address asks for. After a # stands what the field in the header hands over: a browser does
 * not send that.
 * @param eigen the gemeente that was chosen on this device, which needs no place in the address
 */
export function readOpdracht(
  { search, hash }: Pick<URL, 'search' | 'hash'>,
  eigen: string | undefined,
  { gemeenten, themas }: Keuzes,
): Opdracht {
  const address = new URLSearchParams(search);
  const given = new URLSearchParams(hash.slice(1));
  const known = (slug: string | null | undefined, keuzes: readonly Keuze[]) =>
    keuzes.find((keuze) => keuze.slug === slug)?.slug ?? '';
  return {
    zoekvraag: given.get('q') ?? address.get('q') ?? '',
    letterlijk: address.get('letterlijk') === '1',
    gemeente: known(address.get('gemeente') ?? eigen, gemeenten),
    thema: known(address.get('thema'), themas),
  };
}

/** The query of the address for a search, such as `?q=huur`; empty when nothing is asked. */
export function toQuery(opdracht: Opdracht, eigen: string | undefined): string {
  const { letterlijk, gemeente, thema } = opdracht;
  const zoekvraag = opdracht.zoekvraag.trim();
  const query = new URLSearchParams();
  if (zoekvraag !== '') query.set('q', zoekvraag);
  if (letterlijk) query.set('letterlijk', '1');
  if (gemeente !== (eigen ?? '')) query.set('gemeente', gemeente || ALLE);
  if (thema !== '') query.set('thema', thema);
  const text = query.toString();
  return text && `?${text}`;
}

/** The names of what the search is narrowed to. */
export function chosenNames({ gemeente, thema }: Opdracht, keuzes: Keuzes): readonly string[] {
  return [
    ...keuzes.gemeenten.filter(({ slug }) => slug === gemeente),
    ...keuzes.themas.filter(({ slug }) => slug === thema),
  ].map(({ naam }) => naam);
}
