import { html, raw } from 'hono/html';
import { LIJSTEN, type Lijst, type Rapport } from '../domain/signalen/rapport.ts';
import { nl } from '../i18n/nl.ts';
import { nlSignalen } from '../i18n/signalen.ts';
import { diagram } from './meldingen-diagram.ts';
import type { Namen } from './meldingen-namen.ts';
import { rijenVan } from './meldingen-rijen.ts';
import { getal, kruistabel, tabel } from './meldingen-tabel.ts';

/** Stands in the head; by it we know a file as ours. */
export const HTML_MERK = '<meta name="generator" content="npm run meldingen" />';

/** Only the style within the page: nothing can be fetched, nothing can run. */
const CSP = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Of regelingen there are so many that all would fill pages: a drawing of these, the others in the table. */
const MEESTE = 12;

const t = nlSignalen;

/**
 * The whole report as one page, which can be mailed and printed.
 * @param stijl CSS of ours
 */
export async function asHtml(
  rapport: Rapport,
  namen: Namen,
  stijl: string,
  now: Date,
): Promise<string> {
  const { periode, totaal, mails } = rapport;
  const facts: readonly (readonly [string, string])[] = [
    [t.periode, periode ? t.tot(t.maand(periode.van), t.maand(periode.tot)) : '–'],
    [t.geteld, totaal === undefined ? t.minderDan : t.getal(totaal)],
    [t.mails, getal(mails)],
    [t.gemaakt, t.datum(now)],
  ];
  const sections = LIJSTEN.map((lijst) => section(rapport, lijst, namen));
  const page = html`<html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content="${CSP}" />
      <meta name="robots" content="noindex" />
      ${raw(HTML_MERK)}
      <title>${t.titel} · ${nl.site.titel}</title>
      <style>
        ${raw(stijl)}
      </style>
    </head>
    <body>
      <header>
        <p class="merk">${nl.site.titel}</p>
        <h1>${t.titel}</h1>
        <p class="lead">${t.lead}</p>
        <dl class="feiten">
          ${facts.map(
            ([naam, waarde]) =>
              html`<div>
                <dt>${naam}</dt>
                <dd>${waarde}</dd>
              </div>`,
          )}
        </dl>
      </header>
      <main>
        <section class="uitleg" aria-labelledby="bescherming">
          <h2 id="bescherming">${t.bescherming.kop}</h2>
          ${t.bescherming.zinnen.map((zin) => html`<p>${zin}</p>`)}
        </section>
        ${totaal === 0 ? html`<p>${t.geenMeldingen}</p>` : sections} ${kruistabel(rapport, namen)}
        ${nietMeegeteld(rapport)}
      </main>
    </body>
  </html>`;
  // Parts that are not there leave empty lines.
  return `<!DOCTYPE html>\n${String(await page).replace(/[ \t]+$/gm, '')}\n`;
}

function section(rapport: Rapport, lijst: Lijst, namen: Namen) {
  const { totaal, rijen } = rapport.lijsten[lijst];
  // Nobody came through that door.
  if (lijst === 'reden' && totaal === 0) return '';
  const woorden = t.lijst[lijst];
  const rows = rijenVan(rapport, lijst, namen);
  const isLang = lijst === 'regeling';
  const apart = isLang ? rows.filter(({ aantal }) => aantal !== undefined) : rows;
  const rest = rows.filter((rij) => !apart.includes(rij)).map(({ naam }) => naam);
  const alle = lijst === 'reden' ? t.samen : t.alle;
  const inhoud = rijen
    ? html`<div class="naast">
          ${diagram(lijst, woorden.tabel, rows, isLang ? MEESTE : rows.length)}
          ${tabel(woorden.tabel, [woorden.kolom, t.meldingen], apart, [alle, totaal])}
        </div>
        ${rest.length > 0 && html`<p class="noot">${t.restNietGetoond(rest.join(', '))}</p>`}
        ${isLang && apart.length > MEESTE && html`<p class="noot">${t.meestGenoemd(MEESTE)}</p>`}
        ${isLang && html`<p class="noot">${t.geenNul}</p>`}`
    : html`<p>${t.teWeinig}</p>`;
  return html`<section aria-labelledby="kop-${lijst}" ${isLang && raw('class="lang"')}>
    <h2 id="kop-${lijst}">${woorden.kop}</h2>
    ${inhoud}
  </section>`;
}

function nietMeegeteld({ telNiet: { totaal, rijen } }: Rapport) {
  const woorden = t.niet;
  const rows = (rijen ?? [])
    .filter(({ aantal }) => aantal !== 0)
    .map(({ waarde, aantal }) => ({ naam: t.telNiet[waarde as keyof typeof t.telNiet], aantal }));
  const inhoud =
    rows.length > 0
      ? html`<p>${woorden.uitleg}</p>
          ${tabel(woorden.tabel, [woorden.kolom, woorden.aantal], rows, [woorden.alle, totaal])}`
      : html`<p>
          ${totaal === 0 ? woorden.niets : totaal === undefined ? woorden.weinig : t.teWeinig}
        </p>`;
  return html`<section aria-labelledby="kop-niet">
    <h2 id="kop-niet">${woorden.kop}</h2>
    ${inhoud}
  </section>`;
}
