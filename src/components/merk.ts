/**
 * The mark, on a field of 48 by 48: a lift bridge with its deck down, so that one can cross. The site,
 * its icons (tests/bench/iconen.ts) and paper draw it from these lines. Cables only where there is room.
 */
export const MERK = {
  brug: 'M12 33V10h24v23',
  kabels: 'M18.5 11v14M29.5 11v14',
  dek: 'M5.5 27h37',
  water: 'M7 39.5q4.25-4.5 8.5 0t8.5 0 8.5 0 8.5 0',
} as const;
