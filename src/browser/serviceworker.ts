import { nlServiceworker as tekst } from '../i18n/serviceworker.ts';
import type { Stand } from '../sw/berichten.ts';
import { GEEN_PLAATS } from '../sw/berichten.ts';
import { isBusy } from '../sw/busy.ts';
import { metBasis } from './basis.ts';
import { GEMEENTE_GEKOZEN, readGemeente } from './gemeente.ts';
import { magBewaren } from './mag-bewaren.ts';
import { sessie } from './sessie.ts';
import { vraagWerker } from './vraag-werker.ts';

// Imported by the layout for its effect: quiet lines of text in the bar, never a pop-up.
const balk = document.getElementById('melding-balk');
const bewaard = document.getElementById('bewaard');
const regels = new Map<string, HTMLElement>();

/** Puts a line in the bar, or takes it out. */
function zeg(regel: string, ...inhoud: (string | Node)[]): void {
  regels.delete(regel);
  if (inhoud.length > 0) {
    const p = document.createElement('p');
    p.append(...inhoud);
    regels.set(regel, p);
  }
  balk?.replaceChildren(...regels.values());
}

async function register(): Promise<void> {
  // Refused in this tab before: trying again at every page would cost megabytes.
  if (!magBewaren() || sessie.read(GEEN_PLAATS) === true) return;
  const { serviceWorker } = navigator;
  let controlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    // Another version took over, asked for here or in another tab. At a first visit there was none.
    if (controlled) reload();
    controlled = true;
    void checkStand();
  });
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data !== GEEN_PLAATS) return;
    sessie.keep(GEEN_PLAATS, true);
    zeg('bewaren', tekst.geenPlaats);
  });
  const registration = await serviceWorker.register(metBasis('/sw.js'));
  follow(registration);
}

/** Loads the page anew, but not while a melding is being sent (`ongestoord.ts`, by the same name). */
function reload(): void {
  const again = () => location.reload();
  const { locks } = navigator as { locks?: LockManager };
  if (locks) locks.request('ongestoord', again).catch(again);
  else again();
}

/** Tells when the site is saved, and offers a new version where it waits for somebody's work. */
function follow(registration: ServiceWorkerRegistration): void {
  const isFirst = registration.active === null;
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'activated' && isFirst && bewaard) bewaard.textContent = tekst.klaar;
      if (worker.state === 'installed') offer(registration);
    });
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  offer(registration);
}

/** Elsewhere a new version takes over by itself when the next page is opened. */
function offer({ active, waiting }: ServiceWorkerRegistration): void {
  if (!active || !waiting || !isBusy(location.href)) return;
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.textContent = tekst.vernieuw;
  knop.addEventListener('click', () => waiting.postMessage({ type: 'SKIP_WAITING' }));
  zeg('nieuw', `${tekst.nieuw} `, knop);
}

/** After this long a server that did not answer is asked again (ms). */
const OPNIEUW = 15_000;

/** Says which copy this is when there is no internet, and takes it back when it returns. */
async function checkStand(): Promise<void> {
  if (!navigator.onLine) zeg('internet', tekst.alleenOffline);
  const stand = await vraagWerker<Stand>({ type: 'STAND', gemeente: readGemeente() });
  if (!navigator.onLine) zeg('internet', stand ? tekst.offline(stand.datum) : tekst.alleenOffline);
  else if (stand?.verbinding === false) {
    zeg('internet', tekst.geenVerbinding(stand.datum));
    // The browser thinks that there is internet, so it will not tell when it is back.
    setTimeout(() => void checkStand(), OPNIEUW);
  } else zeg('internet');
}

// The development server has no service worker: it would keep showing yesterday's page.
if (import.meta.env.PROD) {
  for (const event of ['online', 'offline', GEMEENTE_GEKOZEN]) {
    window.addEventListener(event, () => void checkStand());
  }
  void checkStand();
  register().catch((error: unknown) => {
    // Without internet there is nothing to save yet. Said once: where somebody enters the site.
    if (error instanceof TypeError && 'serviceWorker' in navigator) return;
    if (!document.referrer.startsWith(location.origin)) zeg('bewaren', tekst.geweigerd);
  });
}
