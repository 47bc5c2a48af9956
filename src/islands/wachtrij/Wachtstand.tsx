import { moetWachten, standVan, type Wachtend } from '../../domain/wachtrij.ts';
import { nlWachtrijpagina as t } from '../../i18n/wachtrij.ts';

/** Where a melding is now, and what its writer can do. */
export function Wachtstand({ wachtend }: { wachtend: Wachtend }) {
  const { bezwaar, nietVoor } = wachtend;
  const now = Date.now();
  if (bezwaar?.soort === 'fouten') {
    return (
      <div class="bericht bericht--let-op">
        <p>{t.fouten}</p>
        <ul>
          {bezwaar.fouten.map(({ veld, melding }) => (
            <li key={veld}>{melding}</li>
          ))}
        </ul>
      </div>
    );
  }
  if (bezwaar) {
    const waarom = bezwaar.soort === 'te-groot' ? t['te-groot'] : t.geweigerd403;
    return <p class="bericht bericht--let-op">{waarom}</p>;
  }
  if (standVan(wachtend, now) === 'te-lang') {
    return <p class="bericht bericht--let-op">{t.teLang}</p>;
  }
  return <p>{moetWachten(wachtend, now) ? t.wachtTot(nietVoor) : t.wacht}</p>;
}
