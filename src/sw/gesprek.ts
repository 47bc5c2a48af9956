import { GEEN_PLAATS, type Bewaard, type Stand, type Voorraad, type Vraag } from './berichten.ts';
import { gewildePakketten } from './lijst.ts';
import { allePakketten, bewaarKeuze, leesKeuze, leesLijst, werkBij } from './opslag.ts';
import { vergeetPakketten } from './paginas.ts';
import { bewaarPakket, isBewaard } from './pakketten.ts';
import { isGeenPlaats, scope } from './plek.ts';

declare const self: ServiceWorkerGlobalScope;

/** Looked at once as long as the service worker runs: whether all that was chosen is there. */
let nagekeken = false;

/** Does what a page asks, and gives the answer for it. */
export async function beantwoord(vraag: Vraag): Promise<unknown> {
  switch (vraag.type) {
    case 'SKIP_WAITING':
      return self.skipWaiting();
    case 'STAND':
      return stand();
    case 'VOORRAAD':
      return voorraad();
    case 'BEWAAR':
      return bewaar(vraag.bestand);
    case 'ALLES':
      return kiesAlles(vraag.aan);
  }
}

/** Saves in the background what belongs to the gemeente that was chosen on this device. */
export async function volgGemeente(gemeente: string | undefined): Promise<void> {
  const keuze = await leesKeuze();
  if (nagekeken && keuze.gemeente === gemeente) return;
  if (keuze.gemeente !== gemeente) await bewaarKeuze({ ...keuze, gemeente });
  await werkBij().finally(vergeetPakketten);
  nagekeken = true;
}

async function stand(): Promise<Stand> {
  const { datumTekst } = await leesLijst();
  // Not answered by this service worker, and nothing comes back but headers.
  const verbinding = await fetch(scope, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
  return { datum: datumTekst, verbinding };
}

async function voorraad(): Promise<Voorraad> {
  const lijst = await leesLijst();
  const { gemeente, alles = false } = await leesKeuze();
  const vanzelf = gewildePakketten(lijst, { gemeente });
  const pakketten = Object.entries(lijst.groepen).flatMap(([groep, all]) =>
    all.map(async (pakket) => ({
      bestand: pakket.bestand,
      groep,
      bytes: pakket.bytes,
      bewaard: await isBewaard(pakket),
      vast: vanzelf.includes(pakket),
    })),
  );
  return {
    datum: lijst.datumTekst,
    vast: lijst.vast,
    alles,
    pakketten: await Promise.all(pakketten),
  };
}

async function kiesAlles(alles: boolean): Promise<true> {
  await bewaarKeuze({ ...(await leesKeuze()), alles });
  if (!alles) await werkBij().finally(vergeetPakketten);
  return true;
}

async function bewaar(bestand: string): Promise<Bewaard> {
  const pakket = (await allePakketten()).find((one) => one.bestand === bestand);
  if (!pakket) return 'mislukt';
  try {
    await bewaarPakket(pakket);
    vergeetPakketten();
    return 'ja';
  } catch (error) {
    return isGeenPlaats(error) ? 'geen-plaats' : 'mislukt';
  }
}

/** Tells every page that the device refuses to save the site. */
export async function meldGeenPlaats(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const client of windows) client.postMessage(GEEN_PLAATS);
}
