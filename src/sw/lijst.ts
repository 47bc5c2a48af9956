/** A file with many pages in one: pages that look alike compress several times better together. */
export interface Pakket {
  /** Name in `zonder-internet/`; holds a hash of what is in it. */
  readonly bestand: string;
  /** Subresource integrity of the file. */
  readonly sri: string;
  /** Size over the line, compressed. */
  readonly bytes: number;
  /** `eerst`: at the first visit; `keuze`: when its gemeente is chosen; `rest`: when asked for. */
  readonly wanneer: 'eerst' | 'keuze' | 'rest';
}

/** All that can be saved, as the build writes it in `zonder-internet/pakketten.json`. */
export interface Pakkettenlijst {
  /** Day of the build (ISO date), and the same in words. */
  readonly datum: string;
  readonly datumTekst: string;
  /** Bytes of the files beside the packs, which every visit saves. */
  readonly vast: number;
  /** By name: `kern`, `regio`, `zoekindex` and `gemeente-<slug>`. */
  readonly groepen: Readonly<Record<string, readonly Pakket[]>>;
}

/** What somebody chose to save beside the first visit. */
export interface Keuze {
  readonly gemeente?: string | undefined;
  readonly alles?: boolean | undefined;
}

/** The content of a pack: text by path from the home page, or bytes in base64. */
export type Pakketinhoud = Readonly<Record<string, string | { readonly base64: string }>>;

/** The packs that belong on this device, in the order in which they matter. */
export function gewildePakketten({ groepen }: Pakkettenlijst, keuze: Keuze): Pakket[] {
  const eigen = `gemeente-${keuze.gemeente}`;
  return Object.entries(groepen).flatMap(([naam, pakketten]) =>
    pakketten.filter(
      ({ wanneer }) =>
        keuze.alles === true || wanneer === 'eerst' || (wanneer === 'keuze' && naam === eigen),
    ),
  );
}
