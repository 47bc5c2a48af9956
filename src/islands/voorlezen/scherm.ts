/** What tells that the wizard or the meldpunt shows another screen: its heading, its step, its errors. */
const TEKENS = ['.foutoverzicht', 'h1', '.meldstap:not([hidden])'] as const;

/** Pages that go on to a next screen by themselves. */
const MEER = '.wijzer:not(:has(.uitkomsten)), .meldstap';

/** A screen is built up in pieces; we read when it has been still for this long (ms). */
const STIL = 150;

interface Gevolgen {
  /** Something on the page has changed. */
  readonly onAnders: () => void;
  /** What was read is no longer there. */
  readonly onWeg: () => void;
  /** Another screen, or errors on top of this one. @param deel where to begin */
  readonly onNieuw: (deel: Element) => void;
}

/** Watches what stands in the page while somebody is read to. */
export function watchScherm(inhoud: HTMLElement, { onAnders, onWeg, onNieuw }: Gevolgen) {
  const look = () => TEKENS.map((teken) => inhoud.querySelector(teken));
  let toen = look();
  let nieuw: Element | undefined;
  let wacht: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    const deel = nieuw;
    nieuw = undefined;
    clearTimeout(wacht);
    if (deel) onNieuw(deel);
  }

  const wachter = new MutationObserver(() => {
    onAnders();
    const nu = look();
    const ander = nu.find((deel, i) => deel !== null && deel !== toen[i]);
    toen = nu;
    if (ander) {
      nieuw = ander;
      onWeg();
    }
    if (!nieuw) return;
    clearTimeout(wacht);
    wacht = setTimeout(tell, STIL);
  });
  wachter.observe(inhoud, {
    attributeFilter: ['hidden', 'open', 'class'],
    characterData: true,
    childList: true,
    subtree: true,
  });

  return {
    /** Tells at once of a new screen: somebody presses a button, and means what is there now. */
    tell,
    heeftMeer: () => inhoud.querySelector(MEER) !== null,
    stop() {
      clearTimeout(wacht);
      wachter.disconnect();
    },
  };
}
