import { renderToString } from 'preact-render-to-string';
import { MeldingBedankt } from '../src/components/MeldingBedankt.tsx';
import type { NietVerstuurdProps } from '../src/components/MeldingBerichten.tsx';
import { MeldingForm } from '../src/components/MeldingForm.tsx';
import type { Leesfout } from '../src/domain/lezen/fout.ts';
import type { Invoer } from '../src/domain/meldinvoer.ts';
import type { Meldkeuzes } from '../src/domain/meldpunt.ts';
import { nlMelding } from '../src/i18n/melding.ts';
import { basisOf } from './basis.ts';

export interface Formulierstand {
  readonly waarden: Invoer;
  readonly fouten?: readonly Leesfout[];
  readonly nietVerstuurd?: NietVerstuurdProps;
}

/** The page of the form again, with what was typed and what is wrong. @param template the built page */
export function renderFormulier(
  template: string,
  keuzes: Meldkeuzes,
  stand: Formulierstand,
): string {
  const { fouten = [] } = stand;
  const form = renderToString(<MeldingForm keuzes={keuzes} basis={basisOf(template)} {...stand} />);
  const t = nlMelding;
  const mark = fouten.length > 0 ? t.fouten.titel(fouten.length) : t.nietVerstuurd.titel;
  // Without its island: the script would start with an empty form again.
  const page = replaceIsland(template, 'meldformulier', () => form);
  return page.replace('<title>', () => `<title>${mark} `);
}

/** The thank-you page with the number in it, for who has no script; a script finds out more by itself. */
export function renderBedankt(template: string, nummer: string): string {
  const html = renderToString(<MeldingBedankt verzonden={{ nummer }} basis={basisOf(template)} />);
  return replaceIsland(template, 'meldbedankt', (open, close) => open + html + close);
}

const ISLAND =
  /(<astro-island\b(?:[^>"]|"[^"]*")*>)[\s\S]*?((?:<!--astro:end-->)?<\/astro-island>)/;

/**
 * Replaces the island in a section of a built page.
 * @throws when there is none, so that a test notices
 */
export function replaceIsland(
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
