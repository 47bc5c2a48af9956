import { apparaat } from './sessie.ts';

// The gemeente somebody chose, kept on the device: asked once, shown in the header, changed with one
// tap. Nothing depends on it being known.
const KEY = 'gemeente';

/** Told to the window when another gemeente is chosen. */
export const GEMEENTE_GEKOZEN = 'gemeente-gekozen';

/** The slug of the gemeente that was chosen on this device. */
export function readGemeente(): string | undefined {
  const kept = apparaat.read(KEY);
  return typeof kept === 'string' ? kept : undefined;
}

/** Keeps the choice; undefined takes it back. */
export function keepGemeente(slug: string | undefined): void {
  if (slug === undefined) apparaat.wipe(KEY);
  else apparaat.keep(KEY, slug);
  window.dispatchEvent(new Event(GEMEENTE_GEKOZEN));
}
