import type { Concept } from '../../browser/melding-concept.ts';
import { isEmpty, textIn, type Invoer } from '../../domain/meldinvoer.ts';
import type { Meldkeuzes } from '../../domain/meldpunt.ts';

/** What a form starts with, and which of it its writer has not seen yet. */
export interface Begin {
  readonly invoer: Invoer;
  readonly ingevuld: readonly string[];
}

interface Bronnen {
  /** What somebody typed before the script had loaded. */
  readonly getypt: Invoer;
  readonly concept: Concept | undefined;
  /** From the link, unless it did its work before. */
  readonly link: Invoer;
  /** The gemeente that was chosen on this device. */
  readonly gemeente: string | undefined;
}

const filledIn = (invoer: Invoer) =>
  Object.keys(invoer).filter((naam) => textIn(invoer, naam) !== '');

/**
 * Puts together what is known already: what was typed goes before a link, a link before what was
 * kept, and the gemeente of the device comes last. Nobody has to type anything twice.
 */
export function beginInvoer(
  { getypt, concept, link, gemeente }: Bronnen,
  keuzes: Pick<Meldkeuzes, 'regelingen' | 'gemeenten'>,
): Begin {
  const kept = concept?.invoer ?? {};
  if (!isEmpty(getypt)) return { invoer: { ...kept, ...getypt }, ingevuld: [] };
  const invoer: Record<string, Invoer[string]> = { ...kept, ...link };
  // Another page put it there, and its writer has not been here yet.
  const ingevuld = concept && !concept.plek ? filledIn(kept) : [];
  ingevuld.push(...filledIn(link));
  const add = (veld: string, waarde: string | undefined) => {
    if (!waarde || textIn(invoer, veld)) return;
    invoer[veld] = waarde;
    ingevuld.push(veld);
  };
  add('soort', textIn(invoer, 'regeling') && 'werkt-niet');
  add('onderwerp', onderwerpVan(textIn(invoer, 'regeling'), keuzes));
  if (keuzes.gemeenten.some(({ waarde }) => waarde === gemeente)) add('gemeente', gemeente);
  return { invoer, ingevuld };
}

/** What a regeling is about; undefined when the content does not say. */
export function onderwerpVan(
  regeling: string,
  { regelingen }: Pick<Meldkeuzes, 'regelingen'>,
): string | undefined {
  return regelingen.find(({ waarde }) => waarde === regeling)?.onderwerp;
}
