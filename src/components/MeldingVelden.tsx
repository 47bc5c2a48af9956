import type { ComponentChildren } from 'preact';
import type { Keuze } from '../domain/meldpunt.ts';
import { isChosen, textIn, type Invoer } from '../domain/meldinvoer.ts';
import { nlMelding } from '../i18n/melding.ts';
import { MeldingHeel } from './MeldingHeel.tsx';

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
export function describedBy({ naam, uitleg, fout }: VeldProps): string | undefined {
  const ids = [uitleg && `${naam}-uitleg`, fout && `${naam}-fout`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function Uitleg({ naam, uitleg, fout, class: name }: VeldProps & { class: string }) {
  return (
    <>
      {uitleg && (
        <p class={name} id={`${naam}-uitleg`}>
          {uitleg}
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
export function Vraag({ vraag, magLeeg }: Pick<VeldProps, 'vraag' | 'magLeeg'>) {
  return (
    <>
      <MeldingHeel tekst={vraag} /> {magLeeg && <span class="mag-leeg">{nlMelding.leeg}</span>}
    </>
  );
}

function Veld({ children, ...props }: VeldProps & { children: ComponentChildren }) {
  const label = (
    <label class="veld__label" for={props.naam}>
      <Vraag {...props} />
    </label>
  );
  return (
    <div class={props.fout ? 'veld veld--fout' : 'veld'}>
      {props.isKop ? <Stapkop stap={props.naam}>{label}</Stapkop> : label}
      <Uitleg {...props} class="veld__uitleg" />
      {children}
    </div>
  );
}

/** A line of text, or more lines. */
export function Tekstveld({
  regels,
  autocomplete,
  children,
  ...props
}: VeldProps & { regels?: number; autocomplete?: string; children?: ComponentChildren }) {
  const shared = {
    class: 'invoer',
    id: props.naam,
    name: props.naam,
    defaultValue: textIn(props.waarden, props.naam),
    'aria-describedby': describedBy(props),
    'aria-invalid': props.fout ? ('true' as const) : undefined,
    'aria-required': props.magLeeg ? undefined : ('true' as const),
  };
  return (
    <Veld {...props}>
      {children}
      {regels ? (
        <textarea rows={regels} {...shared} />
      ) : (
        <input type="text" autocomplete={autocomplete} {...shared} />
      )}
    </Veld>
  );
}

/** A long list, of which one is chosen. The first line is for "no choice". */
export function Lijstveld({
  geen,
  keuzes,
  ...props
}: VeldProps & { geen: string; keuzes: readonly Keuze[] }) {
  return (
    <Veld {...props}>
      <select
        class="invoer"
        id={props.naam}
        name={props.naam}
        aria-describedby={describedBy(props)}
        aria-invalid={props.fout ? 'true' : undefined}
        aria-required={props.magLeeg ? undefined : 'true'}
      >
        <option value="">{geen}</option>
        {keuzes.map(({ waarde, tekst }) => (
          <option
            key={waarde}
            value={waarde}
            selected={isChosen(props.waarden, props.naam, waarde)}
          >
            {tekst}
          </option>
        ))}
      </select>
    </Veld>
  );
}
