/** What a page can ask the service worker; answers come over the port of a MessageChannel. */
export type Vraag =
  /** A page was opened. Answered with `Stand`. The gemeente is the one chosen on this device. */
  | { readonly type: 'STAND'; readonly gemeente?: string | undefined }
  /** Answered with `Voorraad`. */
  | { readonly type: 'VOORRAAD' }
  /** Saves one pack. Answered with `Bewaard`. */
  | { readonly type: 'BEWAAR'; readonly bestand: string }
  /** Everything is to be kept, now and in later versions; or no longer. Answered with true. */
  | { readonly type: 'ALLES'; readonly aan: boolean }
  /** Makes a version that waits take over. */
  | { readonly type: 'SKIP_WAITING' };

/** What the page says about the connection. */
export interface Stand {
  /** Day of the saved copy, in words. */
  readonly datum: string;
  /** False when the server does not answer, whatever the browser says. */
  readonly verbinding: boolean;
}

/** What is saved on this device, and what more there is. */
export interface Voorraad {
  readonly datum: string;
  /** Bytes of the files that every visit saves. */
  readonly vast: number;
  /** Everything was asked for. */
  readonly alles: boolean;
  readonly pakketten: readonly {
    readonly bestand: string;
    readonly groep: string;
    readonly bytes: number;
    readonly bewaard: boolean;
    /** True when it is on the device without having been asked for. */
    readonly vast: boolean;
  }[];
}

export type Bewaard = 'ja' | 'geen-plaats' | 'mislukt';

/** Told to every page, unasked: the device refuses to save the site. */
export const GEEN_PLAATS = 'GEEN_PLAATS';

/** The name under which a page asks the browser to wake the service worker for the queue. */
export const SYNC = 'meldingen';

/**
 * On the device: there may be something in the queue. Pages without it need not look, and fetch no
 * script for it. It is also the name of the event that tells a page so.
 */
export const WACHTRIJ = 'wachtrij';
