import { useState } from 'preact/hooks';
import { saveFile } from '../../browser/bestand.ts';
import { datum } from '../../i18n/getallen.ts';
import { meeneemTekst } from '../../i18n/meenemen.ts';
import { agendaBestand } from './agenda-bestand.ts';
import type { Herinnering } from './lijst-items.ts';

interface Props {
  readonly dagen: readonly Herinnering[];
  /** Address of the site, with a slash at the end. */
  readonly home: string;
}

const t = meeneemTekst.agenda;

/** The days of the regelingen on the list, and a file that puts them in somebody's own calendar. */
export function AgendaKnop({ dagen, home }: Props) {
  const [klaar, setKlaar] = useState(false);
  if (dagen.length === 0) return null;
  return (
    <div class="meenemen__deel">
      <h3>{t.kop}</h3>
      <ul>
        {dagen.map(({ slug, dag, tekst, uitleg }) => (
          <li key={`${slug}-${dag}`}>
            <strong>{datum(dag)}:</strong> {tekst} {uitleg}
          </li>
        ))}
      </ul>
      <button
        class="knop knop--tweede"
        type="button"
        onClick={() => {
          saveFile(t.bestand, 'text/calendar', agendaBestand(dagen, home, new Date()));
          setKlaar(true);
        }}
      >
        {t.knop}
      </button>
      <div role="status">{klaar && <p class="bericht bericht--goed">{t.klaar}</p>}</div>
    </div>
  );
}
