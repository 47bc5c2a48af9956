import type { Gevoelig } from '../domain/gevoelig.ts';
import { nlControle } from '../i18n/melding-controle.ts';

interface Props {
  gevoelig: readonly Gevoelig[];
  /** What was just taken out. */
  weg: Gevoelig | undefined;
  /** How many letters still fit; only near the limit. */
  over: number | undefined;
  onHaalWeg: (soort: Gevoelig) => void;
  onZetTerug: () => void;
}

/** Friendly words beside the text, never a barrier: we may be wrong, and they may want it so. */
export function MeldingGevoelig({ gevoelig, weg, over, onHaalWeg, onZetTerug }: Props) {
  const t = nlControle;
  return (
    <>
      {over !== undefined && <p class={over < 0 ? 'foutmelding' : 'rustig'}>{t.over(over)}</p>}
      {weg && (
        <div class="bericht bericht--goed">
          <p>{t.gevoelig[weg].weg}</p>
          <button class="knop knop--tweede" type="button" onClick={onZetTerug}>
            {t.zetTerug}
          </button>
        </div>
      )}
      {gevoelig.map((soort) => (
        <div key={soort} class="bericht bericht--let-op">
          <p>
            {t.gevoelig[soort].tekst} {t.mag}
          </p>
          <button class="knop knop--tweede" type="button" onClick={() => onHaalWeg(soort)}>
            {t.haalWeg}
            <span class="verborgen">: {t.gevoelig[soort].wat}</span>
          </button>
        </div>
      ))}
    </>
  );
}
