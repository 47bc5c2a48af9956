/** How fast is read aloud; 1 is what the device itself finds normal. */
export interface Tempo {
  readonly naam: 'langzaam' | 'gewoon' | 'snel';
  readonly snelheid: number;
}

/**
 * The paces, from slow to fast. Voices speak as fast as a newsreader; "gewoon" stays a little below
 * that, for who listens to find out something important.
 */
export const TEMPOS: readonly Tempo[] = [
  { naam: 'langzaam', snelheid: 0.7 },
  { naam: 'gewoon', snelheid: 0.9 },
  { naam: 'snel', snelheid: 1.2 },
];

export const GEWOON: Tempo = TEMPOS[1]!;

/** The next pace; after the fastest comes the slowest, so that one button reaches all. */
export function nextTempo({ naam }: Tempo): Tempo {
  const place = TEMPOS.findIndex((tempo) => tempo.naam === naam);
  return TEMPOS[(place + 1) % TEMPOS.length]!;
}

/** The pace with this name; whatever else was kept gives the normal one. */
export function tempoOf(naam: unknown): Tempo {
  return TEMPOS.find((tempo) => tempo.naam === naam) ?? GEWOON;
}
