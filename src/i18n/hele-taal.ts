/**
 * The files with words that people read on the site. A new one belongs in this list, so that other
 * languages must bring it too. What is not in it: `getallen`, `klok` and `inhoudstaal` hold for every
 * language, `bron` and `periode` are parts of Dutch sentences, and the mails and the report of the
 * meldpunt stay Dutch, as do those who read them.
 */
export const WOORDEN = {
  begrippen: () => import('./begrippen.ts'),
  gemeente: () => import('./gemeente.ts'),
  ingangen: () => import('./ingangen.ts'),
  manifest: () => import('./manifest.ts'),
  meenemen: () => import('./meenemen.ts'),
  melding: () => import('./melding.ts'),
  'melding-controle': () => import('./melding-controle.ts'),
  'melding-deuren': () => import('./melding-deuren.ts'),
  'melding-fouten': () => import('./melding-fouten.ts'),
  'melding-pagina': () => import('./melding-pagina.ts'),
  'melding-verzenden': () => import('./melding-verzenden.ts'),
  'melding-voorbeelden': () => import('./melding-voorbeelden.ts'),
  nl: () => import('./nl.ts'),
  organisaties: () => import('./organisaties.ts'),
  papier: () => import('./papier.ts'),
  redactie: () => import('./redactie.ts'),
  resultaat: () => import('./resultaat.ts'),
  serviceworker: () => import('./serviceworker.ts'),
  taal: () => import('./taal.ts'),
  themas: () => import('./themas.ts'),
  versheid: () => import('./versheid.ts'),
  voorlezen: () => import('./voorlezen.ts'),
  wachtrij: () => import('./wachtrij.ts'),
  'wat-als': () => import('./wat-als.ts'),
  wijzer: () => import('./wijzer.ts'),
  'wijzer-gesprek': () => import('./wijzer-gesprek.ts'),
  'wijzer-helper': () => import('./wijzer-helper.ts'),
  'wijzer-start': () => import('./wijzer-start.ts'),
  zinnen: () => import('./zinnen.ts'),
  zoeken: () => import('./zoeken.ts'),
  'zonder-internet': () => import('./zonder-internet.ts'),
};

/** The same words in whatever language: a text stays a text, a list a list, a sentence asks the same. */
type InElkeTaal<T> = T extends string
  ? string
  : T extends (...gaten: infer Gaten) => infer Zin
    ? (...gaten: Gaten) => InElkeTaal<Zin>
    : T extends readonly (infer Deel)[]
      ? readonly InElkeTaal<Deel>[]
      : T extends object
        ? { readonly [Naam in keyof T]: InElkeTaal<T[Naam]> }
        : T;

type Bestand = Awaited<ReturnType<(typeof WOORDEN)[keyof typeof WOORDEN]>>;

/** From "this or that" to "this and that". */
type Samen<T> = (T extends unknown ? (alles: T) => void : never) extends (
  alles: infer Alles,
) => void
  ? Alles
  : never;

/**
 * All that a language must bring: the exports of the files above, in one file, such as `talen/tr.ts`.
 * Its last line does not compile while a word is missing:
 *
 *     import type * as zelf from './tr.ts';
 *     export type Compleet = Volledig<typeof zelf>;
 *
 * `SITE_TAAL=tr npm run build` then makes the site in it.
 */
export type HeleTaal = InElkeTaal<Samen<Bestand>>;

export type Volledig<Module extends HeleTaal> = Module;
