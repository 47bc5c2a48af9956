import { localDate } from '../domain/datum.ts';
import { isLater, standOf, type Stand } from '../domain/versheid.ts';

// Imported by the layout for its effect. A page shows what was true when it was built; this looks
// again with the clock of the visitor, also without internet. All words stand in the page already.
const ZELF_OUD = '[data-gecontroleerd],[data-geldig-tot]';
const vandaag = localDate(new Date());

for (const deel of document.querySelectorAll<HTMLElement>(ZELF_OUD)) {
  const { gecontroleerd, geldigVan: van, geldigTot: tot, stand: gebouwd = 'vers' } = deel.dataset;
  const stand = standOf({ gecontroleerd, geldig: { van, tot } }, vandaag);
  // A clock that runs behind does not make an old text fresh.
  if (isLater(stand, gebouwd as Stand)) show(deel, stand);
}

function show(deel: HTMLElement, stand: Stand): void {
  for (const bij of deel.querySelectorAll<HTMLElement>('[data-bij]')) {
    if (bij.closest(ZELF_OUD) === deel) bij.hidden = !bij.matches(`[data-bij~=${stand}]`);
  }
  // The labels that time brings stand once in the page.
  const label = document.querySelector<HTMLTemplateElement>(`template[data-bij~=${stand}]`);
  if (label)
    deel.querySelector('.status:not([data-bij])')?.replaceWith(label.content.cloneNode(true));
}
