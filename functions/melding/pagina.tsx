import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { MeldingBedankt } from '../../src/components/MeldingBedankt.tsx';
import {
  Foutoverzicht,
  NietVerstuurd,
  type NietVerstuurdProps,
} from '../../src/components/MeldingBerichten.tsx';
import { MeldingForm } from '../../src/components/MeldingForm.tsx';
import { MeldingVerzendform } from '../../src/components/MeldingVerzendform.tsx';
import { deurVan, geldendeInvoer, type Deurnaam } from '../../src/domain/deuren.ts';
import type { Leesfout } from '../../src/domain/lezen/fout.ts';
import type { Invoer } from '../../src/domain/meldinvoer.ts';
import type { Deurgegevens } from '../../src/domain/meldpunt.ts';
import { nlDeur } from '../../src/i18n/melding-deuren.ts';
import { nlVerzenden } from '../../src/i18n/melding-verzenden.ts';
import { nlMelding } from '../../src/i18n/melding.ts';
import { basisOf } from '../basis.ts';

interface Formulierstand {
  readonly waarden: Invoer;
  readonly fouten?: readonly Leesfout[];
}

interface Controlestand {
  readonly waarden: Invoer;
  readonly nietVerstuurd?: NietVerstuurdProps;
}

/** The page of the form again, with what was typed and what is wrong. @param template a built page of a door */
export function renderFormulier(
  template: string,
  keuzes: Deurgegevens,
  { waarden, fouten = [] }: Formulierstand,
): string {
  const deur = deurOf(waarden);
  const basis = basisOf(template);
  const mark = fouten.length > 0 ? nlVerzenden.fouten.titel(fouten.length) : '';
  const bericht = fouten.length > 0 && <Foutoverzicht fouten={fouten} />;
  const props = { deur, keuzes, basis, waarden, fouten, bericht };
  return pageOf(template, deur, mark, <MeldingForm {...props} isAntwoord />);
}

/** The page with all answers, to look at before they go, or because they did not go. */
export function renderControle(
  template: string,
  gegevens: Deurgegevens,
  { waarden, nietVerstuurd }: Controlestand,
): string {
  const deur = deurOf(waarden);
  const invoer = geldendeInvoer(deur, waarden);
  const kop = `${nlMelding.stapkop.controle} –`;
  const mark = nietVerstuurd ? `${nlVerzenden.nietVerstuurd.titel} ${kop}` : kop;
  const props = { deur, gegevens, invoer, basis: basisOf(template), nietVerstuurd };
  return pageOf(template, deur, mark, <MeldingVerzendform {...props} />);
}

/** The page for a melding that we could not read: its text is only on the page before this one. */
export function renderOngelezen(template: string, nietVerstuurd: NietVerstuurdProps): string {
  const t = nlVerzenden.nietVerstuurd;
  return pageOf(template, 'hulp', t.titel, <NietVerstuurd {...nietVerstuurd} />);
}

/**
 * The thank-you page with the number in it, for who has no script; a script finds out more by itself.
 * @param bekend whether a melding with this number was delivered
 */
export function renderBedankt(template: string, nummer: string, bekend: boolean): string {
  const basis = basisOf(template);
  const verzonden = { nummer, isBekend: bekend };
  const html = renderToString(<MeldingBedankt verzonden={verzonden} basis={basis} />);
  return replaceIsland(template, 'meldbedankt', (open, close) => open + html + close);
}

const deurOf = (waarden: Invoer): Deurnaam => deurVan(waarden) ?? 'hulp';

/** Without its island: the script would start with an empty form again. */
function pageOf(template: string, deur: Deurnaam, mark: string, inhoud: ComponentChild): string {
  const page = replaceIsland(template, 'meldformulier', () => renderToString(<>{inhoud}</>));
  const titel = `${mark} ${nlDeur[deur].titel}`.trim();
  // The door of the template may be another one; the name of the site behind it stays.
  return page.replace(/<title>[^<–]*/, () => `<title>${titel} `);
}

const ISLAND =
  /(<astro-island\b(?:[^>"]|"[^"]*")*>)[\s\S]*?((?:<!--astro:end-->)?<\/astro-island>)/;

/**
 * Replaces the island in a section of a built page.
 * @throws when there is none, so that a test notices
 */
function replaceIsland(
  page: string,
  id: string,
  replace: (open: string, close: string) => string,
): string {
  const start = page.search(new RegExp(`<section\\b[^>]*\\bid="${id}"`));
  const rest = page.slice(start);
  if (start < 0 || !ISLAND.test(rest)) {
    throw new Error(`De gebouwde pagina heeft geen eiland in <section id="${id}">.`);
  }
  const replaced = rest.replace(ISLAND, (_, open: string, close: string) => replace(open, close));
  return page.slice(0, start) + replaced;
}
