import { bestandVan, type Vorm } from './vorm.ts';

const STIJL = `
  body { background: #777; color: #fff; font: 16px/1.4 system-ui; margin: 1rem }
  h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; position: sticky; left: 0 }
  nav a { color: #fff; margin-right: .75rem }
  .rij { align-items: start; display: flex; gap: .5rem; overflow-x: auto }
  figure { flex: none; margin: 0 }
  figcaption { font-size: .75rem }
  .beeld { display: block; max-height: 90vh; overflow-y: auto }
  img { display: block; width: var(--breedte) }`;

/** One page with all pictures: a row for each state, its forms side by side. */
export function overzicht(namen: readonly string[], vormen: readonly Vorm[]): string {
  return `<!doctype html>
<html lang="nl"><meta charset="utf-8"><title>Schermen</title><style>${STIJL}</style>
<h1>${namen.length} schermen</h1>
<nav>${namen.map((naam) => `<a href="#${naam}">${naam}</a>`).join(' ')}</nav>
${namen.map((naam) => rij(naam, vormen)).join('\n')}
</html>
`;
}

function rij(naam: string, vormen: readonly Vorm[]): string {
  return `<h2 id="${naam}">${naam}</h2><div class="rij">${vormen
    .map((vorm) => beeld(naam, vorm))
    .join('')}</div>`;
}

function beeld(naam: string, vorm: Vorm): string {
  const bestand = bestandVan(naam, vorm);
  // A laptop beside a phone would push it off the screen.
  const breedte = Math.min(vorm.breedte, 640);
  return `<figure><figcaption>${vorm.breedte} ${vorm.kleur}</figcaption><a class="beeld" href="${bestand}"><img
  src="${bestand}" loading="lazy" alt="" style="--breedte: ${breedte}px"></a></figure>`;
}
