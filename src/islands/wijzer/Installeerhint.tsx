import { useEffect, useRef, useState } from 'preact/hooks';
import {
  declineInstall,
  install,
  readInstalleerweg,
  watchInstalleerweg,
} from '../../browser/installeren.ts';
import { helperTekst } from '../../i18n/wijzer-helper.ts';

const t = helperTekst.installeren;

/** For who helps more often: the wizard as an app, one tap away. Asks once, and never in the way. */
export function Installeerhint() {
  const [weg, setWeg] = useState(readInstalleerweg);
  const [slot, setSlot] = useState<string>();
  const bericht = useRef<HTMLParagraphElement>(null);

  useEffect(() => watchInstalleerweg(() => setWeg(readInstalleerweg())), []);

  // The button that was pressed is gone: the focus goes to what came of it.
  useEffect(() => bericht.current?.focus(), [slot]);

  async function ask(): Promise<void> {
    setSlot((await install()) ? t.gelukt : t.nietNu);
  }

  function decline(): void {
    declineInstall();
    setSlot(t.nietMeer);
  }

  if (slot) {
    return (
      <p class="rustig" tabIndex={-1} ref={bericht}>
        {slot}
      </p>
    );
  }
  if (!weg) return null;
  return (
    <div class="stapel">
      <p class="rustig">
        {t.uitleg} {weg === 'deelmenu' && t.deelmenu}
      </p>
      <div class="knoppen">
        {weg === 'knop' && (
          <button class="knop knop--tweede" type="button" onClick={() => void ask()}>
            {t.knop}
          </button>
        )}
        <button class="knop knop--tekst" type="button" onClick={decline}>
          {t.verberg}
        </button>
      </div>
    </div>
  );
}
