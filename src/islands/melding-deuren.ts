import { metBasis } from '../browser/basis.ts';
import { concept } from '../browser/melding-concept.ts';
import { invoerFromLink } from '../browser/melding-formulier.ts';
import { deurVan } from '../domain/deuren.ts';
import { isEmpty } from '../domain/meldinvoer.ts';

// The page with the doors. Links from before there were doors name what they are about: they lead on
// at once. What a link says about the gemeente or the onderwerp goes along through any door.
const { search } = location;
const deur = deurVan(invoerFromLink(search));
if (deur) location.replace(metBasis(`/meldpunt/${deur}/`) + search);

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-deur]')) {
  link.search = search;
}

const { invoer = {}, plek } = concept.get() ?? {};
const melding = document.getElementById('meldconcept');
if (melding && !isEmpty(invoer)) {
  const open = plek?.deur ?? deurVan(invoer) ?? 'hulp';
  melding.querySelector('a')?.setAttribute('href', metBasis(`/meldpunt/${open}/`));
  melding.hidden = false;
}
