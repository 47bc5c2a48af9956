/** Something to time for each of a row of cases. */
export interface Meetbaar<T> {
  readonly naam: string;
  /** Made before the clock starts, anew each time. */
  readonly prepare: (geval: T) => unknown;
  readonly run: (klaar: never) => unknown;
}

/** Times in microseconds. */
export interface Meting {
  readonly naam: string;
  readonly mediaan: number;
  readonly p95: number;
}

/**
 * Times each of `dingen` for each of `gevallen`, some rounds long, the one after the other within a round,
 * so that a busy moment of the machine hits all alike. A round before the first warms up and is not counted.
 */
export async function measure<T>(
  dingen: readonly Meetbaar<T>[],
  gevallen: readonly T[],
  rondes: number,
): Promise<Meting[]> {
  const times = dingen.map((): number[] => []);
  for (let ronde = 0; ronde <= rondes; ronde += 1) {
    for (const [i, { prepare, run }] of dingen.entries()) {
      for (const geval of gevallen) {
        const klaar = prepare(geval) as never;
        const start = process.hrtime.bigint();
        const result = run(klaar);
        // Who is ready at once does not wait for a turn of the event loop.
        if (result instanceof Promise) await result;
        const nano = Number(process.hrtime.bigint() - start);
        if (ronde > 0) times[i]!.push(nano / 1000);
      }
    }
  }
  return dingen.map(({ naam }, i) => {
    const sorted = times[i]!.sort((a, b) => a - b);
    const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? NaN;
    return { naam, mediaan: at(0.5), p95: at(0.95) };
  });
}
