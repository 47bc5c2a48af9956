/** What we look at in a voice of the browser. */
export interface Stem {
  /** Language, as `nl-NL`; Android writes `nl_NL`. */
  readonly lang: string;
  /** True when the device itself speaks, and nothing is sent to a server. */
  readonly localService: boolean;
  /** The one that the owner of the device chose. */
  readonly default: boolean;
}

/**
 * The voice that reads aloud. Only voices on the device count: a voice of a server gets to see all
 * that is said, and answers of the wizard never leave the device. Of those that are left the ones of
 * the Netherlands come before those of Belgium, and the one that the owner chose comes first.
 *
 * @param stemmen what the browser offers, in its order
 * @param taal language of the page: `nl`
 * @returns undefined when the device cannot read this language by itself
 */
export function kiesStem<S extends Stem>(stemmen: readonly S[], taal: string): S | undefined {
  const rang = (stem: S) => {
    const lang = stem.lang.replace('_', '-').toLowerCase();
    return Number(lang === 'nl-nl') * 2 + Number(stem.default);
  };
  return stemmen
    .filter(({ lang, localService }) => localService && isTaal(lang, taal))
    .sort((a, b) => rang(b) - rang(a))[0];
}

/** By two letters: Android also writes `nld-NLD`. */
function isTaal(lang: string, taal: string): boolean {
  return lang.slice(0, 2).toLowerCase() === taal.slice(0, 2).toLowerCase();
}
