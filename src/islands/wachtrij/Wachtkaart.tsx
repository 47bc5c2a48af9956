import { Bel } from '../../components/MeldingBellen.tsx';
import { belpuntIn, tekstVan, type Meldkeuzes } from '../../domain/meldpunt.ts';
import type { Wachtend } from '../../domain/wachtrij.ts';
import { nlWachtrij, nlWachtrijpagina as t } from '../../i18n/wachtrij.ts';
import { useLater } from '../wijzer/later.ts';
import { Wachtknoppen } from './Wachtknoppen.tsx';
import { Wachtstand } from './Wachtstand.tsx';

interface Props {
  wachtend: Wachtend;
  keuzes: Meldkeuzes;
  isEerste: boolean;
  /** Says something for which there is no place on the card, because the card goes. */
  tell: (text: string) => void;
}

/** One melding that waits. What was written is folded away: the next who looks need not see it. */
export function Wachtkaart({ wachtend, keuzes, isEerste, tell }: Props) {
  const { melding, sinds } = wachtend;
  const { onderwerp, gemeente, id } = melding;
  const { onderwerpen, gemeenten } = keuzes;
  // All the words of the form: they come after the rest, nobody opens the fold in the first second.
  const inhoud = useLater(() => import('./Wachtinhoud.tsx'));
  return (
    <li class="kaart wachtrij__melding" aria-labelledby={`kop-${id}`}>
      <h2 class="kaart__titel" id={`kop-${id}`}>
        {t.kop(sinds)}
      </h2>
      <p>{t.over(tekstVan(onderwerpen, onderwerp), tekstVan(gemeenten, gemeente))}</p>
      <Wachtstand wachtend={wachtend} />
      <details>
        <summary>{t.inhoud}</summary>
        {inhoud ? <inhoud.Wachtinhoud melding={melding} keuzes={keuzes} /> : <p>{t.kijken}</p>}
      </details>
      <Wachtknoppen wachtend={wachtend} isEerste={isEerste} tell={tell} />
      <Bel vraag={nlWachtrij.haast} punt={belpuntIn(keuzes, gemeente)} />
    </li>
  );
}
