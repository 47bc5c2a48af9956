declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: a hash of all that belongs to this version. */
declare const VERSIE: string;

/** The address of the home page: all addresses are relative to it, also under a sub-path. */
export const scope = self.registration.scope;

/** The full address of a path from the home page. */
export const adres = (pad: string) => new URL(pad, scope).href;

/** The name of a cache of ours; another site on the same host may have the same kind of caches. */
export const cacheNaam = (soort: string) => `${soort}-${scope}`;

/** A cache for what is in a pack: the name of the file holds its hash, so it never changes. */
export const pakketCache = (bestand: string) => cacheNaam(`pakket-${hashIn(bestand)}`);

/** Pages of this version that are in no saved pack, as they were visited. */
export const BEZOCHT = cacheNaam(`bezocht-${VERSIE}`);

function hashIn(bestand: string): string {
  return bestand.split('.').at(-2) ?? bestand;
}

/** True for an error with which the device refuses to save, rather than the network to bring. */
export function isGeenPlaats(error: unknown): boolean {
  // Firefox on a full disk throws something that is no DOMException.
  if ((error as Partial<Error> | undefined)?.name === 'NS_ERROR_FILE_NO_DEVICE_SPACE') return true;
  return error instanceof DOMException && !['NetworkError', 'AbortError'].includes(error.name);
}
