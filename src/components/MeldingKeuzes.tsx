import type { Keuze } from '../domain/meldpunt.ts';
import { isChosen, textIn } from '../domain/meldinvoer.ts';
import { describedBy, Stapkop, Uitleg, Vraag, type VeldProps } from './MeldingVraag.tsx';

/**
 * A few answers, all in sight. The first has the name as its id, so that a list of mistakes can lead
 * to it. An answer without a value is for "no choice", and is chosen as long as nothing else is.
 */
export function Keuzeveld({
  soort,
  keuzes,
  ...props
}: VeldProps & { soort: 'radio' | 'checkbox'; keuzes: readonly Keuze[] }) {
  const { naam, waarden } = props;
  const isOn = (waarde: string) =>
    waarde === '' ? textIn(waarden, naam) === '' : isChosen(waarden, naam, waarde);
  return (
    <fieldset
      class={props.fout ? 'keuzes keuzes--fout' : 'keuzes'}
      aria-describedby={describedBy(props)}
    >
      <legend class="keuzes__vraag">
        {props.isKop ? (
          <Stapkop stap={naam}>
            <Vraag {...props} />
          </Stapkop>
        ) : (
          <Vraag {...props} />
        )}
      </legend>
      <Uitleg {...props} class="keuzes__uitleg" />
      {keuzes.map(({ waarde, tekst }, i) => (
        <label key={waarde} class={waarde ? 'keuze' : 'keuze keuze--rustig'}>
          <input
            type={soort}
            id={i === 0 ? naam : `${naam}-${waarde || 'geen'}`}
            name={naam}
            value={waarde}
            defaultChecked={isOn(waarde)}
          />
          <span class="keuze__tekst">{tekst}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** One sentence to agree with. */
export function Vink(props: VeldProps) {
  return (
    <div class={props.fout ? 'veld veld--fout' : 'veld'}>
      <Uitleg {...props} class="veld__uitleg" />
      <label class="vink">
        <input
          type="checkbox"
          id={props.naam}
          name={props.naam}
          value="ja"
          defaultChecked={isChosen(props.waarden, props.naam, 'ja')}
          aria-describedby={describedBy(props)}
          aria-invalid={props.fout ? 'true' : undefined}
        />
        <span>{props.vraag}</span>
      </label>
    </div>
  );
}
