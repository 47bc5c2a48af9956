import type { ComponentChildren } from 'preact';
import type { Keuze } from '../domain/meldpunt.ts';
import { isChosen, textIn } from '../domain/meldinvoer.ts';
import { ELDERS } from '../domain/themas.ts';
import { describedBy, Stapkop, Uitleg, Vraag, type VeldProps } from './MeldingVraag.tsx';

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

/**
 * A long list, of which one is chosen. The first line is for "no choice". Preact would turn
 * `translate="no"` into "yes" when it draws; translators know the class as well.
 * @param namen true when its lines are names, but for "elders"
 */
export function Lijstveld({
  geen,
  keuzes,
  namen = false,
  ...props
}: VeldProps & { geen: string; keuzes: readonly Keuze[]; namen?: boolean }) {
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
            class={namen && waarde !== ELDERS ? 'notranslate' : undefined}
            selected={isChosen(props.waarden, props.naam, waarde)}
          >
            {tekst}
          </option>
        ))}
      </select>
    </Veld>
  );
}
