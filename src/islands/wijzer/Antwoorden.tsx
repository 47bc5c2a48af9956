import type { Gesprek, Gespreksstof } from '../../domain/gesprek.ts';
import { resultaatTekst as tekst } from '../../i18n/resultaat.ts';

interface Props {
  readonly gesprek: Gesprek;
  readonly stof: Gespreksstof;
  readonly onChange: (vraag: string) => void;
}

/** What was asked, to mend one answer and come straight back. */
export function Antwoorden({ gesprek, stof, onChange }: Props) {
  const answered = stof.vragen
    .filter(({ slug }) => slug in gesprek.antwoorden)
    .sort((a, b) => a.volgorde - b.volgorde);
  return (
    <section class="antwoorden geen-print" aria-labelledby="antwoorden">
      <h2 id="antwoorden">{tekst.antwoorden}</h2>
      <p>{tekst.antwoordenUitleg}</p>
      <ul class="wijzer__antwoorden">
        {answered.map(({ slug, titel }) => (
          <li key={slug}>
            <button class="knop knop--tekst" type="button" onClick={() => onChange(slug)}>
              {titel}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
