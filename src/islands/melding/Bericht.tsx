import { Foutoverzicht, NietVerstuurd } from '../../components/MeldingBerichten.tsx';
import { FORMULIER } from '../../components/MeldingForm.tsx';
import { textIn, type Invoer } from '../../domain/meldinvoer.ts';
import { belpuntIn, type Meldkeuzes } from '../../domain/meldpunt.ts';
import { nlVerzenden } from '../../i18n/melding-verzenden.ts';
import type { Toestand } from './toestand.ts';

interface Props {
  readonly toestand: Toestand;
  readonly keuzes: Meldkeuzes;
  readonly invoer: Invoer;
  readonly onBewaar: () => void;
}

/** What is wrong, or why it has not gone, whom to call, and what else can be done. */
export function Bericht({ toestand, keuzes, invoer, onBewaar }: Props) {
  const { fouten, reden, isOnline, magBewaren, isBewarenMislukt } = toestand;
  const t = nlVerzenden.nietVerstuurd;
  if (fouten.length > 0) return <Foutoverzicht fouten={fouten} onFout={goToField} />;
  if (!reden) return null;
  return (
    <NietVerstuurd
      reden={`${isOnline ? t.online : reden} ${t.staatEr}`}
      bellen={belpuntIn(keuzes, textIn(invoer, 'gemeente'))}
      formulier={FORMULIER}
    >
      {magBewaren && (
        <>
          <p>{t.bewaarUitleg}</p>
          <button class="knop knop--tweede" type="button" onClick={onBewaar}>
            {t.bewaar}
          </button>
        </>
      )}
      {isBewarenMislukt && <p role="alert">{t.bewaarMislukt}</p>}
    </NietVerstuurd>
  );
}

/** To the field with its question above it, and without an entry in the history. */
function goToField(event: MouseEvent, veld: string): void {
  event.preventDefault();
  const field = document.getElementById(veld);
  field?.focus({ preventScroll: true });
  (field?.closest('.veld, .keuzes') ?? field)?.scrollIntoView();
}
