import { render } from 'preact';
import { Kopresultaten } from './zoeken/Kopresultaten.tsx';

// Fetched when somebody goes to the search field in the header (`kop.ts`).
const zoek = document.querySelector<HTMLDetailsElement>('.kop__zoek');
const veld = zoek?.querySelector('input');
const uitkomst = zoek?.querySelector<HTMLElement>('.kop__uitkomst');
if (zoek && veld && uitkomst) {
  uitkomst.textContent = '';
  uitkomst.hidden = false;
  render(<Kopresultaten zoek={zoek} veld={veld} />, uitkomst);
}
