import type { Zoeker } from '../../browser/search.ts';
import type { Zoekuitkomst } from '../../domain/zoeken/zoekuitkomst.ts';
import type { Opdracht } from './opdracht.ts';

/** How far the search is. */
export type Stand =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'laden' }
  | { readonly soort: 'mislukt' }
  | {
      readonly soort: 'klaar';
      readonly opdracht: Opdracht;
      readonly uitkomst: Zoekuitkomst;
      /** When the chosen gemeente or thema hides all: how much there is without that. */
      readonly verborgen: number;
    };

/** When typing has rested so long, the texts of the pages are searched as well. */
const RUST_MS = 300;

export interface Zoeklus {
  /** Searches, unless something newer is asked for before it gets there. */
  readonly zoek: (opdracht: Opdracht) => void;
  /** Fetches what the search needs, because somebody is about to search. */
  readonly laad: () => void;
}

/**
 * One search at a time, and always the newest: on a slow phone letters come faster than answers, and
 * an answer to what is no longer in the field helps nobody.
 * @param tell hears how far it is, at once where nothing has to be fetched
 * @param hoogstens how many results
 */
export function makeZoeklus(
  zoeker: Zoeker,
  tell: (stand: Stand) => void,
  hoogstens: number,
): Zoeklus {
  let wanted: Opdracht | undefined;
  let isBusy = false;
  let isLoaded = false;

  async function load(): Promise<void> {
    if (isLoaded) return;
    tell({ soort: 'laden' });
    await zoeker.laad();
    isLoaded = true;
  }

  async function searchFor(opdracht: Opdracht): Promise<void> {
    const { zoekvraag, letterlijk, gemeente, thema } = opdracht;
    const opties = { letterlijk, hoogstens };
    const keuze = { gemeente: gemeente || undefined, thema: thema || undefined };
    const { nu, later } = await zoeker.zoek(zoekvraag, { ...opties, ...keuze });
    const show = (uitkomst: Zoekuitkomst, verborgen: number) => {
      if (wanted === opdracht) tell({ soort: 'klaar', opdracht, uitkomst, verborgen });
    };
    if (wanted !== opdracht) return;
    const isNarrowed = gemeente !== '' || thema !== '';
    const countHidden = async ({ aantal }: Zoekuitkomst) =>
      aantal > 0 || !isNarrowed ? 0 : (await zoeker.zoek(zoekvraag, opties)).nu.aantal;
    show(nu, await countHidden(nu));
    // Not waited for: the next letter goes first. Who sees nothing yet should not wait.
    const rust = nu.aantal === 0 ? 0 : RUST_MS;
    setTimeout(() => {
      if (wanted === opdracht) void addLater();
    }, rust);
    async function addLater(): Promise<void> {
      const more = await later();
      if (more !== nu && wanted === opdracht) show(more, await countHidden(more));
    }
  }

  async function run(): Promise<void> {
    isBusy = true;
    let done: Opdracht | undefined;
    do {
      done = wanted;
      try {
        await load();
        // What was typed while it was fetched counts.
        done = wanted;
        if (done && !isEmpty(done)) await searchFor(done);
        else tell({ soort: 'leeg' });
      } catch {
        if (wanted === done) tell({ soort: isEmpty(done) ? 'leeg' : 'mislukt' });
      }
    } while (wanted !== done);
    isBusy = false;
  }

  return {
    zoek: (opdracht) => {
      wanted = opdracht;
      if (!isBusy) void run();
    },
    laad: () => {
      if (!isBusy && !isLoaded) void run();
    },
  };
}

function isEmpty(opdracht: Opdracht | undefined): boolean {
  return (opdracht?.zoekvraag ?? '').trim() === '';
}
