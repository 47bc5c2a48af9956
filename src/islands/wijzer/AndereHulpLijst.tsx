import { wijzerTekst as tekst } from '../../i18n/wijzer.ts';
import type { AndereHulp } from './resultaten.ts';

interface Props {
  readonly hulp: readonly AndereHulp[];
  readonly basis: string;
}

/** Help that we cannot judge: only its name, and whether it is sure to be there. */
export function AndereHulpLijst({ hulp, basis }: Props) {
  if (hulp.length === 0) return null;
  return (
    <section class="uitkomsten" aria-labelledby="groep-ook">
      <h2 id="groep-ook">{tekst.resultaat.ook}</h2>
      <p>{tekst.resultaat.ookUitleg}</p>
      <ul>
        {hulp.map(({ slug, titel, onzeker }) => (
          <li key={slug}>
            <a href={`${basis}regelingen/${slug}/`}>{titel}</a>
            {onzeker && ` (${tekst.resultaat.onzeker})`}
          </li>
        ))}
      </ul>
    </section>
  );
}
