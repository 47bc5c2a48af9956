import type { Gegevens, Waarde } from '../../domain/gegevens.ts';
import { factDefinition, gegevenOf } from '../../domain/gegevens.ts';
import type { Gespreksstof } from '../../domain/gesprek.ts';
import { BEGIN, type Scherm, type Staat } from './verloop.ts';

const SOORTEN: readonly Scherm['soort'][] = [
  ...(['start', 'helper', 'vraag', 'wens', 'noodhulp', 'alles', 'resultaat'] as const),
];

/**
 * Brings back what this tab kept, as far as the rules of today still know it: a new version of the
 * site can have other questions. What cannot be read at all begins anew.
 */
export function restore(kept: unknown, stof: Gespreksstof): Staat {
  if (!isStaat(kept)) return BEGIN;
  const known = new Set(stof.vragen.map(({ slug }) => slug));
  const antwoorden = Object.fromEntries(
    Object.entries(kept.gesprek.antwoorden)
      .filter(([vraag]) => known.has(vraag))
      .map(([vraag, gegevens]) => [vraag, knownFacts(gegevens, stof)]),
  );
  const isKnown = (scherm: Scherm) =>
    SOORTEN.includes(scherm.soort) && (scherm.soort !== 'vraag' || known.has(scherm.vraag));
  const schermen = kept.schermen.filter(isKnown);
  const lost = kept.schermen.slice(0, kept.positie + 1).filter((scherm) => !isKnown(scherm)).length;
  const positie = Math.max(0, Math.min(kept.positie - lost, schermen.length - 1));
  return schermen.length === 0
    ? BEGIN
    : { ...modeOf(kept), gesprek: { ...kept.gesprek, antwoorden }, schermen, positie };
}

/** For whom and how the questions are answered, as far as it can be read. */
function modeOf({ voorWie, alles, bewaren }: Staat): Pick<Staat, 'voorWie' | 'alles' | 'bewaren'> {
  return {
    ...((voorWie as unknown) === 'inwoner' && { voorWie }),
    ...((alles as unknown) === true && { alles }),
    ...((bewaren as unknown) === true && { bewaren }),
  };
}

function isStaat(kept: unknown): kept is Staat {
  const { gesprek, schermen, positie } = (kept ?? {}) as Partial<Staat>;
  return (
    typeof positie === 'number' &&
    Array.isArray(schermen) &&
    schermen.every((scherm: unknown) => typeof scherm === 'object' && scherm !== null) &&
    typeof gesprek === 'object' &&
    typeof gesprek.antwoorden === 'object'
  );
}

function knownFacts(gegevens: Gegevens, stof: Gespreksstof): Gegevens {
  return Object.fromEntries(
    Object.entries(gegevens).filter(([feit, waarde]) => fits(feit, waarde, stof)),
  );
}

function fits(feit: string, waarde: Waarde, { catalogus }: Gespreksstof): boolean {
  const own = catalogus[gegevenOf(feit)];
  const definitie = own && factDefinition(catalogus, feit);
  if (!definitie || definitie.soort !== waarde.soort) return false;
  if (definitie.soort !== 'keuze' || waarde.soort !== 'keuze') return true;
  return waarde.kan.length > 0 && waarde.kan.every((optie) => definitie.opties.includes(optie));
}
