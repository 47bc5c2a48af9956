import { html } from 'hono/html';
import type { Rapport } from '../domain/signalen/rapport.ts';
import type { Getoond } from '../domain/signalen/verberg.ts';
import { nlSignalen } from '../i18n/signalen.ts';
import type { Namen } from './meldingen-namen.ts';

const t = nlSignalen;

/** A number as people read it, or that it is not shown. */
export const getal = (aantal: Getoond) => (aantal === undefined ? t.nietGetoond : t.getal(aantal));

/** Names with numbers, and what they are together. */
export function tabel(
  naam: string,
  [kolom, aantal]: readonly [string, string],
  rijen: readonly { readonly naam: string; readonly aantal: Getoond }[],
  [alle, totaal]: readonly [string, Getoond],
) {
  return html`<table>
    <caption>
      ${naam}
    </caption>
    <thead>
      <tr>
        <th scope="col">${kolom}</th>
        <th scope="col">${aantal}</th>
      </tr>
    </thead>
    <tbody>
      ${rijen.map((rij) => rijVan(rij.naam, rij.aantal))}
    </tbody>
    <tfoot>
      ${rijVan(alle, totaal)}
    </tfoot>
  </table>`;
}

function rijVan(naam: string, aantal: Getoond) {
  const cel =
    aantal === undefined
      ? html`<td class="stil">${t.nietGetoond}</td>`
      : html`<td>${t.getal(aantal)}</td>`;
  return html`<tr>
    <th scope="row">${naam}</th>
    ${cel}
  </tr>`;
}

/** Gemeenten down, onderwerpen across. On a phone it scrolls, also by keyboard. */
export function kruistabel({ kruis }: Rapport, namen: Namen) {
  if (!kruis) return '';
  const most = Math.max(...kruis.rijen.flatMap(({ aantallen }) => aantallen.map((n) => n ?? 0)));
  const cel = (aantal: Getoond) =>
    aantal === undefined
      ? html`<td class="stil">
          <span aria-hidden="true">–</span><span class="vh">${t.nietGetoond}</span>
        </td>`
      : html`<td class="tint-${Math.ceil((aantal / most) * 4)}">${t.getal(aantal)}</td>`;
  return html`<section aria-labelledby="kop-kruis">
    <h2 id="kop-kruis">${t.kruis.kop}</h2>
    <p>${t.kruis.uitleg}</p>
    <div class="schuif" role="region" aria-label="${t.kruis.schuif}" tabindex="0">
      <table class="kruis" aria-labelledby="kop-kruis">
        <thead>
          <tr>
            <th scope="col">${t.lijst.gemeente.kolom}</th>
            ${kruis.onderwerpen.map(
              (onderwerp) => html`<th scope="col">${namen('onderwerp', onderwerp)}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${kruis.rijen.map(
            ({ gemeente, aantallen }) =>
              html`<tr>
                <th scope="row">${namen('gemeente', gemeente)}</th>
                ${aantallen.map(cel)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
