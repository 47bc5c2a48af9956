import { DEUREN, type Deurnaam, type Stapnaam } from '../domain/deuren.ts';
import { nlDeur } from '../i18n/melding-deuren.ts';

/** The heading of a door; further on along its path it is small, and the question is what is large. */
export function MeldingKop({ deur, stap }: { deur: Deurnaam; stap?: Stapnaam | undefined }) {
  const { titel, lead } = nlDeur[deur];
  const isBegin = stap === undefined || stap === DEUREN[deur].stappen[0]?.velden[0];
  return (
    <header class={isBegin ? 'pagina__kop' : 'pagina__kop meldkop--klein'}>
      <h1>{titel}</h1>
      {isBegin && <p class="lead">{lead}</p>}
    </header>
  );
}
