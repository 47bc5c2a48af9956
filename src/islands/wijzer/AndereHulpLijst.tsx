import { resultaatTekst as tekst } from '../../i18n/resultaat.ts';
import type { AndereHulp } from './resultaten.ts';

interface Props {
  readonly hulp: readonly AndereHulp[];
  readonly basis: string;
}

/** Help that we cannot judge: only its name. What nobody confirmed is folded away. */
export function AndereHulpLijst({ hulp, basis }: Props) {
  if (hulp.length === 0) return null;
  const zeker = hulp.filter(({ onzeker }) => !onzeker);
  const onzeker = hulp.filter((one) => one.onzeker);
  return (
    <section class="uitkomsten geen-print" aria-labelledby="groep-ook">
      <h2 id="groep-ook">{tekst.ook}</h2>
      <p>{tekst.ookUitleg}</p>
      {zeker.length > 0 && <Links hulp={zeker} basis={basis} />}
      {onzeker.length > 0 && (
        <details class="uitvouw uitvouw--los">
          <summary>{tekst.onzeker(onzeker.length)}</summary>
          <Links hulp={onzeker} basis={basis} />
        </details>
      )}
    </section>
  );
}

function Links({ hulp, basis }: Props) {
  return (
    <ul class="linklijst">
      {hulp.map(({ slug, titel }) => (
        <li key={slug}>
          <a href={`${basis}regelingen/${slug}/`}>{titel}</a>
        </li>
      ))}
    </ul>
  );
}
