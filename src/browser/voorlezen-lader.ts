// Imported by the layout for its effect, on every page: so it is as small as can be. The button shows
// when this device has a voice of its own for the
// language of the page; what reads aloud waits in the page
// (`layouts/Voorleesscript.astro`) until somebody presses it.
const knop = document.querySelector<HTMLButtonElement>('.voorlezen');
const later = document.querySelector<HTMLTemplateElement>('#voorlezen-later');
const spraak = window.speechSynthesis as SpeechSynthesis | undefined;

if (knop && later && spraak) {
  const taal = document.documentElement.lang.slice(0, 2);
  const look = () => {
    // A voice of a server would hear what stands on the page: see `domain/voorlezen/stem.ts`.
    knop.hidden = !spraak
      .getVoices()
      .some(({ lang, localService }) => localService && lang.slice(0, 2) === taal);
  };
  look();
  // As a property: Safari only knows it so.
  spraak.onvoiceschanged = look;
  knop.addEventListener(
    'click',
    () => {
      // An iPhone only speaks when the first word is said while the finger is on the screen.
      spraak.speak(new SpeechSynthesisUtterance(''));
      later.content.querySelector('script')!.onerror = () => {
        knop.textContent = knop.dataset.laadfout!;
      };
      later.replaceWith(later.content);
    },
    { once: true },
  );
}
