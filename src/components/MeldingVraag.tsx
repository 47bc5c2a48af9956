import type { ComponentChildren } from 'preact';
import type { Invoer } from '../domain/meldinvoer.ts';
import { nlMelding } from '../i18n/melding.ts';

/**
 * A field of the form. They are uncontrolled: the browser keeps what people type, also before
 * the script has loaded and when there is no script. `waarden` is only how they start.
 */
export interface VeldProps {
  naam: string;
  vraag: string;
  uitleg?: string | undefined;
  magLeeg?: boolean;
  /** Its question is the heading of the step. */
  isKop?: boolean;
  /** We filled in something of its step. */
  isIngevuld?: boolean;
  waarden: Invoer;
  fout: string | undefined;
}

/** The id of the heading of a step, to which the focus goes when the step appears. */
export const kopId = (stap: string): string => `kop-${stap}`;

/** The heading of a step. */
export function Stapkop({ stap, children }: { stap: string; children: ComponentChildren }) {
  return (
    <h2 class="meldstap__kop" id={kopId(stap)} tabIndex={-1}>
      {children}
    </h2>
  );
}

/** What a screen reader must read with a field: its explanation and its mistake. */
export function describedBy({ naam, uitleg, fout, isKop, magLeeg }: VeldProps): string | undefined {
  const ids = [
    uitleg && `${naam}-uitleg`,
    isKop && magLeeg && `${naam}-leeg`,
    fout && `${naam}-fout`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** What stands between a question and its field. A heading does not say itself that the field may stay empty. */
export function Uitleg(props: VeldProps & { class: string }) {
  const { naam, uitleg, fout, isKop, isIngevuld, magLeeg, class: name } = props;
  return (
    <>
      {isIngevuld && <p class={name}>{nlMelding.stap.ingevuld}</p>}
      {uitleg && (
        <p class={name} id={`${naam}-uitleg`}>
          {uitleg}
        </p>
      )}
      {isKop && magLeeg && (
        <p class={name} id={`${naam}-leeg`}>
          {nlMelding.magLeeg}
        </p>
      )}
      {fout && (
        <p class="foutmelding" id={`${naam}-fout`}>
          {fout}
        </p>
      )}
    </>
  );
}

/** The question itself, and that it may stay empty. */
export function Vraag({ vraag, magLeeg, isKop }: VeldProps) {
  return (
    <>
      {vraag} {magLeeg && !isKop && <span class="mag-leeg">{nlMelding.leeg}</span>}
    </>
  );
}
