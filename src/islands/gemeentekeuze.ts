import { keepGemeente, readGemeente } from '../browser/gemeente.ts';

// Imported by the page to choose a gemeente, for its effect: who follows a link of the list has
// chosen. The page shows which one, and takes it back.
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-gemeente]')];
const blok = document.querySelector<HTMLElement>('.gekozen-gemeente');

for (const link of links) {
  link.addEventListener('click', () => keepGemeente(link.dataset.gemeente));
}

if (blok) {
  const show = () => {
    const gekozen = links.find((link) => link.dataset.gemeente === readGemeente());
    for (const link of links) {
      link.ariaCurrent = link === gekozen ? 'true' : null;
      link.querySelector<HTMLElement>('.knop__bij')!.hidden = link !== gekozen;
    }
    blok.hidden = gekozen === undefined;
  };
  blok.querySelector('button')?.addEventListener('click', () => {
    keepGemeente(undefined);
    show();
    sayForgotten(blok);
  });
  // Also for who comes back with the back button.
  window.addEventListener('pageshow', show);
  show();
}

/** The button is gone: the focus goes to what happened, so that it is read aloud. */
function sayForgotten(blok: HTMLElement): void {
  const melding = document.createElement('p');
  melding.className = 'bericht bericht--goed';
  melding.tabIndex = -1;
  melding.textContent = blok.dataset.vergeten ?? '';
  blok.after(melding);
  melding.focus();
}
