import type { Contact } from '../../domain/kennis.ts';
import { meeneemTekst } from '../../i18n/meenemen.ts';
import { bedragZin, PER_KWARTAAL } from '../../i18n/resultaat.ts';
import type { Lijstitem } from './lijst-items.ts';
import { isMisschien } from './lijst-samen.ts';

interface Props {
  readonly item: Lijstitem;
  /** Whose number stands above the list already. */
  readonly hulp: Contact | undefined;
}

const t = meeneemTekst.blad;

/** One regeling on the sheet: what it brings, the steps, and whom to call when that is another one. */
export function Bladregel({ item, hulp: above }: Props) {
  const { titel, kaart, hulp, bedrag } = item;
  const mark = markOf(item);
  return (
    <li>
      <p class="meeneemblad__regeling">
        {titel}
        {mark && ` (${mark})`}
        {kaart && (
          <span class="meeneemblad__naam" translate={false}>
            {kaart.naam}
          </span>
        )}
      </p>
      {bedrag && (
        <p>
          {bedrag.perKwartaal
            ? bedragZin(bedrag.perKwartaal, PER_KWARTAAL)
            : bedragZin(bedrag.perMaand)}
        </p>
      )}
      {!kaart && <p>{t.dicht}</p>}
      <ol>
        {kaart?.stappen.map((stap) => (
          <li key={stap}>{stap}</li>
        ))}
      </ol>
      {hulp && hulp !== above && (
        <p>
          {t.hulp} {hulp.naam} <span class="geen-breuk">{hulp.telefoon}</span>
        </p>
      )}
    </li>
  );
}

function markOf(item: Lijstitem): string | undefined {
  if (item.onzeker) return t.onzeker;
  return isMisschien(item) ? t.misschien : undefined;
}
