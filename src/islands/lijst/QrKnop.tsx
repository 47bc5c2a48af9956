import { useState } from 'preact/hooks';
import type { Qr } from '../../browser/qr.ts';
import { meeneemTekst } from '../../i18n/meenemen.ts';
import { QrCode } from './QrCode.tsx';

interface Props {
  readonly qr: Qr | 'fout' | undefined;
  readonly aantal: number;
}

const t = meeneemTekst.qr;

/** The code on the screen, for who holds a second phone beside it. */
export function QrKnop({ qr, aantal }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div class="meenemen__deel">
      <button
        class="knop knop--tweede"
        type="button"
        aria-expanded={open}
        aria-controls="qr-code"
        onClick={() => setOpen(!open)}
      >
        {open ? t.weg : t.toon}
      </button>
      <div id="qr-code" class="meenemen__deel" hidden={!open}>
        {open && typeof qr === 'object' && (
          <>
            <QrCode qr={qr} alt={t.alt(aantal)} />
            <p>{t.hoe}</p>
            <p>{t.uitleg}</p>
          </>
        )}
        {open && typeof qr !== 'object' && <p>{qr === 'fout' ? t.fout : t.laden}</p>}
      </div>
    </div>
  );
}
