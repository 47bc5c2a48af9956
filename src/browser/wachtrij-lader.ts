import { WACHTRIJ } from '../sw/berichten.ts';
import { apparaat } from './sessie.ts';

// Imported by the layout for its effect, on every page: so it is as small as can be. What tells and
// sends waits in the page (`layouts/Wachtrijscript.astro`).
function load(): void {
  const later = document.querySelector<HTMLTemplateElement>('#wachtrij-later');
  later?.replaceWith(later.content);
}

if (apparaat.read(WACHTRIJ)) load();
addEventListener(WACHTRIJ, load);
// Another tab put something in it.
addEventListener('storage', ({ key }) => {
  if (key === WACHTRIJ) load();
});
