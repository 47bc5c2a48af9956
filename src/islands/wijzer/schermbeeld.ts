import {
  euro,
  formulieren,
  gezin,
  huis,
  keuzes,
  nood,
  plaats,
  samen,
  situatie,
  werk,
} from '../../components/pictogrammen.ts';
import type { Scherm } from './verloop.ts';

/** By subject. A vraag that an editor adds has none here, and gets the list of choices. */
const VRAGEN: Readonly<Record<string, string>> = {
  gemeente: plaats,
  gezin,
  inkomen: euro,
  nood,
  situatie,
  waarvan: werk,
  wonen: huis,
};

/** The pictogram beside the words that tell how far this is. */
export function schermbeeld(scherm: Scherm): string {
  switch (scherm.soort) {
    case 'vraag':
      return VRAGEN[scherm.vraag] ?? keuzes;
    case 'helper':
      return samen;
    case 'alles':
      return formulieren;
    case 'noodhulp':
      return nood;
    default:
      return keuzes;
  }
}
