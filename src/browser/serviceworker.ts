// The package's main file is written for browsers of ten years ago, and twice as large.
import { messageSW } from 'workbox-window/messageSW.js';
import { Workbox } from 'workbox-window/Workbox.js';
import { nlServiceworker as tekst } from '../i18n/serviceworker.ts';

// Imported by the layout for its effect: one quiet line of text in the bar, never a pop-up.
// The development server has no service worker: it would keep showing yesterday's page.
const balk = document.getElementById('melding-balk');
if (balk !== null) {
  showConnection(balk);
  if (import.meta.env.PROD && 'serviceWorker' in navigator) void registerWorker(balk);
}

async function registerWorker(balk: HTMLElement): Promise<void> {
  const worker = new Workbox(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`);
  worker.addEventListener('activated', ({ isUpdate }) => {
    if (isUpdate !== true) balk.textContent = tekst.klaar;
  });
  worker.addEventListener('waiting', ({ sw }) => {
    if (sw === undefined) return;
    // The new worker decides: it sees the other tabs, where a wizard may be open.
    void messageSW(sw, { type: 'SKIP_WAITING_WHEN_QUIET' }).then((waits) => {
      if (waits === true) offerNewVersion(balk, worker);
    });
  });
  // Without internet, or with service workers switched off, the site works as before.
  await worker.register().catch(() => undefined);
}

function offerNewVersion(balk: HTMLElement, worker: Workbox): void {
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.textContent = tekst.vernieuw;
  knop.addEventListener('click', () => {
    worker.addEventListener('controlling', () => {
      location.reload();
    });
    worker.messageSkipWaiting();
  });
  balk.replaceChildren(`${tekst.nieuw} `, knop);
}

/** Says once that the internet is gone, and takes it back when it returns. */
function showConnection(balk: HTMLElement): void {
  const showOffline = () => {
    balk.textContent = tekst.offline;
  };
  if (!navigator.onLine) showOffline();
  window.addEventListener('offline', showOffline);
  window.addEventListener('online', () => {
    if (balk.textContent === tekst.offline) balk.textContent = '';
  });
}
