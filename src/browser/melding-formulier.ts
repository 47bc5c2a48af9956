import { toInvoer, type Invoer } from '../domain/meldinvoer.ts';

type Veld = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What people fill in themselves; not buttons, nor what the page itself sends along. */
function fieldsOf(form: HTMLFormElement): Veld[] {
  return [...form.elements].filter(
    (field): field is Veld =>
      (field instanceof HTMLInputElement && field.type !== 'hidden') ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement,
  );
}

const isTick = (field: Veld): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');

/** What stands in a form now. A field without anything is there too, as an empty list. */
export function readFormulier(form: HTMLFormElement): Invoer {
  const fields = fieldsOf(form);
  const filled = fields.filter((field) => (isTick(field) ? field.checked : field.value !== ''));
  return {
    ...Object.fromEntries(fields.map(({ name }) => [name, []])),
    ...toInvoer(filled.map(({ name, value }) => [name, value])),
  };
}

/** Puts values back into a form; a field that `invoer` does not name is emptied. */
export function fillFormulier(form: HTMLFormElement, invoer: Invoer): void {
  for (const field of fieldsOf(form)) {
    const waarden = [invoer[field.name] ?? []].flat();
    if (isTick(field)) {
      // An answer without a value is for "no choice".
      field.checked = field.value === '' ? !waarden.some(Boolean) : waarden.includes(field.value);
    } else {
      field.value = waarden[0] ?? '';
      // A link may name a choice that is no longer there.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
    }
  }
}

/** Fields that a link may fill in: they say nothing about a person. */
const FROM_LINK = ['soort', 'gemeente', 'onderwerp', 'regeling'];

/** What a link such as /meldpunt/werkt-niet/?regeling=bijstand fills in. */
export function invoerFromLink(search: string): Invoer {
  return toInvoer([...new URLSearchParams(search)].filter(([naam]) => FROM_LINK.includes(naam)));
}
