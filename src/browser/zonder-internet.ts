import { grootte } from '../i18n/getallen.ts';
import { nlZonderInternet as tekst } from '../i18n/zonder-internet.ts';
import { GEEN_PLAATS, type Bewaard, type Voorraad, type Vraag } from '../sw/berichten.ts';
import type { Pakkettenlijst } from '../sw/lijst.ts';
import { metBasis } from './basis.ts';
import { kiesBewaren, magBewaren } from './mag-bewaren.ts';
import { sessie } from './sessie.ts';
import { vraagWerker } from './vraag-werker.ts';

// Imported by its page for its effect.
const plek = (naam: string) => document.getElementById(naam)!;
const status = plek('bewaren-status');
const voortgang = plek('bewaren-voortgang');
const balk = plek('bewaren-balk') as HTMLProgressElement;

/** A button, and what it does. */
type Knop = readonly [tekst: string, doe: () => Promise<void> | void];

function toon(regels: readonly string[], ...knoppen: Knop[]): void {
  voortgang.hidden = true;
  plek('bewaren-stand').textContent = regels.join(' ');
  plek('bewaren-knoppen').replaceChildren(
    ...knoppen.map(([naam, doe], i) => {
      const knop = document.createElement('button');
      knop.type = 'button';
      knop.className = `knop knop--${i === 0 && knoppen.length > 1 ? 'tweede' : 'tekst'}`;
      knop.textContent = naam;
      knop.addEventListener('click', () => void doe());
      return knop;
    }),
  );
}

async function begin(): Promise<void> {
  toon([tekst.bezig]);
  const registration = await navigator.serviceWorker.getRegistration();
  if (!magBewaren()) return toonWeg();
  if (sessie.read(GEEN_PLAATS) === true) {
    toonGeenPlaats();
    return;
  }
  if (!registration?.active) {
    toon([tekst.wordtBewaard]);
    voortgang.hidden = false;
  }
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === GEEN_PLAATS) toonGeenPlaats();
  });
  await navigator.serviceWorker.ready;
  await toonVoorraad();
}

async function vraag<T>(wat: Vraag): Promise<T | undefined> {
  return vraagWerker<T>(wat, (await navigator.serviceWorker.ready).active);
}

/** How much room the site takes; not every browser says so. */
async function estimate(): Promise<StorageEstimate> {
  return 'storage' in navigator ? navigator.storage.estimate().catch(() => ({})) : {};
}

const size = (pakketten: Voorraad['pakketten']) =>
  pakketten.reduce((sum, { bytes }) => sum + bytes, 0);

async function toonVoorraad(isGestopt = false): Promise<void> {
  const voorraad = await vraag<Voorraad>({ type: 'VOORRAAD' });
  if (!voorraad) {
    toon([tekst.geweigerd]);
    return;
  }
  const { datum, pakketten, vast, alles } = voorraad;
  const rest = pakketten.filter(({ bewaard }) => !bewaard);
  const { usage = vast + size(pakketten) - size(rest) } = await estimate();
  const ruimte = tekst.ruimte(grootte(usage));
  const weg: Knop = [tekst.haalAllesWeg, haalWeg];
  const minder: Knop[] = alles && pakketten.some(({ vast: eigen }) => !eigen) ? [EXTRA] : [];
  if (rest.length === 0) {
    toon([tekst.alles(datum), ruimte], ...minder, weg);
    return;
  }
  const meer = isGestopt ? tekst.gaVerder : tekst.bewaarAlles;
  const bewaar: Knop = [meer(grootte(size(rest))), () => bewaarAlles(rest)];
  toon([tekst.deel(datum), ruimte, tekst.rest], bewaar, ...minder, weg);
}

const EXTRA: Knop = [
  tekst.haalExtraWeg,
  async () => {
    await vraag({ type: 'ALLES', aan: false });
    await toonVoorraad();
    status.textContent = tekst.extraWeg;
  },
];

/** Pack by pack: who closes the page has what came in so far. */
async function bewaarAlles(pakketten: Voorraad['pakketten']): Promise<void> {
  toon([tekst.wordtBewaard]);
  voortgang.hidden = false;
  balk.max = pakketten.length;
  balk.value = 0;
  await vraag({ type: 'ALLES', aan: true });
  let uitslag: Bewaard | undefined = 'ja';
  for (const [i, { bestand }] of pakketten.entries()) {
    uitslag = await vraag<Bewaard>({ type: 'BEWAAR', bestand });
    if (uitslag !== 'ja') break;
    balk.value = i + 1;
    status.textContent = tekst.delen(i + 1, pakketten.length);
  }
  if (uitslag === 'geen-plaats') await vraag({ type: 'ALLES', aan: false });
  await toonVoorraad(uitslag !== 'ja');
  if (uitslag === 'ja') status.textContent = tekst.klaar;
  else status.textContent = uitslag === 'geen-plaats' ? tekst.geenPlaats : tekst.mislukt;
}

async function haalWeg(): Promise<void> {
  kiesBewaren(false);
  // First: the service worker that brings the list would make a new cache.
  await toonWeg();
  const registration = await navigator.serviceWorker.getRegistration();
  const scope = registration?.scope ?? '';
  await registration?.unregister();
  // Another site on the same host may have caches of its own.
  const names = (await caches.keys()).filter((naam) => naam.endsWith(`-${scope}`));
  await Promise.all(names.map((naam) => caches.delete(naam)));
}

async function toonWeg(): Promise<void> {
  const lijst = await fetch(metBasis('/zonder-internet/pakketten.json'))
    .then(async (response) => (await response.json()) as Pakkettenlijst)
    .catch(() => undefined);
  const eerst = Object.values(lijst?.groepen ?? {})
    .flat()
    .filter(({ wanneer }) => wanneer === 'eerst')
    .reduce((sum, { bytes }) => sum + bytes, lijst?.vast ?? 0);
  toon([tekst.weg], [tekst.bewaar(grootte(eerst)), bewaarWeer]);
}

function toonGeenPlaats(): void {
  toon([tekst.vol], [tekst.opnieuw, bewaarWeer]);
}

function bewaarWeer(): void {
  kiesBewaren(true);
  sessie.wipe(GEEN_PLAATS);
  location.reload();
}

if ('serviceWorker' in navigator) begin().catch(() => toon([tekst.geweigerd]));
else toon([tekst.geweigerd]);
