import { vragenFor, type Gesprek, type Gespreksstof } from '../../domain/gesprek.ts';
import { resultaatTekst as tekst } from '../../i18n/resultaat.ts';
import { failing, Redenen } from './Redenen.tsx';
import type { Resultaat } from './resultaten.ts';

interface Props {
  readonly results: readonly Resultaat[];
  readonly gesprek: Gesprek;
  readonly stof: Gespreksstof;
  readonly basis: string;
  readonly onChange: (vraag: string) => void;
}

/** What does not fit: the voorwaarde that fails, and the answer to mend when that is wrong. */
export function NeeLijst({ results, gesprek, stof, basis, onChange }: Props) {
  if (results.length === 0) return null;
  return (
    <details class="uitvouw uitvouw--los geen-print">
      <summary>
        {tekst.groepen.nee} ({results.length})
      </summary>
      <div class="uitkomst__meer">
        <p>{tekst.nee.uitleg}</p>
        <ul class="neelijst">
          {results.map((resultaat) => (
            <Nee
              key={resultaat.slug}
              resultaat={resultaat}
              basis={basis}
              vraag={vraagBehind(resultaat, gesprek, stof)}
              onChange={onChange}
            />
          ))}
        </ul>
      </div>
    </details>
  );
}

interface NeeProps extends Pick<Props, 'basis' | 'onChange'> {
  readonly resultaat: Resultaat;
  readonly vraag: string | undefined;
}

function Nee({ resultaat: { slug, titel, uitkomst }, vraag, basis, onChange }: NeeProps) {
  return (
    <li class="neelijst__regel">
      <h3>
        <a href={`${basis}regelingen/${slug}/`}>{titel}</a>
      </h3>
      <Redenen redenen={failing(uitkomst)} />
      {vraag ? (
        <button class="knop knop--tekst" type="button" onClick={() => onChange(vraag)}>
          {tekst.nee.pasAan}
          <span class="verborgen"> {titel}</span>
        </button>
      ) : (
        <p>{tekst.nee.vraagNa}</p>
      )}
    </li>
  );
}

/** The vraag (slug) whose answer made it a nee: that of the first failing voorwaarde. */
function vraagBehind(
  { uitkomst }: Resultaat,
  { antwoorden }: Gesprek,
  stof: Gespreksstof,
): string | undefined {
  const feiten = failing(uitkomst).flatMap(({ gegevens = [] }) => gegevens);
  return feiten
    .flatMap((gegeven) => vragenFor([gegeven], stof))
    .find(({ slug }) => slug in antwoorden)?.slug;
}
