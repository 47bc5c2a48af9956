import type { ComponentChildren } from 'preact';
import type { Woordenlijst } from '../../domain/woorden.ts';
import type { Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';
import { Getalinvoer } from './Getalinvoer.tsx';
import { Keuzelijst } from './Keuzelijst.tsx';
import { choicesOf, isManyChoice } from './keuzes.ts';
import { leeftijdLabel, PRECIES, WEET_NIET, WEL, type Schermveld } from './lees-veld.ts';

interface Props {
  readonly scherm: Schermveld;
  readonly woorden: Woordenlijst;
  readonly tekst: Wijzerwoorden;
  readonly waarden: ReadonlyMap<string, readonly string[]>;
  readonly vraag: ComponentChildren;
  /** Instead of the sentence that the field has itself. */
  readonly uitleg?: string;
  readonly fout?: string;
  /** True where nothing ticked means unknown: then a list needs no "Ik weet het niet". */
  readonly magLeeg?: boolean;
  /** What is chosen now, for what only appears after a choice. */
  readonly nu: readonly string[];
}

const MOST_OF_ONE_AGE = 6;

/** One field of a screen, with what opens after a choice: an exact amount, the ages of children. */
export function VeldKeuzes(props: Props) {
  const { scherm, woorden, waarden, vraag, fout, nu, tekst } = props;
  const { veld, naam } = scherm;
  const uitleg = props.uitleg ?? ('uitleg' in veld ? veld.uitleg : undefined);
  const many = isManyChoice(veld);
  const keuzes = choicesOf(scherm, woorden, tekst);
  return (
    <Keuzelijst
      naam={naam}
      soort={many ? 'checkbox' : 'radio'}
      keuzes={many && props.magLeeg ? keuzes.filter(({ waarde }) => waarde !== WEET_NIET) : keuzes}
      gekozen={waarden.get(naam) ?? []}
      vraag={vraag}
      {...(uitleg && { uitleg })}
      {...(fout && { fout })}
    >
      {nu.includes(PRECIES) && <Precies {...props} />}
      {nu.includes(WEL) && <Kindertal {...props} />}
    </Keuzelijst>
  );
}

type Deel = Pick<Props, 'scherm' | 'waarden' | 'tekst'>;

function Precies({ scherm: { naam, definitie }, waarden, tekst }: Deel) {
  const id = `${naam}-${PRECIES}`;
  return (
    <Getalinvoer
      id={id}
      vraag={tekst.preciesLabel}
      isEuro={definitie?.stap !== 1}
      eenheid={definitie?.eenheid}
      waarde={waarden.get(id)?.[0] ?? ''}
    />
  );
}

function Kindertal({ scherm: { naam, banden }, waarden, tekst }: Deel) {
  const aantallen = Array.from({ length: MOST_OF_ONE_AGE + 1 }, (_, i) => i);
  return (
    <div class="wijzer__kinderen">
      <p class="keuzes__uitleg">{tekst.kinderen.hoeveel}</p>
      {banden.map((band, i) => {
        const id = `${naam}-${i}`;
        const chosen = Number(waarden.get(id)?.[0] ?? 0);
        return (
          <div class="veld wijzer__kindregel" key={id}>
            <label for={id}>{leeftijdLabel(band)}</label>
            <select class="invoer invoer--kort" id={id} name={id}>
              {aantallen.map((aantal) => (
                <option key={aantal} value={aantal} selected={aantal === chosen}>
                  {aantal}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </div>
  );
}
