import { aroundOf, heightOf, ROOM } from './foldermaat.ts';
import type { Stand } from './versheid.ts';

/** One line of a list, or one step: its bold words, then what there is to say about it. */
export interface Folderregel {
  readonly kop?: string;
  readonly tekst?: string;
}

/** An amount in words (€ 275), and what it is for, with its year. */
export interface Folderbedrag {
  readonly bedrag: string;
  readonly wat: string;
}

/** A part of a leaflet under its own heading. */
export interface Folderdeel {
  readonly kop: string;
  readonly soort: 'punten' | 'stappen' | 'vinken';
  /** A smaller heading: one of many. */
  readonly klein?: boolean;
  readonly tekst?: string;
  readonly bedragen?: readonly Folderbedrag[];
  readonly regels: readonly Folderregel[];
  /** Fewer lines than this would say nothing. */
  readonly minstens: number;
  /** How long it is spared when there is no room; 1 when nothing is said. */
  readonly belang?: number;
  /** True when something was left out, so that the reader knows that there is more. */
  readonly meer?: boolean;
}

/** Whom to call, in the words of the leaflet. */
export interface Folderhulp {
  readonly naam: string;
  /** Where they help, what it costs, where they are. */
  readonly bij?: string;
  readonly telefoon?: string;
  /** Only for who has no number: the host of the site. */
  readonly site?: string;
}

/** Words that hold in some standen only: time changes them. Without standen they always hold. */
export interface Folderbericht {
  readonly kop?: string;
  readonly tekst: string;
  readonly standen?: readonly Stand[];
  /** Not yet, on the day that the site was built. */
  readonly later?: boolean;
}

/** All words on a leaflet. */
export interface Folder {
  readonly titel: string;
  readonly lead: string;
  /** What must be said first. One of them is shown, depending on the day. */
  readonly berichten: readonly Folderbericht[];
  readonly links: readonly Folderdeel[];
  readonly rechts: readonly Folderdeel[];
  readonly hulpKop: string;
  readonly hulp: readonly Folderhulp[];
  /** Address, date and sender, in small print. */
  readonly voet: readonly Folderbericht[];
}

/** The two columns, or inner pages, of a leaflet, with the size of their letters in points. */
export interface Kolommen {
  readonly links: readonly Folderdeel[];
  readonly rechts: readonly Folderdeel[];
  readonly punten: Punten;
}

/** A leaflet that fits: on one side of A4, and folded to A5. */
export type Gepast = Folder & { readonly a4: Kolommen; readonly a5: Kolommen };

/** Sizes of the running text: the largest that fits is taken. Smaller than 12 is hard to read. */
export type Punten = 15 | 14 | 13 | 12;

const A4: readonly Punten[] = [14, 13, 12];
const A5: readonly Punten[] = [15, 14, 13, 12];
const KLEINST = 12;

/**
 * Makes a leaflet fit: with large letters where there is room, and by leaving out whole lines where there
 * is not. What is left out is the end of a part, and the part says that there is more. There must also
 * be room for what time adds: the letters then become the smallest, and the bridge makes way.
 */
export function pasFolder(folder: Folder): Gepast {
  const nu = ROOM.a4.hoog - aroundOf(folder, false);
  const later = ROOM.a4.hoog - aroundOf(folder, true);
  const { links, rechts } = ROOM.a4;
  const inTime = fits(folder, { links, rechts, hoog: later }, KLEINST);
  return {
    ...folder,
    a4: pas(folder, { links, rechts, hoog: Math.min(nu, inTime ? nu : later) }, A4),
    a5: pas(folder, ROOM.a5, A5),
  };
}

/** Widths of the two columns, and their height (mm). */
interface Kamer {
  readonly links: number;
  readonly rechts: number;
  readonly hoog: number;
}

type Delen = Pick<Folder, 'links' | 'rechts'>;

function fits({ links, rechts }: Delen, room: Kamer, punten: Punten): boolean {
  return (
    heightOf(links, room.links, punten) <= room.hoog &&
    heightOf(rechts, room.rechts, punten) <= room.hoog
  );
}

function pas({ links, rechts }: Delen, room: Kamer, sizes: readonly Punten[]): Kolommen {
  const punten = sizes.find((size) => fits({ links, rechts }, room, size));
  if (punten) return { links, rechts, punten };
  return {
    links: shorten(links, room.links, room.hoog),
    rechts: shorten(rechts, room.rechts, room.hoog),
    punten: KLEINST,
  };
}

function shorten(delen: readonly Folderdeel[], breed: number, hoog: number) {
  let left = delen;
  while (heightOf(left, breed, KLEINST) > hoog) {
    const next = withoutOne(left, (deel) => heightOf([deel], breed, KLEINST));
    if (!next) break;
    left = next;
  }
  return left;
}

/** Leaves one thing out of the longest part that can miss something, and least important. */
function withoutOne(
  delen: readonly Folderdeel[],
  size: (deel: Folderdeel) => number,
): Folderdeel[] | undefined {
  const shorter = delen.map(shortened);
  const longest = delen
    .map((deel, i) => ({ i, size: size(deel) / (deel.belang ?? 1) }))
    .filter(({ i }) => shorter[i])
    .sort((a, b) => b.size - a.size)[0];
  if (!longest) return undefined;
  const next = delen.map((deel, i) => (i === longest.i ? shorter[i]! : deel));
  return next.filter((deel) => (deel.belang ?? 1) >= 1 || deel.regels.length > 0);
}

/** The same part with one thing less: an amount, the words of a step, or the last line. */
function shortened(deel: Folderdeel): Folderdeel | undefined {
  const { bedragen = [], regels, minstens } = deel;
  if (bedragen.length > ENOUGH) return { ...deel, bedragen: bedragen.slice(0, -1), meer: true };
  const explained = regels.findLastIndex(({ kop, tekst }) => kop && tekst);
  if (deel.soort === 'stappen' && explained > 0) {
    return {
      ...deel,
      regels: regels.map((een, i) => (i === explained ? bare(een) : een)),
      meer: true,
    };
  }
  if (regels.length > minstens) return { ...deel, regels: regels.slice(0, -1), meer: true };
  if (bedragen.length > 0) return { ...deel, bedragen: bedragen.slice(0, -1), meer: true };
  if (explained === 0)
    return { ...deel, regels: [bare(regels[0]!), ...regels.slice(1)], meer: true };
  return undefined;
}

/** So many amounts tell enough of what somebody gets. */
const ENOUGH = 2;

const bare = ({ kop = '' }: Folderregel): Folderregel => ({ kop });

/**
 * A text of at most so many signs: as many of its sentences as fit. Only where the first sentence is too
 * long already, it ends after a word, with an ellipsis.
 */
export function kort(tekst: string, meest: number): string {
  if (tekst.length <= meest) return tekst;
  const zinnen = tekst.match(/.+?[.!?]+(?:\s+|$)/gs) ?? [];
  let past = '';
  for (const zin of zinnen) {
    if ((past + zin).trimEnd().length > meest) break;
    past += zin;
  }
  if (past !== '') return past.trimEnd();
  const stuk = tekst.slice(0, meest - 1);
  return `${stuk.replace(/\s+\S*$/, '') || stuk}…`;
}
