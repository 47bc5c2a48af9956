import type { Berekening } from '../berekening.ts';
import { MEESTE_KINDEREN } from '../gegevens.ts';
import { roundToCents } from '../interval.ts';
import { getalOf, kinderenOf, keuzeOf, type Toestand } from '../toestand.ts';
import {
  lastPaidIncome,
  parameter,
  parametersOf,
  partnerOptions,
  rangeOver,
  toetsingsinkomenOf,
} from './toeslag.ts';

const NORM = 'huurtoeslag';
/** Under this age a lower highest rent holds, unless there is a child or a handicap (2026). */
const VOLWASSEN = 21;
/** Less than this a month is less than € 24 a year, which is not paid out (Awir art. 14 lid 5). */
const KLEINSTE_MAANDBEDRAG = 2;

/** A household as huurtoeslag sees it. */
export interface HuurtoeslagHuishouden {
  readonly partner: boolean;
  readonly aantalKinderen: number;
  /** True under 21 without child and without handicap. */
  readonly jongerentarief: boolean;
  /** Rent without service costs, euro per month. */
  readonly kaleHuur: number;
  /** Joint yearly income in euros. */
  readonly toetsingsinkomen: number;
}

/**
 * Huurtoeslag in whole euros per month (Wet op de huurtoeslag art. 13 and 16–21, leaflet 2026):
 * three slices of the rent for 100, 65 and 40%, less a part of the income above a threshold.
 * @param waarden parameters of norm `huurtoeslag`
 */
export function huurtoeslagPerMaand(
  waarden: Readonly<Record<string, number>>,
  huishouden: HuurtoeslagHuishouden,
): number {
  const get = (naam: string) => parameter(waarden, NORM, naam);
  const personen = 1 + (huishouden.partner ? 1 : 0) + huishouden.aantalKinderen;
  const grootte = personen === 1 ? 'alleen' : 'samen';
  const kwaliteit = get('kwaliteitskortingsgrens');
  const aftopping = get(personen >= 3 ? 'aftoppingsgrens-drie' : 'aftoppingsgrens');
  const hoogste = huishouden.jongerentarief ? get('huurgrens-jongeren') : get('huurgrens');
  const huur = Math.min(huishouden.kaleHuur, hoogste);

  const eerste = Math.max(0, Math.min(huur, kwaliteit) - get(`basishuur-${grootte}`));
  const tweede = 0.65 * Math.max(0, Math.min(huur, aftopping) - kwaliteit);
  const derde = 0.4 * Math.max(0, huur - aftopping);
  const teveel = Math.max(0, huishouden.toetsingsinkomen - get(`ijkpunt-${grootte}`));
  const afbouw = (teveel * (get(`afbouwpercentage-${grootte}`) / 100)) / 12;
  const bedrag = [eerste, tweede, derde].map(roundToCents).reduce((sum, deel) => sum + deel, 0);
  const perMaand = Math.floor(roundToCents(bedrag - roundToCents(afbouw)));
  return perMaand < KLEINSTE_MAANDBEDRAG ? 0 : perMaand;
}

/** Every make-up of the household that is still possible and that the formula tells apart. */
function households(
  toestand: Toestand,
): Omit<HuurtoeslagHuishouden, 'kaleHuur' | 'toetsingsinkomen'>[] {
  const { leeftijden, meer } = kinderenOf(toestand);
  const most = meer ? Math.max(2, leeftijden.length) : leeftijden.length;
  const aantallen = Array.from(
    { length: most - leeftijden.length + 1 },
    (_, i) => leeftijden.length + i,
  );
  const { min, max } = getalOf(toestand, 'leeftijd');
  const jong = [...(min < VOLWASSEN ? [true] : []), ...(max >= VOLWASSEN ? [false] : [])];
  const beperkt = keuzeOf(toestand, 'beperking').kan.map((optie) => optie === 'ja');
  return partnerOptions(toestand).flatMap((partner) =>
    aantallen.flatMap((aantalKinderen) =>
      jong.flatMap((isJong) =>
        beperkt.map((beperking) => ({
          partner,
          aantalKinderen,
          jongerentarief: isJong && !beperking && aantalKinderen === 0,
        })),
      ),
    ),
  );
}

export const huurtoeslag: Berekening = {
  feiten: ['leeftijd', 'partner', 'kinderen', 'beperking', 'kaleHuur', 'toetsingsinkomen'],
  kindgroepen: [{ leeftijd: { min: 0, max: 17 }, hoogstens: Math.min(3, MEESTE_KINDEREN) }],
  inStukken: false,
  telt(feit, toestand) {
    if (feit !== 'beperking' && feit !== 'leeftijd') return true;
    // Both only decide whether the lower highest rent holds, for the young without a child.
    const { min, max } = getalOf(toestand, 'leeftijd');
    const mayBeYoung = min < VOLWASSEN && kinderenOf(toestand).leeftijden.length === 0;
    if (feit === 'beperking') return mayBeYoung;
    return mayBeYoung && max >= VOLWASSEN && keuzeOf(toestand, 'beperking').kan.includes('nee');
  },
  perMaand(toestand) {
    const waarden = parametersOf(toestand, NORM);
    if (!waarden) return undefined;
    const inkomen = toetsingsinkomenOf(toestand);
    const huur = getalOf(toestand, 'kaleHuur');
    return rangeOver(
      households(toestand).flatMap((huishouden) => [
        huurtoeslagPerMaand(waarden, {
          ...huishouden,
          kaleHuur: huur.min,
          toetsingsinkomen: inkomen.max,
        }),
        huurtoeslagPerMaand(waarden, {
          ...huishouden,
          kaleHuur: huur.max,
          toetsingsinkomen: inkomen.min,
        }),
      ]),
    );
  },
  grenzen(feit, toestand) {
    const waarden = parametersOf(toestand, NORM);
    if (!waarden) return [];
    if (feit === 'leeftijd') return [VOLWASSEN - 1];
    const huur = getalOf(toestand, 'kaleHuur');
    const inkomen = toetsingsinkomenOf(toestand);
    if (feit === 'toetsingsinkomen') {
      return households(toestand).flatMap((huishouden) =>
        [huur.min, huur.max].flatMap(
          (kaleHuur) =>
            lastPaidIncome((toetsingsinkomen) =>
              huurtoeslagPerMaand(waarden, { ...huishouden, kaleHuur, toetsingsinkomen }),
            ) ?? [],
        ),
      );
    }
    if (feit !== 'kaleHuur') return [];
    return households(toestand).flatMap((huishouden) =>
      [inkomen.min, inkomen.max].flatMap((toetsingsinkomen) => {
        // Paid rises with rent: look for the last rent that is not paid.
        const hoogste = parameter(waarden, NORM, 'huurgrens');
        const unpaid = lastPaidIncome(
          (kaleHuur) =>
            huurtoeslagPerMaand(waarden, { ...huishouden, kaleHuur, toetsingsinkomen }) > 0 ? 0 : 1,
          hoogste,
        );
        return unpaid ?? [];
      }),
    );
  },
};
