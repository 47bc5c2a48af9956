import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  /** Name in the form; the id when it has none of its own. */
  readonly naam?: string;
  readonly vraag: ComponentChildren;
  readonly uitleg?: string;
  readonly fout?: string | undefined;
  readonly isEuro: boolean;
  readonly eenheid?: string | undefined;
  readonly waarde: string;
}

/** A number to type, with its question, what to know about it, and what is wrong with it. */
export function Getalinvoer(props: Props) {
  const { id, naam = id, vraag, uitleg, fout, isEuro, eenheid, waarde } = props;
  const described = [uitleg && `${id}-uitleg`, fout && `${id}-fout`].filter(Boolean).join(' ');
  return (
    <div class={`veld${fout ? ' veld--fout' : ''}`}>
      <label class="veld__label" for={id}>
        {vraag}
      </label>
      {uitleg && (
        <p class="veld__uitleg" id={`${id}-uitleg`}>
          {uitleg}
        </p>
      )}
      {fout && (
        <p class="foutmelding" id={`${id}-fout`}>
          {fout}
        </p>
      )}
      <span class="invoer-groep">
        {isEuro && <span>€</span>}
        <input
          class="invoer invoer--kort"
          id={id}
          name={naam}
          inputMode={isEuro ? 'decimal' : 'numeric'}
          autoComplete="off"
          aria-describedby={described || undefined}
          aria-invalid={fout ? true : undefined}
          defaultValue={waarde}
        />
        {eenheid && <span>{eenheid}</span>}
      </span>
    </div>
  );
}
