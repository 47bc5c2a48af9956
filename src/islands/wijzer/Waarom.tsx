import type { Gesprek, Gespreksstof } from '../../domain/gesprek.ts';
import type { Vraag } from '../../domain/vraag.ts';
import type { Wijzerwoorden } from '../../i18n/wijzer-gesprek.ts';
import { decidedBy } from './scherm.ts';

interface Props {
  readonly vraag: Vraag;
  readonly gesprek: Gesprek;
  readonly stof: Gespreksstof;
  readonly tekst: Wijzerwoorden;
}

/** More names than this nobody reads. */
const MOST = 8;

/** Why we ask, in place, with the regelingen that the answer decides. Names, no links: first the questions. */
export function Waarom({ vraag, gesprek, stof, tekst }: Props) {
  const decided = decidedBy(vraag, gesprek, stof);
  const named = decided.length > MOST + 1 ? decided.slice(0, MOST) : decided;
  const rest = decided.length - named.length;
  return (
    <details class="uitleg">
      <summary>{tekst.waarom}</summary>
      <p>{vraag.waarom}</p>
      {named.length > 0 && <p>{tekst.waarvoor}</p>}
      <ul>
        {named.map(({ slug, titel }) => (
          <li key={slug}>{titel}</li>
        ))}
        {rest > 0 && <li>{tekst.waarvoorMeer(rest)}</li>}
      </ul>
    </details>
  );
}
