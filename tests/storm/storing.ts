import { odds, seeded, type Random } from '../bench/toeval.ts';

/**
 * Where in a conversation something goes wrong. `punt` is the final dot of a mail that is not kept;
 * `na-punt` the same of a mail that is kept: the sender cannot tell the two apart.
 */
export type Fase =
  | 'lijn'
  | 'begroeting'
  | 'EHLO'
  | 'MAIL'
  | 'RCPT'
  | 'DATA'
  | 'tekst'
  | 'punt'
  | 'na-punt'
  | 'na-250';

export type Daad = 'weigert' | 'weigert-een' | 'hangt' | 'verbreekt' | 'traag';

export interface Storing {
  readonly fase: Fase;
  readonly daad: Daad;
  /** For a refusal: the answer. 4xx asks to come back later, 5xx does not. */
  readonly code: number;
  /** For slowness: ms before each answer. */
  readonly traagheid: number;
}

type Kans = readonly [readonly [Fase, Daad], number];

const VAN_VERBINDING: readonly Kans[] = [
  [['lijn', 'verbreekt'], 2],
  [['begroeting', 'weigert'], 2],
  [['begroeting', 'hangt'], 1],
  [['begroeting', 'traag'], 1],
  [['EHLO', 'weigert'], 1],
  [['EHLO', 'verbreekt'], 1],
  [['EHLO', 'hangt'], 1],
];

const VAN_MAIL: readonly Kans[] = [
  [['MAIL', 'weigert'], 2],
  [['MAIL', 'verbreekt'], 2],
  [['MAIL', 'hangt'], 1],
  [['RCPT', 'weigert'], 2],
  [['RCPT', 'weigert-een'], 4],
  [['RCPT', 'verbreekt'], 2],
  [['RCPT', 'hangt'], 1],
  [['DATA', 'weigert'], 2],
  [['DATA', 'verbreekt'], 2],
  [['DATA', 'hangt'], 1],
  [['tekst', 'verbreekt'], 3],
  [['tekst', 'hangt'], 1],
  [['punt', 'weigert'], 3],
  [['punt', 'verbreekt'], 3],
  [['punt', 'hangt'], 1],
  [['na-punt', 'verbreekt'], 4],
  [['na-punt', 'hangt'], 1],
  [['na-punt', 'traag'], 2],
  [['na-250', 'verbreekt'], 3],
];

/** Fits each phase: RFC 5321, 4.2. */
const CODES: Readonly<Record<Fase, readonly (readonly [number, number])[]>> = {
  lijn: [[421, 1]],
  begroeting: [
    [421, 3],
    [554, 1],
  ],
  EHLO: [
    [421, 1],
    [502, 1],
    [550, 1],
  ],
  MAIL: [
    [421, 1],
    [451, 2],
    [452, 1],
    [550, 1],
  ],
  RCPT: [
    [450, 2],
    [451, 1],
    [550, 2],
    [552, 1],
  ],
  DATA: [
    [451, 2],
    [554, 1],
  ],
  tekst: [[451, 1]],
  punt: [
    [421, 1],
    [451, 2],
    [452, 1],
    [554, 1],
  ],
  'na-punt': [[250, 1]],
  'na-250': [[250, 1]],
};

export interface Weer {
  /** How much goes wrong: 0 is a calm day, 0.3 is a storm. */
  readonly kracht: number;
  readonly zaad: number;
}

function draw(kansen: readonly Kans[], random: Random): Storing {
  const [fase, daad] = odds(random, kansen);
  return { fase, daad, code: odds(random, CODES[fase]), traagheid: 5 + Math.floor(random() * 60) };
}

/** What goes wrong on the so many-th connection; the same for the same seed. */
export function storingOfVerbinding(
  { kracht, zaad }: Weer,
  verbinding: number,
): Storing | undefined {
  const random = seeded(zaad * 7_919 + verbinding * 104_729);
  return random() < kracht ? draw(VAN_VERBINDING, random) : undefined;
}

/** What goes wrong with the so many-th mail on a connection; the same for the same seed. */
export function storingOfMail(
  { kracht, zaad }: Weer,
  verbinding: number,
  mail: number,
): Storing | undefined {
  const random = seeded(zaad * 15_485_863 + verbinding * 32_452_843 + mail * 49_979_687);
  return random() < kracht ? draw(VAN_MAIL, random) : undefined;
}

/** For the tables: `RCPT weigert`. */
export function nameOf({ fase, daad }: Storing): string {
  return `${fase} ${daad}`;
}
