import { gegevenOf, onlyOption, type Gegevens } from './gegevens.ts';

/** True when somebody said to be in urgent need: then help is shown before any other question. */
export function needsHelpNow(gegevens: Gegevens): boolean {
  return Object.keys(gegevens).some(
    (feit) => gegevenOf(feit) === 'nood' && onlyOption(gegevens, feit) === 'ja',
  );
}
