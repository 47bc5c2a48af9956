import type { ComponentChildren } from 'preact';
import { DEUREN, type Deurnaam, type Veldnaam } from '../domain/deuren.ts';
import { toKeuzes, type Keuze, type Meldkeuzes } from '../domain/meldpunt.ts';
import type { Invoer } from '../domain/meldinvoer.ts';
import { nlMelding } from '../i18n/melding.ts';
import { MeldingBellen } from './MeldingBellen.tsx';
import { Keuzeveld, Vink } from './MeldingKeuzes.tsx';
import { Lijstveld, Tekstveld } from './MeldingVelden.tsx';

interface Props {
  deur: Deurnaam;
  veld: Veldnaam;
  keuzes: Meldkeuzes;
  /** How the fields start. */
  waarden: Invoer;
  fout: string | undefined;
  isKop: boolean;
  /** We filled in something of its step; told with the heading. */
  isIngevuld: boolean;
  /** What a script has to say about the text, and an example that fits better. */
  aandacht?: ComponentChildren;
  voorbeeld?: string | undefined;
}

/** Fields of which nobody says that they may stay empty: they may not, or it shows. */
const ZONDER_LEEG: readonly Veldnaam[] = [
  'soort',
  'gemeente',
  'onderwerp',
  'tekst',
  'nood',
  'contactwijze',
];

/** The words of a field; some doors ask in their own words. */
export function woordenVan(deur: Deurnaam, veld: Veldnaam) {
  return { ...nlMelding.veld[veld], ...nlMelding.bijDeur[deur][veld] };
}

/** One field of a door, as what it is: a choice, a list, a tick or a text. */
export function MeldingVeld(props: Props) {
  const { deur, veld, keuzes, waarden, fout, isKop, isIngevuld } = props;
  const t = nlMelding;
  const magLeeg = !ZONDER_LEEG.includes(veld);
  const own = { naam: veld, ...woordenVan(deur, veld), waarden, fout, isKop, isIngevuld, magLeeg };
  const radio = (list: readonly Keuze[]) => <Keuzeveld {...own} soort="radio" keuzes={list} />;
  switch (veld) {
    case 'nood':
      return (
        <div class="meldnood">
          <Keuzeveld {...own} soort="checkbox" keuzes={toKeuzes(t.nood)} />
          <div class="meldnood__bellen nood">
            <h3 class="nood__kop">{t.bellen.kop}</h3>
            <MeldingBellen keuzes={keuzes} />
          </div>
        </div>
      );
    case 'soort':
      return radio(DEUREN[deur].soorten.map((waarde) => ({ waarde, tekst: t.soort[waarde] })));
    case 'gemeente':
      return <Lijstveld {...own} geen={t.keuze} keuzes={keuzes.gemeenten} namen />;
    case 'onderwerp':
      return radio(keuzes.onderwerpen);
    case 'regeling':
      return <Lijstveld {...own} geen={t.geen.regeling} keuzes={keuzes.regelingen} namen />;
    case 'reden':
      return radio(toKeuzes(t.reden));
    case 'rol': {
      const { inwoner: _self, ...anderen } = t.rol;
      return radio(toKeuzes(anderen));
    }
    case 'werkveld':
      return <Lijstveld {...own} geen={t.keuze} keuzes={toKeuzes(t.werkveld)} />;
    case 'contactwijze':
      return radio([...toKeuzes(t.contactwijze), { waarde: '', tekst: t.geen.contactwijze }]);
    case 'veilig':
      return radio(toKeuzes(t.veilig));
    case 'namens':
    case 'toestemming':
      return <Vink {...own} />;
    case 'tekst':
      return (
        <div class="meldtekst">
          <Tekstveld {...own} regels={7}>
            <p class="meldtekst__voorbeeld">
              {t.voorbeeld} <q>{props.voorbeeld ?? t.voorbeelden[deur]}</q>
            </p>
          </Tekstveld>
          <div role="status">{props.aandacht}</div>
        </div>
      );
    case 'naam':
      return <Tekstveld {...own} autocomplete="name" />;
    default:
      return <Tekstveld {...own} />;
  }
}
