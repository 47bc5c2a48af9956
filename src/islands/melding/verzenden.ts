import { metBasis } from '../../browser/basis.ts';
import { inhoudVan, ontvangst } from '../../browser/melding-concept.ts';
import { makeId } from '../../browser/melding-id.ts';
import { verstuurMelding, type Uitkomst } from '../../browser/melding-versturen.ts';
import { ongestoord } from '../../browser/ongestoord.ts';
import { zetInWachtrij } from '../../browser/wachtrij.ts';
import { buurstap, CONTROLE, geldendeInvoer, stapMet, veldenVan } from '../../domain/deuren.ts';
import type { Leesfout } from '../../domain/lezen/fout.ts';
import { readMelding } from '../../domain/melding.ts';
import type { Melding } from '../../domain/schema/melding.ts';
import { nlMeldfouten } from '../../i18n/melding-fouten.ts';
import { nlVerzenden } from '../../i18n/melding-verzenden.ts';
import { nlMelding } from '../../i18n/melding.ts';
import type { Verzenddelen } from './gebruik-verzenden.ts';
import { BEGIN, type Toestand } from './toestand.ts';

const t = nlVerzenden.nietVerstuurd;

/** All that counts, checked. The same text keeps its id: a second try is not a second melding. */
function check({ deur, keuzes, formulier }: Verzenddelen) {
  const gemeenten = keuzes.gemeenten.map(({ waarde }) => waarde);
  const { poging, begin = Date.now() } = formulier.getConcept() ?? {};
  const raw = { ...geldendeInvoer(deur, formulier.read()), id: poging?.id ?? makeId() };
  const { melding, fouten = [] } = readMelding(raw, gemeenten, nlMeldfouten);
  if (!melding) return { fouten };
  const inhoud = inhoudVan(melding);
  const id = poging && poging.inhoud !== inhoud ? makeId() : melding.id;
  const duur = Math.max(0, Math.round((Date.now() - begin) / 1000));
  return { fouten, poging: { id, inhoud }, melding: { ...melding, id, duur } };
}

/** To the first step that still needs something. */
function showFouten(delen: Verzenddelen, fouten: readonly Leesfout[]): void {
  const { deur, stappen, setToestand } = delen;
  const bij = stapMet(deur, fouten[0]?.veld ?? '') ?? stappen.stap;
  const own: readonly string[] = veldenVan(deur, bij);
  const here = fouten.filter(({ veld }) => own.includes(veld));
  const shown = here.length > 0 ? here : fouten;
  setToestand({ ...BEGIN, bij, fouten: shown, merk: nlVerzenden.fouten.titel(shown.length) });
  stappen.ga(bij, true);
}

/** At the check, perhaps after a reload or by an address: what still is missing is asked first. */
export function kijkNa(delen: Verzenddelen): void {
  const { formulier } = delen;
  const { fouten, poging } = check(delen);
  if (fouten.length > 0) showFouten(delen, fouten);
  // The id is there before the first attempt: a copy of this tab then sends the same melding.
  else formulier.keep({ poging });
}

/** On to the next step, when this one is right. */
export function verder(delen: Verzenddelen): void {
  const { deur, formulier, stappen, setToestand } = delen;
  const { stap } = stappen;
  const { fouten } = check(delen);
  const own: readonly string[] = veldenVan(deur, stap);
  formulier.keep();
  formulier.follow();
  const next = stappen.isWijziging ? CONTROLE : buurstap(deur, stap, formulier.read(), 1);
  const here = fouten.filter(({ veld }) => own.includes(veld));
  if (here.length > 0) showFouten(delen, here);
  else if (next === CONTROLE && fouten.length > 0) showFouten(delen, fouten);
  else {
    setToestand(BEGIN);
    stappen.ga(next ?? CONTROLE);
  }
}

/** Sends the melding, and says how that ended. */
export async function verstuur(delen: Verzenddelen): Promise<void> {
  const { formulier, stappen, toestand, setToestand, setStatus } = delen;
  const { fouten, melding, poging } = check(delen);
  if (!melding) {
    showFouten(delen, fouten);
    return;
  }
  formulier.keep({ poging });
  setToestand({ ...toestand, bij: stappen.stap, fouten: [], isBezig: true });
  setStatus(nlMelding.bezig);
  // A new version of the site that loads this page anew waits until the answer is there.
  await ongestoord(() => deliver(delen, melding));
}

async function deliver(delen: Verzenddelen, melding: Melding): Promise<void> {
  const uitkomst = await verstuurMelding(melding, {
    fetch: window.fetch.bind(window),
    isOnline: () => navigator.onLine,
  });
  delen.setStatus('');
  if (uitkomst.soort === 'fouten') showFouten(delen, uitkomst.fouten);
  else if (uitkomst.soort !== 'verzonden') delen.setToestand(toestandNa(uitkomst));
  else {
    delen.formulier.wis(true);
    ontvangst.set(uitkomst.ontvangst);
    location.assign(metBasis(`/meldpunt/bedankt/?nummer=${uitkomst.ontvangst.nummer}`));
    // Until the next page is there.
    await new Promise(() => {});
  }
}

/** What the writer sees after an attempt that did not end in sending. */
function toestandNa(uitkomst: Exclude<Uitkomst, { soort: 'verzonden' | 'fouten' }>): Toestand {
  const { soort } = uitkomst;
  return {
    ...BEGIN,
    bij: CONTROLE,
    merk: t.titel,
    reden: soort === 'druk' ? t.druk(uitkomst.seconden) : t[soort],
    magBewaren: soort === 'offline' || soort === 'storing' || soort === 'druk',
  };
}

/** Keeps the melding on this device, to be sent as soon as that is possible. */
export async function bewaar(delen: Verzenddelen): Promise<void> {
  const { formulier, stappen, toestand, setToestand, setStatus } = delen;
  const { melding } = check(delen);
  if (!melding || !(await zetInWachtrij(melding))) {
    setToestand({ ...toestand, bij: CONTROLE, isBewarenMislukt: true });
  } else if (canOpenPages()) {
    formulier.wis(true);
    location.assign(metBasis('/meldpunt/wachtrij/'));
  } else {
    formulier.wis();
    setToestand(BEGIN);
    stappen.vooraan();
    setStatus(nlVerzenden.bewaard);
  }
}

/** Without internet and without our copy of the site the next page would be an error of the browser. */
function canOpenPages(): boolean {
  if (navigator.onLine) return true;
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}
