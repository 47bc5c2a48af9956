import type { ComponentChildren } from 'preact';

export interface Keuze {
  readonly waarde: string;
  readonly tekst: string;
  /** A smaller second line. */
  readonly bij?: string;
  readonly rustig?: boolean;
}

interface Props {
  readonly naam: string;
  readonly soort: 'radio' | 'checkbox';
  readonly keuzes: readonly Keuze[];
  readonly gekozen: readonly string[];
  /** The legend; a heading when the field is the only one on the screen. */
  readonly vraag: ComponentChildren;
  readonly uitleg?: string;
  readonly fout?: string;
  readonly children?: ComponentChildren;
}

/** A list of large rows to choose from: one with radio buttons, more with check boxes. */
export function Keuzelijst({ naam, soort, keuzes, gekozen, vraag, uitleg, fout, children }: Props) {
  const described = [uitleg && `${naam}-uitleg`, fout && `${naam}-fout`].filter(Boolean).join(' ');
  return (
    <fieldset
      class={fout ? 'keuzes keuzes--fout' : 'keuzes'}
      id={naam}
      tabIndex={-1}
      aria-describedby={described || undefined}
    >
      <legend class="keuzes__vraag">{vraag}</legend>
      {uitleg && (
        <p class="keuzes__uitleg" id={`${naam}-uitleg`}>
          {uitleg}
        </p>
      )}
      {fout && (
        <p class="foutmelding" id={`${naam}-fout`}>
          {fout}
        </p>
      )}
      {keuzes.map(({ waarde, tekst, bij, rustig }) => (
        <label class={`keuze${rustig ? ' keuze--rustig' : ''}`} key={waarde}>
          <input
            type={soort}
            name={naam}
            value={waarde}
            defaultChecked={gekozen.includes(waarde)}
            data-alleen={rustig && soort === 'checkbox' ? true : undefined}
          />
          <span class="keuze__tekst">
            {tekst}
            {bij && <span class="keuze__uitleg">{bij}</span>}
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
