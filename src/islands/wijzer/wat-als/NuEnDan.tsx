import type { Kant } from '../../../domain/gevolgen.ts';
import type { ComponentChildren } from 'preact';
import { bedragZin } from '../../../i18n/resultaat.ts';
import { watAlsTekst as tekst } from '../../../i18n/wat-als.ts';

interface Props {
  readonly nu: ComponentChildren;
  readonly dan: ComponentChildren;
}

/** Before and after: under each other on a phone, side by side where there is room. */
export function NuEnDan({ nu, dan }: Props) {
  return (
    <dl class="nu-dan">
      <div class="nu-dan__deel">
        <dt>{tekst.nu}</dt>
        <dd>{nu}</dd>
      </div>
      <div class="nu-dan__deel nu-dan__deel--dan">
        <dt>{tekst.dan}</dt>
        <dd>{dan}</dd>
      </div>
    </dl>
  );
}

/** One side: the oordeel as a pill and the amount; only the amount where nothing else changes. */
export function Kantje({
  kant,
  alleenBedrag,
}: {
  readonly kant: Kant;
  readonly alleenBedrag: boolean;
}) {
  const { oordeel, bedrag } = kant;
  return (
    <>
      {!(alleenBedrag && bedrag) && (
        <span class={`oordeel oordeel--${oordeel}`}>{tekst.oordeel[oordeel]}</span>
      )}
      {bedrag && <span>{bedragZin(bedrag.perMaand)}</span>}
    </>
  );
}
