import type { Gesprek, Gespreksstof } from '../../domain/gesprek.ts';
import type { Wijzerdata } from '../../domain/kennis.ts';
import { ELDERS } from '../../domain/themas.ts';
import { meeneemTekst } from '../../i18n/meenemen.ts';
import { lijstItems, type Lijstitem } from '../lijst/lijst-items.ts';
import { isMisschien } from '../lijst/lijst-samen.ts';
import { Meeneemacties } from '../lijst/Meeneemacties.tsx';
import { NaarMeldpunt } from './NaarMeldpunt.tsx';
import { knownGemeente } from './resultaten.ts';

interface Props {
  /** What is left to do, in its order. */
  readonly slugs: readonly string[];
  readonly stof: Gespreksstof;
  readonly data: Wijzerdata;
  readonly basis: string;
  readonly peildatum: string;
  /** With the answers, the sheet names the help nearby, the amounts, and what is a misschien. */
  readonly gesprek?: Gesprek | undefined;
}

/** The result outside this screen: on paper, on another phone, in a calendar, with a helper. */
export function Meenemen({ slugs, stof, data, basis, peildatum, gesprek }: Props) {
  const items = lijstItems(slugs, { stof, data, peildatum, gesprek });
  if (items.length === 0) return null;
  const gemeente = gesprek && knownGemeente(gesprek, stof);
  return (
    <Meeneemacties
      items={items}
      basis={basis}
      peildatum={peildatum}
      printKnop={meeneemTekst.print}
      bladKop={meeneemTekst.blad.kop}
    >
      <NaarMeldpunt
        tekst={meeneemTekst.melding.tekst(
          namesOf(items.filter((item) => !isMisschien(item))),
          namesOf(items.filter(isMisschien)),
        )}
        gemeente={gemeente ? { slug: gemeente, naam: nameOf(gemeente, data) } : undefined}
        basis={basis}
      />
    </Meeneemacties>
  );
}

/** As a helper knows them. */
function namesOf(items: readonly Lijstitem[]): string[] {
  return items.map(({ kaart, titel }) => kaart?.naam ?? titel);
}

function nameOf(gemeente: string, { kennis }: Wijzerdata): string {
  return gemeente === ELDERS
    ? meeneemTekst.melding.elders
    : (kennis.woorden.gemeenten[gemeente] ?? gemeente);
}
