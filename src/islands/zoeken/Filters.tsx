import { nlZoeken } from '../../i18n/zoeken.ts';
import type { Keuze, Keuzes, Opdracht } from './opdracht.ts';

const tekst = nlZoeken.filter;

interface Props {
  readonly opdracht: Opdracht;
  readonly keuzes: Keuzes;
  readonly onKeuze: (keuze: Partial<Opdracht>) => void;
}

/** Narrows the search to a gemeente or a subject. */
export function Filters({ opdracht, keuzes, onKeuze }: Props) {
  return (
    <div class="zoekfilters" role="group" aria-label={tekst.kop}>
      <Lijst
        id="zoek-gemeente"
        label={tekst.gemeente}
        alle={tekst.alleGemeenten}
        keuzes={keuzes.gemeenten}
        gekozen={opdracht.gemeente}
        onKeuze={(gemeente) => onKeuze({ gemeente })}
      />
      <Lijst
        id="zoek-thema"
        label={tekst.thema}
        alle={tekst.alleThemas}
        keuzes={keuzes.themas}
        gekozen={opdracht.thema}
        onKeuze={(thema) => onKeuze({ thema })}
      />
    </div>
  );
}

interface Lijstprops {
  readonly id: string;
  readonly label: string;
  readonly alle: string;
  readonly keuzes: readonly Keuze[];
  readonly gekozen: string;
  readonly onKeuze: (slug: string) => void;
}

function Lijst({ id, label, alle, keuzes, gekozen, onKeuze }: Lijstprops) {
  return (
    <div class="zoekfilter">
      <label for={id}>{label}</label>
      <select
        class="invoer"
        id={id}
        value={gekozen}
        onChange={({ currentTarget }) => onKeuze(currentTarget.value)}
      >
        <option value="">{alle}</option>
        {keuzes.map(({ slug, naam }) => (
          <option key={slug} value={slug}>
            {naam}
          </option>
        ))}
      </select>
    </div>
  );
}
