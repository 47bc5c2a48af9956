import { evaluateVoorwaarde } from './evaluate.ts';
import type { Gegevens } from './gegevens.ts';
import { remember } from './onthouden.ts';
import type { Regeling } from './regeling.ts';
import type { Thema } from './themas.ts';
import type { Toestand } from './toestand.ts';
import { countVragen, missingGegevens, nextVraag } from './volgende-vraag.ts';
import { leaves } from './voorwaarde.ts';
import { gegevensOfVeld, gegevensOfVraag, type Veld, type Vraag } from './vraag.ts';

/** What somebody told the wizard so far. It lives on the device and nowhere else. */
export interface Gesprek {
  /** By vraag: the facts it filled. A vraag that was answered with "Ik weet het niet" fills none. */
  readonly antwoorden: Readonly<Record<string, Gegevens>>;
  /** Kinds of help asked for; undefined until that was asked. Empty means all. */
  readonly themas?: readonly Thema[];
  /** One regeling to settle first, and the vragen that were asked for it. */
  readonly alleen?: { readonly regeling: string; readonly gehad: readonly string[] };
}

/** The rules and screens of a conversation, on its peildatum. */
export interface Gespreksstof extends Omit<Toestand, 'gegevens'> {
  readonly regelingen: readonly Regeling[];
  readonly vragen: readonly Vraag[];
}

/** The next thing to show. */
export type Stap =
  | { readonly soort: 'vraag'; readonly vraag: string }
  | { readonly soort: 'wens' }
  | { readonly soort: 'resultaat' };

export const NIEUW_GESPREK: Gesprek = { antwoorden: {} };

/**
 * What is known after a conversation.
 * @param zonder a vraag to leave out, to ask it as if for the first time
 */
export function toestandOf(gesprek: Gesprek, stof: Gespreksstof, zonder?: Vraag): Toestand {
  const { antwoorden } = gesprek;
  return toestandFrom(zonder ? leaveOut(zonder, antwoorden) : antwoorden, stof);
}

const toestandFrom = remember(
  (antwoorden: Gesprek['antwoorden'], { catalogus, normen }: Gespreksstof): Toestand => ({
    gegevens: Object.assign({}, ...Object.values(antwoorden)) as Gegevens,
    catalogus,
    normen,
  }),
);

const leaveOut = remember(({ slug }: Vraag, antwoorden: Gesprek['antwoorden']) => {
  if (!(slug in antwoorden)) return antwoorden;
  const { [slug]: _left, ...rest } = antwoorden;
  return rest;
});

/**
 * The next step: urgent need, then which help is wanted, then the vraag that settles most; the
 * result when nothing is left to ask. Every vraag comes once, so every conversation ends.
 */
export function nextStap(gesprek: Gesprek, stof: Gespreksstof): Stap {
  if (!gesprek.alleen) {
    const first = firstVraag(gesprek, stof);
    if (first) return { soort: 'vraag', vraag: first.slug };
    if (!gesprek.themas) return { soort: 'wens' };
  }
  const vraag = nextVraag(scopeOf(gesprek, stof), stof.vragen, toestandOf(gesprek, stof), {
    themas: gesprek.alleen ? [] : (gesprek.themas ?? []),
    gehad: hadOf(gesprek),
  });
  return vraag ? { soort: 'vraag', vraag: vraag.slug } : { soort: 'resultaat' };
}

/** The vragen that go before all others, such as urgent need, as far as they still matter. */
function firstVraag(gesprek: Gesprek, stof: Gespreksstof): Vraag | undefined {
  const first = stof.vragen.filter(({ slug, eerst }) => eerst && !(slug in gesprek.antwoorden));
  const inOrder = [...first].sort((a, b) => a.volgorde - b.volgorde);
  return inOrder.find((vraag) => nextVraag(stof.regelingen, [vraag], toestandOf(gesprek, stof)));
}

/** At most this many screens are still to come. */
export function mostToCome(gesprek: Gesprek, stof: Gespreksstof): number {
  return countVragen(
    scopeOf(gesprek, stof),
    stof.vragen,
    toestandOf(gesprek, stof),
    hadOf(gesprek),
  );
}

/** True when asking on could still change an outcome. */
export function hasMoreToAsk(gesprek: Gesprek, stof: Gespreksstof): boolean {
  return nextStap(gesprek, stof).soort !== 'resultaat';
}

/** The screens that fill these gegevens. */
export function vragenFor(gegevens: readonly string[], { vragen }: Gespreksstof): Vraag[] {
  return vragen.filter((vraag) =>
    gegevensOfVraag(vraag).some((gegeven) => gegevens.includes(gegeven)),
  );
}

/** The conversation after a vraag was answered. */
export function answer(gesprek: Gesprek, vraag: string, gegevens: Gegevens): Gesprek {
  const { alleen } = gesprek;
  return {
    ...gesprek,
    antwoorden: { ...gesprek.antwoorden, [vraag]: gegevens },
    ...(alleen && { alleen: { ...alleen, gehad: [...alleen.gehad, vraag] } }),
  };
}

/**
 * The fields of a vraag that can still change an outcome, or that were filled in before.
 * @param draft what is known, with what was just chosen on the screen itself
 */
export function fieldsToShow(
  gesprek: Gesprek,
  stof: Gespreksstof,
  vraag: Vraag,
  draft: Gegevens,
): Veld[] {
  const before = toestandOf(gesprek, stof, vraag);
  const missing = new Set(
    stof.regelingen.flatMap((regeling) => [...missingGegevens(regeling, before)]),
  );
  for (const veld of vraag.velden) {
    // A follow-up that matters needs the answer before it.
    if (veld.als && gegevensOfVeld(veld).some((gegeven) => missing.has(gegeven))) {
      for (const blad of leaves(veld.als)) if ('gegeven' in blad) missing.add(blad.gegeven);
    }
  }
  const filled = Object.keys(gesprek.antwoorden[vraag.slug] ?? {});
  const now = { ...before, gegevens: { ...before.gegevens, ...draft } };
  const answered = vraag.velden.filter(
    (veld) => !veld.als || evaluateVoorwaarde(veld.als, now) === 'ja',
  );
  return answered.filter((veld) => {
    const own = gegevensOfVeld(veld);
    const matters = own.some((gegeven) => missing.has(gegeven));
    return matters || filled.some((feit) => own.some((gegeven) => feit.startsWith(gegeven)));
  });
}

/** The regelingen that a conversation is about now. */
function scopeOf({ alleen }: Gesprek, { regelingen }: Gespreksstof): readonly Regeling[] {
  return alleen ? regelingen.filter(({ slug }) => slug === alleen.regeling) : regelingen;
}

function hadOf({ antwoorden, alleen }: Gesprek): ReadonlySet<string> {
  return new Set(alleen ? alleen.gehad : Object.keys(antwoorden));
}
