/**
 * Which letters a word holds, one bit each. Every typing error changes at most two bits, so two words
 * whose bits differ much need no closer look.
 */
export function lettersOf(vorm: string): number {
  let bits = 0;
  for (let i = 0; i < vorm.length; i += 1) bits |= 1 << (vorm.charCodeAt(i) & 31);
  return bits;
}

/** The least number of typing errors between two words with these letters. */
export function leastErrors(one: number, other: number): number {
  return Math.max(countBits(one & ~other), countBits(other & ~one));
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
