import { GEMEENTE_GEKOZEN, readGemeente } from '../browser/gemeente.ts';

// Imported by the layout for its effect, on every page: so it is small, and what searching needs
// comes when somebody goes to the field.
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

const link = find('.kop__gemeente');
const woord = link.lastElementChild as HTMLElement;
const zonder = woord.textContent;

/** The name of the chosen gemeente, in the room that is kept for it. */
function showGemeente(): void {
  const naam = link.getAttribute(`data-naam-${readGemeente()}`);
  woord.textContent = naam ?? zonder;
  woord.translate = naam === null;
  link.ariaLabel = naam && `${zonder}: ${naam}`;
}

showGemeente();
addEventListener(GEMEENTE_GEKOZEN, showGemeente);

// What people look for is not sent: a browser keeps what comes after a # to itself.
addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || !form.matches('[role=search]')) return;
  event.preventDefault();
  location.assign(`${form.action}#q=${encodeURIComponent(form.querySelector('input')!.value)}`);
});

/** Starts the script that waits in the page, and says so. */
function loadSearch(): void {
  const uitkomst = find('.kop__uitkomst');
  const later = find('#zoek-later') as HTMLTemplateElement;
  uitkomst.hidden = false;
  // Enter still opens the search page.
  later.content.querySelector('script')!.onerror = () => uitkomst.remove();
  later.replaceWith(later.content);
}

const veld = document.querySelector<HTMLInputElement>('.kop__zoek input');
if (veld) {
  // On a slow phone somebody is perhaps there already.
  if (veld === document.activeElement) loadSearch();
  else veld.addEventListener('focus', loadSearch, { once: true });
  // Opening the fold puts the focus in it.
  veld.closest('details')!.addEventListener('toggle', () => veld.focus());
}
