/** A page as the other engines get it: what ours knows of it, and the whole text. */
export interface Document {
  readonly url: string;
  readonly titel: string;
  readonly naam: string;
  readonly samenvatting: string;
  readonly zoekwoorden: readonly string[];
  readonly tekst: string;
}

/** Where the bench puts the documents, beside the site. */
export const DOCUMENTEN = '/bench/documenten.json';

export async function fetchDocumenten(): Promise<readonly Document[]> {
  return (await (await fetch(DOCUMENTEN)).json()) as readonly Document[];
}
