import type { Keuze } from '../domain/meldpunt.ts';
import { isChosen } from '../domain/meldinvoer.ts';
import { nlMelding } from '../i18n/melding.ts';
import { describedBy, Uitleg, type VeldProps } from './MeldingVelden.tsx';

/** A few answers, all in sight. The first has the name as its id, so that a list of mistakes can lead to it. */
export function Keuzeveld({
  soort,
  keuzes,
  ...props
}: VeldProps & { soort: 'radio' | 'checkbox'; keuzes: readonly Keuze[] }) {
  return (
    <fieldset
      class={props.fout ? 'keuzes keuzes--fout' : 'keuzes'}
      aria-describedby={describedBy(props)}
    >
      <legend class="keuzes__vraag">
        {props.vraag} {props.magLeeg && <span class="mag-leeg">{nlMelding.leeg}</span>}
      </legend>
      <Uitleg {...props} class="keuzes__uitleg" />
      {keuzes.map(({ waarde, tekst }, i) => (
        <label key={waarde} class="keuze">
          <input
            type={soort}
            id={i === 0 ? props.naam : `${props.naam}-${waarde}`}
            name={props.naam}
            value={waarde}
            defaultChecked={isChosen(props.waarden, props.naam, waarde)}
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
