/** Does work so many times, so many at once. */
export async function allOf(
  aantal: number,
  tegelijk: number,
  work: (i: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < aantal) await work(next++);
  };
  await Promise.all(Array.from({ length: tegelijk }, worker));
}
