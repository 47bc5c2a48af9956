import { NIEUW_GESPREK, toestandOf, type Gespreksstof } from '../../domain/gesprek.ts';
import type { Wijzerdata } from '../../domain/kennis.ts';
import { oordeelOf } from '../../domain/uitkomst.ts';
import { speakOfInwoner } from '../../domain/vraag.ts';
import { prepareGetallen } from '../../i18n/getallen.ts';
import type { VoorWie } from '../../i18n/wijzer-gesprek.ts';
import { zinnenNl } from '../../i18n/zinnen.ts';
import { Gesprekscherm } from './Gesprekscherm.tsx';
import { restore } from './herstel.ts';
import { knownGemeente, prepareResults } from './resultaten.ts';
import { goOn } from './staat.ts';
import { stofOf } from './stof.ts';
import { BEGIN, BEGIN_HELPER, currentScherm, type Staat } from './verloop.ts';

/** All that comes after the first page: its screens, and how a conversation begins or comes back. */
export interface Opening {
  readonly Scherm: typeof Gesprekscherm;
  readonly data: Wijzerdata;
  readonly peildatum: string;
  /** The rules, with the vragen in the words for whom it is. */
  readonly stof: Readonly<Record<VoorWie, Gespreksstof>>;
  /** Works out what the screen that comes back shows, and gives way after each regeling. */
  readonly prepare: (kept: unknown) => Generator<void, unknown>;
  readonly begin: (voorWie: VoorWie) => Staat;
  readonly restore: (kept: unknown) => Staat;
  /** The gemeente of which a large site keeps the regelingen apart, once it is known. */
  readonly ontbreekt: (staat: Staat) => string | undefined;
}

/**
 * Gets a conversation ready. This file is fetched beside the rules, while people read the first
 * page.
 * @param peildatum ISO date
 */
export function openGesprek(data: Wijzerdata, peildatum: string): Opening {
  const mijzelf = stofOf(data, peildatum);
  const inwoner = { ...mijzelf, vragen: mijzelf.vragen.map(speakOfInwoner) };
  return {
    Scherm: Gesprekscherm,
    data,
    peildatum,
    stof: { mijzelf, inwoner },
    *prepare(kept) {
      const staat = restore(kept, mijzelf);
      const { gesprek, voorWie = 'mijzelf' } = staat;
      const stof = voorWie === 'inwoner' ? inwoner : mijzelf;
      yield* prepareGetallen();
      if (currentScherm(staat).soort === 'resultaat') {
        const zinnen = zinnenNl(data.kennis.woorden);
        yield* prepareResults({ gesprek, stof, data, zinnen, peildatum });
      } else {
        const toestand = toestandOf(gesprek, stof);
        for (const regeling of stof.regelingen) {
          oordeelOf(regeling, toestand, peildatum);
          yield;
        }
      }
    },
    begin: (voorWie) =>
      voorWie === 'inwoner' ? BEGIN_HELPER : goOn({ ...BEGIN, gesprek: NIEUW_GESPREK }, mijzelf),
    restore: (kept) => restore(kept, mijzelf),
    ontbreekt: ({ gesprek }) => {
      const gemeente = data.meer && knownGemeente(gesprek, mijzelf);
      return gemeente !== undefined && data.meer?.includes(gemeente) ? gemeente : undefined;
    },
  };
}
