import { nlZoeken as tekst } from '../../i18n/zoeken.ts';
import { useRested } from './use-rested.ts';
import type { Stand } from './zoeklus.ts';

/** Long enough that a screen reader does not speak between two letters. */
const STIL_MS = 700;

/** How far the search is: not seen, and heard when typing rests. */
export function Standmelder({ stand }: { readonly stand: Stand }) {
  const heard = useRested(describeStand(stand), '', STIL_MS);
  return (
    <p class="verborgen" role="status">
      {heard}
    </p>
  );
}

/** How far the search is, in words. */
export function describeStand(stand: Stand): string {
  if (stand.soort === 'leeg') return '';
  if (stand.soort === 'laden') return tekst.laden;
  if (stand.soort === 'mislukt') return tekst.misluktKop;
  const { aantal, resultaten, begonnen } = stand.uitkomst;
  if (aantal === 0 && !begonnen) return tekst.typVerder;
  if (aantal === 0) return tekst.niets(stand.opdracht.zoekvraag.trim());
  return tekst.gevonden(aantal, resultaten.length);
}
