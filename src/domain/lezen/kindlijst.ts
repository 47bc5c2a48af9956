import { KINDLEEFTIJD, MEESTE_KINDEREN, type KinderenWaarde } from '../gegevens.ts';
import type { Interval } from '../interval.ts';
import { readInterval } from './bereik.ts';
import { toon, type Foutenlijst } from './fout.ts';

/** Reads the ages of the children at home: `[5, 9]`, or `[{"min": 4, "max": 11}]`. */
export function readKinderen(
  raw: unknown,
  veld: string,
  lijst: Foutenlijst,
): KinderenWaarde | undefined {
  if (!Array.isArray(raw)) {
    lijst.add(
      veld,
      `${toon(raw)} kan hier niet. Schrijf een lijst met de leeftijd van elk kind onder de 18, bijvoorbeeld [5, 9]; zijn er geen kinderen, schrijf dan [].`,
    );
    return undefined;
  }
  const definitie = { ...KINDLEEFTIJD, stap: 1 as const };
  const leeftijden = raw.map((kind) => readInterval(kind, definitie));
  const wrong = raw.filter((_, i) => !leeftijden[i]);
  if (wrong.length > 0) {
    lijst.add(
      veld,
      `${toon(wrong[0])} is geen leeftijd van een kind. Schrijf hele jaren van 0 tot en met 17; kinderen van 18 of ouder tellen hier niet mee.`,
    );
    return undefined;
  }
  if (raw.length > MEESTE_KINDEREN) {
    lijst.add(veld, `We rekenen met hoogstens ${MEESTE_KINDEREN} kinderen. Laat de andere weg.`);
    return undefined;
  }
  return { soort: 'kinderen', leeftijden: leeftijden as Interval[], meer: false };
}
