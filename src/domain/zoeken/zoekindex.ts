import { stam } from './stam.ts';
import { isVulwoord } from './vulwoorden.ts';
import { woordenIn } from './woorden.ts';
import { bouwWoordenschat, type Telling, type Woordenschat } from './woordenschat.ts';
import type { Zoekgegevens, Zoekpagina } from './zoekgegevens.ts';

/** A place where a word stands, with how much it says about the page (at most 10). */
export interface Vindplaats {
  /** Index in `paginas`. */
  readonly pagina: number;
  readonly gewicht: number;
}

/** What residents call a page, in words. */
export interface Uitdrukking {
  readonly tekst: string;
  /** True for the title and the official name. */
  readonly eigenNaam: boolean;
  /** Base forms of the words that mean something, each once. */
  readonly stammen: readonly string[];
}

/** The pages, ready to be searched. */
export interface Zoekindex {
  readonly paginas: readonly Zoekpagina[];
  readonly schat: Woordenschat;
  /** Where each word (form) stands. */
  readonly vindplaatsen: ReadonlyMap<string, readonly Vindplaats[]>;
  /** Per page its title, name and zoekwoorden. */
  readonly uitdrukkingen: readonly (readonly Uitdrukking[])[];
}

/** Title over zoekwoorden over the sentence below the title over the place. */
const VELDGEWICHT = { titel: 10, zoekwoord: 8, samenvatting: 4, plaats: 2 } as const;

/** Of a long expression one word says less. */
const LENGTE_MACHT = 0.4;

/** Makes the index from what was gathered when the site was built; once, before the first search. */
export function maakZoekindex(gegevens: Zoekgegevens): Zoekindex {
  const werk = bouwZoekindex(gegevens);
  for (;;) {
    const { done, value } = werk.next();
    if (done) return value;
  }
}

/** The same, and gives way after each page and word: on a slow phone it takes a third of a second in all. */
export function* bouwZoekindex({
  paginas,
  woorden,
  samenstellingen,
  synoniemen,
}: Zoekgegevens): Generator<void, Zoekindex> {
  const vindplaatsen = new Map<string, Vindplaats[]>();
  const telling = new Map<string, Telling>();
  for (const vorm of woorden.split(' ')) telling.set(vorm, { paginas: 1, kern: false });
  const uitdrukkingen: (readonly Uitdrukking[])[] = [];
  for (const [i, pagina] of paginas.entries()) {
    const { gewichten, uitdrukkingen: eigen } = readPagina(pagina);
    for (const [vorm, gewicht] of gewichten) {
      const places = vindplaatsen.get(vorm) ?? [];
      places.push({ pagina: i, gewicht });
      vindplaatsen.set(vorm, places);
      const kern = gewicht > VELDGEWICHT.samenvatting || (telling.get(vorm)?.kern ?? false);
      telling.set(vorm, { paginas: places.length, kern });
    }
    uitdrukkingen.push(eigen);
    yield;
  }
  telling.delete('');
  const schat = yield* bouwWoordenschat(telling, samenstellingen, synoniemen);
  return { paginas, schat, vindplaatsen, uitdrukkingen };
}

/** How much each word says about the page (the best of its places), and what the page is called. */
function readPagina({ titel, naam, samenvatting, gemeenten, zoekwoorden = [] }: Zoekpagina) {
  const gewichten = new Map<string, number>();
  const add = (vormen: readonly string[], gewicht: number) => {
    for (const vorm of vormen) gewichten.set(vorm, Math.max(gewichten.get(vorm) ?? 0, gewicht));
  };
  const express = (tekst: string, eigenNaam: boolean): Uitdrukking => {
    const gewicht = eigenNaam ? VELDGEWICHT.titel : VELDGEWICHT.zoekwoord;
    const vormen = telling(tekst);
    add(vormen, gewicht / vormen.length ** LENGTE_MACHT);
    return { tekst, eigenNaam, stammen: [...new Set(vormen.map(stam))] };
  };
  const uitdrukkingen = [
    ...[titel, naam].flatMap((tekst) => (tekst ? [express(tekst, true)] : [])),
    ...zoekwoorden.map((tekst) => express(tekst, false)),
  ];
  add(telling(samenvatting), VELDGEWICHT.samenvatting);
  add(telling(gemeenten ?? ''), VELDGEWICHT.plaats);
  return { gewichten, uitdrukkingen };
}

/** The words that mean something, each once; all words when none does. */
function telling(tekst: string): readonly string[] {
  const vormen = woordenIn(tekst).map(({ vorm }) => vorm);
  const zinvol = vormen.filter((vorm) => !isVulwoord(vorm));
  return [...new Set(zinvol.length > 0 ? zinvol : vormen)];
}
