import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { gewildePakketten, type Keuze, type Pakket, type Pakkettenlijst } from './lijst.ts';
import { bewaarPakket } from './pakketten.ts';
import { adres, BEZOCHT, cacheNaam, isGeenPlaats, pakketCache, scope } from './plek.ts';

/** The files that are not pages: scripts, fonts, data. The same name can hold other bytes later. */
export const vast = new PrecacheController({
  plugins: [
    {
      requestWillFetch: ({ request }) =>
        Promise.resolve(opnieuw ? new Request(request, { cache: 'reload' }) : request),
    },
  ],
});

/** True at a second try: then no file comes from what the browser itself kept. */
let opnieuw = false;

const KEUZE = 'zonder-internet/keuze';

/** Caches of other versions; what somebody chose stays. */
const OURS = /^(pakket|bezocht)-/;

let lijst: Promise<Pakkettenlijst> | undefined;

/** The list of packs of this version. @throws when the device lost it */
export function leesLijst(): Promise<Pakkettenlijst> {
  lijst ??= vast.matchPrecache(adres('zonder-internet/pakketten.json')).then(async (response) => {
    if (!response) throw new Error('The list of packs is gone.');
    return (await response.json()) as Pakkettenlijst;
  });
  // A next call tries again.
  lijst.catch(() => (lijst = undefined));
  return lijst;
}

/** What somebody chose to save on this device. */
export async function leesKeuze(): Promise<Keuze> {
  const cache = await caches.open(cacheNaam('bewaard'));
  const response = await cache.match(adres(KEUZE));
  return response ? ((await response.json()) as Keuze) : {};
}

export async function bewaarKeuze(keuze: Keuze): Promise<void> {
  const cache = await caches.open(cacheNaam('bewaard'));
  await cache.put(adres(KEUZE), Response.json(keuze));
}

/** All of a version: its files, the packs of the first visit, and the packs that were chosen. */
export async function installeer(): Promise<void> {
  try {
    await bewaarVersie();
  } catch (error) {
    // A file with a hash in its name is kept by browsers for a year, also when it was the wrong one.
    opnieuw = true;
    // An old version that can never make way for a new one would stay on the screen for ever.
    if (isGeenPlaats(error)) await ruimOp([]);
    await bewaarVersie();
  }
}

async function bewaarVersie(): Promise<void> {
  // Its promise alone decides: what it tells the event could not be taken back for a second try.
  const event = { type: 'install', waitUntil: () => undefined };
  await vast.install(event as unknown as ExtendableEvent);
  await checkVast();
  for (const pakket of gewildePakketten(await leesLijst(), await leesKeuze())) {
    await bewaarPakket(pakket);
  }
}

/** Workbox says nothing when Firefox on a full disk refuses a file. @throws as other browsers do */
async function checkVast(): Promise<void> {
  const there = await Promise.all(
    vast.getCachedURLs().map(async (url) => (await vast.matchPrecache(url)) !== undefined),
  );
  if (there.includes(false)) throw new DOMException('A file is missing.', 'QuotaExceededError');
}

/**
 * Saves what belongs on the device and is not there yet; what was chosen before and no longer is,
 * goes. Packs of a version that waits are left alone.
 */
export async function werkBij(): Promise<void> {
  const gewild = gewildePakketten(await leesLijst(), await leesKeuze());
  for (const pakket of gewild) await bewaarPakket(pakket);
  const rest = (await allePakketten()).filter((pakket) => !gewild.includes(pakket));
  await Promise.all(rest.map(({ bestand }) => caches.delete(pakketCache(bestand))));
}

/** Throws away all packs but these, and the visited pages of other versions. */
export async function ruimOp(pakketten: readonly Pakket[]): Promise<void> {
  const keep = new Set([BEZOCHT, ...pakketten.map(({ bestand }) => pakketCache(bestand))]);
  const names = (await caches.keys()).filter(
    (naam) => OURS.test(naam) && naam.endsWith(`-${scope}`),
  );
  await Promise.all(names.filter((naam) => !keep.has(naam)).map((naam) => caches.delete(naam)));
}

/** Every pack of this version. */
export async function allePakketten(): Promise<Pakket[]> {
  return Object.values((await leesLijst()).groepen).flat();
}
