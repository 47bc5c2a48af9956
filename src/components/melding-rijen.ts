import { DEUREN, isGevraagd, type Deurnaam, type Veldnaam } from '../domain/deuren.ts';
import type { Invoer } from '../domain/meldinvoer.ts';
import { tekstVan, toKeuzes, type Keuze, type Meldkeuzes } from '../domain/meldpunt.ts';
import { nlControle } from '../i18n/melding-controle.ts';
import { nlMelding } from '../i18n/melding.ts';
import { woordenVan } from './MeldingVeld.tsx';

/** One answer on the check page. */
export interface Rij {
  readonly veld: Veldnaam;
  readonly vraag: string;
  readonly tekst: string;
}

/** What stands there when nothing was filled in. Other fields that are empty have no line. */
const LEEG: Readonly<Partial<Record<Veldnaam, string>>> = {
  nood: nlControle.geenNood,
  contact: nlControle.geenContact,
  naam: nlControle.leeg,
  namens: nlControle.nee,
  toestemming: nlControle.nee,
};

/** All answers that count, in the order of the door. @param invoer from `geldendeInvoer` */
export function rijenVan(deur: Deurnaam, invoer: Invoer, keuzes: Meldkeuzes): Rij[] {
  const words: Readonly<Partial<Record<Veldnaam, readonly Keuze[]>>> = {
    gemeente: keuzes.gemeenten,
    onderwerp: keuzes.onderwerpen,
    regeling: keuzes.regelingen,
    soort: toKeuzes(nlMelding.soort),
    nood: toKeuzes(nlMelding.nood),
    reden: toKeuzes(nlMelding.reden),
    rol: toKeuzes(nlMelding.rol),
    werkveld: toKeuzes(nlMelding.werkveld),
    contactwijze: toKeuzes(nlMelding.contactwijze),
    veilig: toKeuzes(nlMelding.veilig),
    namens: [{ waarde: 'ja', tekst: nlControle.ja }],
    toestemming: [{ waarde: 'ja', tekst: nlControle.ja }],
  };
  return DEUREN[deur].stappen
    .flatMap(({ velden }) => velden)
    .filter((veld) => isGevraagd(deur, veld, invoer))
    .flatMap((veld) => {
      const waarden = [invoer[veld] ?? []].flat();
      const tekst = waarden.map((waarde) => tekstVan(words[veld] ?? [], waarde)).join('\n');
      const shown = tekst || LEEG[veld];
      return shown ? [{ veld, vraag: woordenVan(deur, veld).vraag, tekst: shown }] : [];
    });
}
