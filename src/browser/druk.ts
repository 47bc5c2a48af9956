// Imported by the layout for its effect: without a script this button would do nothing.
for (const knop of document.querySelectorAll<HTMLButtonElement>('[data-druk]')) {
  knop.hidden = false;
  knop.addEventListener('click', () => window.print());
}
