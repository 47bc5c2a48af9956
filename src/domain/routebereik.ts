import { opsomming, type Leesfout } from './lezen/fout.ts';
import { coverRegels, type Regeldekking } from './routedekking.ts';
import type { Routeregel } from './route.ts';
import type { Routewoorden } from './routewoorden.ts';

/**
 * Finds the rules that never decide anything, over the whole product of meldingen. The last rule may
 * be idle: it catches what nobody thought of.
 * @param woorden all values by field; every word in the rules must be one of them
 */
export function checkBereik(regels: readonly Routeregel[], woorden: Routewoorden): Leesfout[] {
  const dekking = coverRegels(regels, woorden);
  return regels.slice(0, -1).flatMap((regel, i): Leesfout[] => {
    const own = dekking[i]!;
    const nummer = i + 1;
    if (!own.past) return [{ veld: `regels.${nummer}.als`, melding: impossible(regel, nummer) }];
    const idle = { veld: `regels.${nummer}`, melding: taken(regels, i, own) };
    const always = { veld: `regels.${nummer}.als`, melding: endless(regel, nummer) };
    return [...(own.beslist ? [] : [idle]), ...(own.pastAltijd ? [always] : [])];
  });
}

/** "Regel 3 (“Hulp voor kinderen”)", as every message begins; `midden` is for inside a sentence. */
export function nameRegel(
  { regel }: Pick<Routeregel, 'regel'>,
  nummer: number,
  midden = false,
): string {
  return `${midden ? 'regel' : 'Regel'} ${nummer} (“${regel}”)`;
}

/** The one combination that no melding has. */
function impossible(regel: Routeregel, nummer: number): string {
  return `${nameRegel(regel, nummer)} past op geen enkele melding. Alleen een professional heeft een werkveld, en bij "rol" staat ${opsomming(regel.als?.rol ?? [])}. Haal "werkveld" weg, of zet bij "rol" professional.`;
}

function endless(regel: Routeregel, nummer: number): string {
  return `${nameRegel(regel, nummer)} past op elke melding, dus de regels eronder doen niets. Zet bij "als" wanneer regel ${nummer} geldt, of haal hem weg.`;
}

function taken(regels: readonly Routeregel[], i: number, { nemers, boven }: Regeldekking): string {
  const names = nemers.map((one) => nameRegel(regels[one]!, one + 1, true));
  const takers =
    nemers.length === 1
      ? `${names.join('')} staat erboven en past op elke melding waar deze regel op past`
      : `${opsomming(names, 'en')} staan erboven en passen samen op elke melding waar deze regel op past`;
  const remedy =
    boven === undefined
      ? 'Haal hem weg, of verander bij "als" wanneer hij geldt.'
      : `Zet regel ${i + 1} boven regel ${boven + 1}, of haal hem weg.`;
  return `${nameRegel(regels[i]!, i + 1)} doet nooit iets: ${takers}. ${remedy}`;
}
