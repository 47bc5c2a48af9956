import { einddata, oudeGrenzen } from './einddata.ts';
import { zonderContact, zonderVraag } from './gaten.ts';
import { verouderd } from './nakijken.ts';
import { openVragen } from './navragen.ts';
import type { Redactie } from './redactie.ts';
import type { Taak } from './taak.ts';

/**
 * All that an editor has to do on a day.
 * @param vandaag ISO date
 */
export function makeTaken(redactie: Redactie, vandaag: string): Taak[] {
  return [
    ...verouderd(redactie, vandaag),
    ...openVragen(redactie),
    ...einddata(redactie, vandaag),
    ...oudeGrenzen(redactie, vandaag),
    ...zonderContact(redactie),
    ...zonderVraag(redactie),
  ];
}
