import type { ComponentChildren } from 'preact';
import type { Deurnaam, Veldnaam } from '../domain/deuren.ts';
import { findGevoelig } from '../domain/gevoelig.ts';
import { textIn, type Invoer } from '../domain/meldinvoer.ts';
import { tekstVan, type Deurgegevens } from '../domain/meldpunt.ts';
import { COORDINATIEPUNT, routeMelding, type Routegegevens } from '../domain/route.ts';
import { nlControle } from '../i18n/melding-controle.ts';
import { samen } from '../i18n/melding-pagina.ts';
import { nlMelding } from '../i18n/melding.ts';
import { rijenVan } from './melding-rijen.ts';
import { Stapkop } from './MeldingVraag.tsx';

interface Props {
  deur: Deurnaam;
  gegevens: Deurgegevens;
  /** What will be sent, as it was filled in. */
  invoer: Invoer;
  /** The link or button with which one answer is changed. */
  wijzig: (veld: Veldnaam, tekst: ComponentChildren) => ComponentChildren;
}

/** All answers before they go: nothing here can be lost, for nothing here can be typed. */
export function MeldingControle({ deur, gegevens, invoer, wijzig }: Props) {
  const t = nlControle;
  const change = (veld: Veldnaam, vraag: string) =>
    wijzig(
      veld,
      <>
        {t.wijzig}
        <span class="verborgen">: {vraag}</span>
      </>,
    );
  return (
    <div class="meldstap controle">
      <Stapkop stap="controle">{nlMelding.stapkop.controle}</Stapkop>
      <p>{t.uitleg}</p>
      {findGevoelig(textIn(invoer, 'tekst')).map((soort) => (
        <div key={soort} class="bericht bericht--let-op">
          <p>
            {t.gevoelig[soort].tekst} {t.mag}
          </p>
          {change('tekst', nlMelding.veld.tekst.vraag)}
        </div>
      ))}
      <dl class="controle__lijst">
        {rijenVan(deur, invoer, gegevens).map(({ veld, vraag, tekst }) => (
          <div key={veld} class="controle__rij">
            <dt>{vraag}</dt>
            <dd class="controle__antwoord">{tekst}</dd>
            <dd>{change(veld, vraag)}</dd>
          </div>
        ))}
      </dl>
      <VoorWie gegevens={gegevens} invoer={invoer} />
      <div>
        <h3>{t.bewaard.kop}</h3>
        <p>{t.bewaard.tekst}</p>
      </div>
    </div>
  );
}

/** Who will read it: the same table decides here and on the server. */
function VoorWie({ gegevens, invoer }: Pick<Props, 'gegevens' | 'invoer'>) {
  const t = nlControle.voorWie;
  // Checked before: these are values of the lists.
  const known = { ...invoer, nood: [invoer['nood'] ?? []].flat() } as Routegegevens;
  const { aan, kopie } = routeMelding(known, gegevens.tabel);
  const names = (slugs: readonly string[]) =>
    samen(slugs.map((slug) => tekstVan(gegevens.organisaties, slug)));
  return (
    <div>
      <h3>{t.kop}</h3>
      <p>
        <strong>{t.aan(names(aan))}</strong>{' '}
        {kopie.length > 0 && (kopie.length > 1 ? t.kopieen : t.kopie)(names(kopie))}
      </p>
      {aan.some((slug) => slug !== COORDINATIEPUNT) && <p class="rustig">{t.bevestigd}</p>}
    </div>
  );
}
