/** The three answers of the wizard. What is unknown is never "nee". */
export type Oordeel = 'ja' | 'nee' | 'misschien';

/** Strong Kleene "and": one nee decides, otherwise one misschien keeps it open. */
export function allOf(oordelen: Iterable<Oordeel>): Oordeel {
  let result: Oordeel = 'ja';
  for (const oordeel of oordelen) {
    if (oordeel === 'nee') return 'nee';
    if (oordeel === 'misschien') result = 'misschien';
  }
  return result;
}

/** Strong Kleene "or": one ja decides, otherwise one misschien keeps it open. */
export function anyOf(oordelen: Iterable<Oordeel>): Oordeel {
  let result: Oordeel = 'nee';
  for (const oordeel of oordelen) {
    if (oordeel === 'ja') return 'ja';
    if (oordeel === 'misschien') result = 'misschien';
  }
  return result;
}

/** "Niet": ja and nee change places, misschien stays. */
export function not(oordeel: Oordeel): Oordeel {
  if (oordeel === 'misschien') return 'misschien';
  return oordeel === 'ja' ? 'nee' : 'ja';
}

/** The most that may be said about something unconfirmed: a ja becomes misschien. */
export function atMostMisschien(oordeel: Oordeel): Oordeel {
  return oordeel === 'ja' ? 'misschien' : oordeel;
}
