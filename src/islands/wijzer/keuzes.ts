import type { Woordenlijst } from '../../domain/woorden.ts';
import type { Veld } from '../../domain/vraag.ts';
import { ELDERS } from '../../domain/themas.ts';
import { bandLabel } from '../../i18n/wijzer.ts';
import type { Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';
import type { Keuze } from './Keuzelijst.tsx';
import { GEEN, PRECIES, WEET_NIET, WEL, type Schermveld } from './lees-veld.ts';

/** The answers that a field offers, "Ik weet het niet" always among them. */
export function choicesOf(
  scherm: Schermveld,
  woorden: Woordenlijst,
  tekst: Wijzerwoorden,
): Keuze[] {
  const weetNiet: Keuze = { waarde: WEET_NIET, tekst: tekst.weetNiet, rustig: true };
  return [...ownChoices(scherm, woorden, tekst), weetNiet];
}

/** True when more than one answer can be given. */
export function isManyChoice({ soort }: Veld): boolean {
  return soort === 'verzameling' || soort === 'aankruisen';
}

function ownChoices(scherm: Schermveld, woorden: Woordenlijst, tekst: Wijzerwoorden): Keuze[] {
  const { veld, opties, banden, definitie } = scherm;
  if (veld.soort === 'ja-nee') {
    return [
      { waarde: 'ja', tekst: tekst.ja },
      { waarde: 'nee', tekst: tekst.nee },
    ];
  }
  if (veld.soort === 'aankruisen') {
    const lines = veld.aankruisen.map(({ gegeven, tekst: regel }) => ({
      waarde: gegeven,
      tekst: regel,
    }));
    return [...lines, { waarde: GEEN, tekst: veld.geen, rustig: true }];
  }
  if (veld.soort === 'kinderen') {
    return [
      { waarde: GEEN, tekst: tekst.kinderen.geen },
      { waarde: WEL, tekst: tekst.kinderen.wel },
    ];
  }
  if (veld.soort === 'getal') {
    const steps = banden.map((band, i) => ({
      waarde: String(i),
      tekst: bandLabel(band, definitie?.eenheid ?? '', definitie?.stap !== 1),
    }));
    return [...(steps.length > 1 ? steps : []), { waarde: PRECIES, tekst: tekst.precies }];
  }
  const lines = opties.map((waarde) => ({
    waarde,
    tekst: optionText(veld, waarde, woorden, tekst),
  }));
  const geen = veld.soort === 'verzameling' && veld.geen;
  return geen ? [...lines, { waarde: GEEN, tekst: geen, rustig: true }] : lines;
}

function optionText(
  veld: Exclude<Veld, { soort: 'aankruisen' }>,
  waarde: string,
  { gemeenten }: Woordenlijst,
  tekst: Wijzerwoorden,
): string {
  const own = veld.opties?.find((optie) => optie.waarde === waarde)?.tekst;
  if (own) return own;
  return waarde === ELDERS ? tekst.elders : (gemeenten[waarde] ?? waarde);
}
