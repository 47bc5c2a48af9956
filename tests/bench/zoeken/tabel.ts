/** A column: its head, how many decimals, and what it shows of a line. */
export interface Kolom<T> {
  readonly kop: string;
  readonly cijfers: number;
  readonly toon: (regel: T) => number;
}

/** What there is to tell of each engine, by name. */
export type PerMotor<T> = ReadonlyMap<string, T>;

/** One line an engine; below them the first (ours) divided by each of the others. */
export function tabel<T>(perMotor: PerMotor<T>, kolommen: readonly Kolom<T>[]): readonly string[] {
  const [eerste, ...anderen] = [...perMotor];
  if (!eerste) return [];
  const [wij, eigen] = eerste;
  const lines = [...perMotor].map(([naam, regel]) =>
    line(
      naam,
      kolommen.map(({ toon, cijfers }) => show(toon(regel), cijfers)),
    ),
  );
  const keer = anderen.map(([naam, regel]) =>
    line(
      `${wij} ÷ ${naam}`,
      kolommen.map(({ toon }) => show(toon(eigen) / toon(regel), 2)),
    ),
  );
  return [
    line(
      '',
      kolommen.map(({ kop }) => kop),
    ),
    ...lines,
    ...keer,
  ];
}

const line = (naam: string, cells: readonly string[]) =>
  `  ${naam.padEnd(17)}${cells.map((cell) => cell.padStart(9)).join('')}`;

/** A number as Dutch writes it; a dash where there is none. */
function show(getal: number, cijfers: number): string {
  return Number.isFinite(getal) ? getal.toFixed(cijfers).replace('.', ',') : '-';
}
