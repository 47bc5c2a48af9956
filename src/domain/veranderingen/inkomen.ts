import type { Gegevens } from '../gegevens.ts';
import type { Toestand } from '../toestand.ts';
import {
  forget,
  keepOnly,
  knownNumber,
  withNumbers,
  type Invoer,
  type Verandering,
} from '../verandering.ts';
import { AOW, BIJSTAND, uitkeringen } from './uitkering.ts';

/**
 * More or less income. Net and gross are asked apart: we do not work out the one from the other.
 * Other income can mean another uitkering or another job, so what lives on that becomes unknown.
 */
export const inkomen: Verandering = {
  fits: () => true,
  fields: () => ['inkomen', 'toetsingsinkomen'],
  nodig: ['inkomen'],
  apply({ gegevens, catalogus }: Toestand, invoer: Invoer): Gegevens {
    const was = knownNumber(gegevens, 'inkomen');
    const wordt = invoer.inkomen;
    const more = was !== undefined && wordt !== undefined && wordt >= was.max;
    const less = was !== undefined && wordt !== undefined && wordt <= was.min;
    let dan = withNumbers(gegevens, invoer, ['inkomen', 'toetsingsinkomen']);
    // AOW hangs on age, not on income.
    dan = forget(dan, ...uitkeringen(catalogus, AOW, BIJSTAND));
    // Nobody gets bijstand by itself, and with less income it does not stop.
    if (!less) dan = keepOnly(dan, 'nee', [BIJSTAND]);
    if (more) dan = keepOnly(dan, 'ja', ['werk']);
    else if (less) dan = keepOnly(dan, 'nee', ['werk']);
    else dan = forget(dan, 'werk');
    // Who had no more than this before, has had a low income all that time; a fall begins anew.
    return more ? dan : forget(dan, 'laagInkomenMaanden');
  },
};
