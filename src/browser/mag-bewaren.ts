import { apparaat } from './sessie.ts';

// Set by who took the saved site off the device: it is not saved again until somebody asks for it.
const NIET_BEWAREN = 'niet-bewaren';

/** Whether the site may be saved on this device. */
export const magBewaren = () => apparaat.read(NIET_BEWAREN) !== true;

/** Keeps that choice. */
export function kiesBewaren(mag: boolean): void {
  if (mag) apparaat.wipe(NIET_BEWAREN);
  else apparaat.keep(NIET_BEWAREN, true);
}
