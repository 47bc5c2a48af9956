import { useEffect } from 'preact/hooks';
import { sessie } from '../../browser/sessie.ts';
import { HALF } from './geheugen.ts';

/** What stands on a screen and was not handed in yet, as the form would send it. */
interface Half {
  readonly scherm: string;
  readonly invoer: readonly (readonly [naam: string, waarde: string])[];
}

const EVENTS = ['input', 'change'];

const findForm = () => document.querySelector<HTMLFormElement>('.wijzer form');

/**
 * Keeps what was ticked and typed on a screen as long as it is shown: when the page is loaded anew,
 * as for a new version of the site, it stands there again.
 * @param scherm the name of the screen; undefined where nothing is handed in
 */
export function useHalfIngevuld(scherm: string | undefined): void {
  useEffect(() => {
    if (scherm === undefined) {
      sessie.wipe(HALF);
      return undefined;
    }
    const kept = sessie.read(HALF) as Half | undefined;
    if (kept?.scherm === scherm) void refill(kept);
    else sessie.wipe(HALF);
    const keep = ({ target }: Event) => {
      const form = findForm();
      if (!form || !(target instanceof Node) || !form.contains(target)) return;
      const invoer = [...new FormData(form)].map(
        ([naam, waarde]) => [naam, typeof waarde === 'string' ? waarde : ''] as const,
      );
      sessie.keep(HALF, { scherm, invoer } satisfies Half);
    };
    // A change comes after typing: by then "geen van deze" has unticked the others.
    for (const event of EVENTS) document.addEventListener(event, keep);
    return () => {
      for (const event of EVENTS) document.removeEventListener(event, keep);
    };
  }, [scherm]);
}

/** After a choice a next field can appear: a screen has no more steps than this. */
const STAPPEN = 12;

async function refill({ invoer }: Half): Promise<void> {
  for (let stap = 0; stap < STAPPEN; stap += 1) {
    const changed = [...(findForm()?.elements ?? [])].filter((veld) => fill(veld, invoer));
    if (changed.length === 0) return;
    for (const veld of changed) veld.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** @returns whether the field showed something else */
function fill(veld: Element, invoer: Half['invoer']): boolean {
  if (veld instanceof HTMLInputElement && /^(radio|checkbox)$/.test(veld.type)) {
    const wanted = invoer.some(([naam, waarde]) => naam === veld.name && waarde === veld.value);
    if (veld.checked === wanted) return false;
    veld.checked = wanted;
    return true;
  }
  if (!(veld instanceof HTMLInputElement || veld instanceof HTMLSelectElement)) return false;
  const [, waarde] = invoer.find(([naam]) => naam === veld.name) ?? [];
  if (waarde === undefined || veld.value === waarde) return false;
  veld.value = waarde;
  return true;
}
