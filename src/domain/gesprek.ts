import type { Gegevens } from './gegevens.ts';
import { remember } from './onthouden.ts';
import type { Regeling } from './regeling.ts';
import type { Thema } from './themas.ts';
import type { Toestand } from './toestand.ts';
import { scopeFor, scopeOf } from './scope.ts';
import { canMatter, nextVraag } from './volgende-vraag.ts';
import { gegevensOfVraag, type Vraag } from './vraag.ts';

/** What somebody told the wizard so far. It lives on the device and nowhere else. */
export interface Gesprek {
  /** By vraag: the facts it filled. A vraag that was answered with "Ik weet het niet" fills none. */
  readonly antwoorden: Readonly<Record<string, Gegevens>>;
  /** Kinds of help asked for; undefined until that was asked. Empty means all. */
  readonly themas?: readonly Thema[];
  /** The gegevens that were asked for, whether they were known or not. */
  readonly gehad?: readonly string[];
  /** One regeling to settle first, and the gegevens that were asked for it. */
  readonly alleen?: { readonly regeling: string; readonly gehad: readonly string[] };
  /** Regelingen (slugs) that the household already has. */
  readonly ontvangt?: readonly string[];
}

/** The rules and screens of a conversation, on its peildatum. */
export interface Gespreksstof extends Omit<Toestand, 'gegevens'> {
  readonly regelingen: readonly Regeling[];
  readonly vragen: readonly Vraag[];
}

/** The next thing to show. */
export type Stap =
  | {
      readonly soort: 'vraag';
      readonly vraag: string;
      /** True when the same screen asks which kinds of help are wanted. */
      readonly metWens?: boolean;
    }
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
 * The next step: urgent need and which help is wanted, then the vraag that settles most of that;
 * the result when all that was asked for is settled. Every vraag comes once, so every conversation
 * ends.
 */
export function nextStap(gesprek: Gesprek, stof: Gespreksstof): Stap {
  if (!gesprek.alleen) {
    const first = firstVraag(gesprek, stof);
    if (first) return { soort: 'vraag', vraag: first.slug, metWens: isBegin(gesprek) };
    if (!gesprek.themas) return { soort: 'wens' };
  }
  const { vragen } = stof;
  const vraag = nextVraag(
    scopeOf(gesprek, stof),
    vragen,
    toestandOf(gesprek, stof),
    hadOf(gesprek),
  );
  return vraag ? { soort: 'vraag', vraag: vraag.slug } : { soort: 'resultaat' };
}

function isBegin({ antwoorden, themas }: Gesprek): boolean {
  return !themas && Object.keys(antwoorden).length === 0;
}

/** The vragen that go before all others, such as urgent need, as far as they still matter. */
function firstVraag(gesprek: Gesprek, stof: Gespreksstof): Vraag | undefined {
  const first = stof.vragen.filter(({ slug, eerst }) => eerst && !(slug in gesprek.antwoorden));
  const inOrder = [...first].sort((a, b) => a.volgorde - b.volgorde);
  return inOrder.find((vraag) => nextVraag(stof.regelingen, [vraag], toestandOf(gesprek, stof)));
}

/** The vragen that can still come: no conversation asks more. */
export function openVragen(gesprek: Gesprek, stof: Gespreksstof): Vraag[] {
  const toestand = toestandOf(gesprek, stof);
  const had = hadOf(gesprek);
  return stof.vragen.filter((vraag) =>
    canMatter(vraag, scopeFor(vraag, gesprek, stof), toestand, had),
  );
}

/** True when asking on could still change an outcome, also of help that was not asked for. */
export function hasMoreToAsk(gesprek: Gesprek, stof: Gespreksstof): boolean {
  return nextStap(widen(gesprek, stof), stof).soort !== 'resultaat';
}

/** The conversation about all help, once what was asked for is settled; before that, the same. */
export function widen(gesprek: Gesprek, stof: Gespreksstof): Gesprek {
  return nextStap(gesprek, stof).soort === 'resultaat' ? { ...gesprek, themas: [] } : gesprek;
}

/** The screens that fill these gegevens. */
export function vragenFor(gegevens: readonly string[], { vragen }: Gespreksstof): Vraag[] {
  return vragen.filter((vraag) =>
    gegevensOfVraag(vraag).some((gegeven) => gegevens.includes(gegeven)),
  );
}

/**
 * The conversation after a vraag was answered.
 * @param gevraagd the gegevens that its fields asked for; one that is not in `gegevens` is not known
 */
export function answer(
  gesprek: Gesprek,
  vraag: Vraag,
  gegevens: Gegevens,
  gevraagd: readonly string[] = gegevensOfVraag(vraag),
): Gesprek {
  const { alleen, gehad = [] } = gesprek;
  const together = (before: readonly string[]) => [...new Set([...before, ...gevraagd])];
  return {
    ...gesprek,
    antwoorden: { ...gesprek.antwoorden, [vraag.slug]: gegevens },
    gehad: together(gehad),
    ...(alleen && { alleen: { ...alleen, gehad: together(alleen.gehad) } }),
  };
}

function hadOf({ gehad = [], alleen }: Gesprek): ReadonlySet<string> {
  return new Set(alleen ? alleen.gehad : gehad);
}
