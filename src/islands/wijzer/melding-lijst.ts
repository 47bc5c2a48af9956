import type { Concept } from '../../browser/melding-concept.ts';
import { isEmpty, textIn } from '../../domain/meldinvoer.ts';

/** What a list fills in on the form of the meldpunt. */
export interface Lijstmelding {
  readonly tekst: string;
  /** Slug, or `elders`; undefined when it is not known. */
  readonly gemeente: string | undefined;
}

/**
 * The melding with the list in it. What somebody wrote before stays: the list comes below it, and a
 * choice that was made is not made again.
 */
export function withList(before: Concept | undefined, { tekst, gemeente }: Lijstmelding): Concept {
  const invoer = before?.invoer ?? {};
  const written = textIn(invoer, 'tekst');
  if (before && written.includes(tekst)) return before;
  return {
    invoer: {
      ...invoer,
      soort: textIn(invoer, 'soort') || 'hulp',
      gemeente: textIn(invoer, 'gemeente') || (gemeente ?? ''),
      tekst: [written.trimEnd(), tekst].filter(Boolean).join('\n\n'),
    },
  };
}

/** True when there is something that its writer did not send yet. */
export function isUnfinished(before: Concept | undefined): boolean {
  return before !== undefined && !isEmpty(before.invoer);
}
