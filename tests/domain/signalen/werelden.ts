/** All ways to spread at most so many meldingen over parts. */
export function* worlds(delen: number, most: number): Generator<number[]> {
  if (delen === 0) {
    yield [];
    return;
  }
  for (let first = 0; first <= most; first += 1) {
    for (const rest of worlds(delen - 1, most - first)) yield [first, ...rest];
  }
}
