import { renderToString } from 'preact-render-to-string';
import { MeldingKop } from '../../src/components/MeldingKop.tsx';
import { datum } from '../../src/i18n/getallen.ts';
import { Verstuurdbericht } from '../../src/islands/wachtrij/Verstuurdbericht.tsx';

/** Something of a component, of an island and of the numbers. */
export function pagina(): string {
  return renderToString(
    <>
      <MeldingKop deur="zorgen" />
      <Verstuurdbericht nummer="20" onWis={() => undefined} />
      <p>{datum('2026-07-01')}</p>
    </>,
  );
}
