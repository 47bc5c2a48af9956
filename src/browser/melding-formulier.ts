import { toInvoer, type Invoer } from '../domain/meldinvoer.ts';

/** What stands in a form now, in the encoding in which the browser itself would send it. */
export function readFormulier(form: HTMLFormElement): Invoer {
  return toInvoer(new FormData(form));
}

/** Puts values back into a form; a field that `invoer` does not name is emptied. */
export function fillFormulier(form: HTMLFormElement, invoer: Invoer): void {
  for (const field of form.elements) {
    const { name } = field as HTMLInputElement;
    const waarden = [invoer[name] ?? []].flat();
    if (
      field instanceof HTMLInputElement &&
      (field.type === 'radio' || field.type === 'checkbox')
    ) {
      field.checked = waarden.includes(field.value);
    } else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ) {
      field.value = waarden[0] ?? '';
      // A link may name a choice that is no longer there.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
    }
  }
}

/** Fields that a link may fill in: they say nothing about a person. */
const FROM_LINK = ['soort', 'gemeente', 'onderwerp', 'regeling'];

/** What a link such as /meldpunt/?regeling=bijstand&soort=werkt-niet fills in. */
export function invoerFromLink(search: string): Invoer {
  return toInvoer([...new URLSearchParams(search)].filter(([naam]) => FROM_LINK.includes(naam)));
}
