import type { Gegevens } from './gegevens.ts';

/** True when somebody said to be in urgent need: then help is shown before any other question. */
export function needsHelpNow(gegevens: Gegevens): boolean {
  return Object.entries(gegevens).some(
    ([feit, waarde]) =>
      feit.startsWith('nood.') && waarde.soort === 'keuze' && waarde.kan.join() === 'ja',
  );
}
