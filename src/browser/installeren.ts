import { apparaat } from './sessie.ts';

/** What Chromium sends when it can put the site on the device; no standard describes it yet. */
interface Installeervraag extends Event {
  prompt(): Promise<unknown>;
  readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** How this device takes the site: with a button of ours, or by hand in the menu to share. */
export type Installeerweg = 'knop' | 'deelmenu';

const NIET_MEER = 'installeren.niet-meer';
const VERANDERD = 'installeerweg-veranderd';

let vraag: Installeervraag | undefined;

/** Keeps the offer of the browser until somebody wants it. Call it early: the offer comes once. */
export function listenForInstalleervraag(): void {
  const change = (next?: Installeervraag) => {
    vraag = next;
    window.dispatchEvent(new Event(VERANDERD));
  };
  window.addEventListener('beforeinstallprompt', (event) => {
    // The browser puts no bar over a question: our button stands where a helper has time for it.
    event.preventDefault();
    change(event as Installeervraag);
  });
  window.addEventListener('appinstalled', () => change());
}

/** @returns undefined when there is nothing to offer: it is there already, or nobody wants to hear it */
export function readInstalleerweg(): Installeerweg | undefined {
  if (isInstalled() || apparaat.read(NIET_MEER) === true) return undefined;
  if (vraag) return 'knop';
  return isAppleMobile() ? 'deelmenu' : undefined;
}

/** Calls when the way may have changed. @returns stops that */
export function watchInstalleerweg(call: () => void): () => void {
  window.addEventListener(VERANDERD, call);
  return () => window.removeEventListener(VERANDERD, call);
}

/** Lets the browser ask. It does so once for each offer. @returns whether somebody said yes */
export async function install(): Promise<boolean> {
  const asked = vraag;
  vraag = undefined;
  try {
    await asked?.prompt();
    return (await asked?.userChoice)?.outcome === 'accepted';
  } catch {
    return false;
  }
}

/** Does not offer it again on this device. */
export function declineInstall(): void {
  apparaat.keep(NIET_MEER, true);
}

const isInstalled = () =>
  matchMedia('(display-mode: standalone)').matches || standaloneOnApple() === true;

/** Safari on a phone or tablet never offers anything, but can do it. A Mac does it in another menu. */
const isAppleMobile = () => standaloneOnApple() === false && navigator.maxTouchPoints > 0;

const standaloneOnApple = () => (navigator as { standalone?: boolean }).standalone;
