/** Forms that no rule makes. */
const ONREGELMATIG: Readonly<Record<string, string>> = {
  kinderen: 'kind',
  kinder: 'kind',
  kids: 'kind',
  kleren: 'kleed',
  eieren: 'ei',
  steden: 'stad',
  leden: 'lid',
  schepen: 'schip',
  opas: 'opa',
  omas: 'oma',
  papas: 'papa',
  mamas: 'mama',
  gekregen: 'krijg',
  geholpen: 'help',
  kwijtgescholden: 'kwijtscheld',
  gebroken: 'breek',
  gestolen: 'steel',
  gezet: 'zet',
  verloren: 'verlies',
};

/** Endings that carry no meaning for who searches; the first that fits goes. */
const VERKLEIND = /(?<stam>[a-z]{2,}?)(?:etje|pje|tje|je)s?$/;
const MEERVOUD_S = /(?<stam>[a-z]{2,}(?:el|em|en|er|ie|aar|eau|o|y|je))s$/;
const EINDE = /(?<stam>[a-z]{3,}?)(?:ingen|eren|ing|en|e)$/;

/**
 * The base form of a Dutch word: what plural, diminutive, verb endings and the doubling of letters
 * leave. Two words with the same base form are taken for the same word ("toeslagen", "toeslag";
 * "fietsje", "fietsen"; "verhuizing", "verhuizen"). It is no word itself, and it is sometimes wrong
 * ("maan" and "man"): a match on it counts less than a match on the letters.
 * @param vorm a word as `vormOf` gives it
 */
export function stam(vorm: string): string {
  const known = BEKEND.get(vorm);
  if (known !== undefined) return known;
  const found = findStam(vorm);
  if (BEKEND.size < MEEST) BEKEND.set(vorm, found);
  return found;
}

/** The same words come again and again, in every title and at every letter that is typed. */
const BEKEND = new Map<string, string>();
const MEEST = 20_000;

function findStam(vorm: string): string {
  const vast = ONREGELMATIG[vorm];
  if (vast !== undefined) return vast;
  if (vorm.length < 4 || /\d/.test(vorm)) return vorm;
  return settle(dropParticiple(dropEnding(dropSmall(vorm))));
}

function dropSmall(word: string): string {
  const plural = MEERVOUD_S.exec(word)?.groups?.stam ?? word;
  const small = VERKLEIND.exec(plural);
  // "je" belongs to the word in "beje" and "meisje"; what is left must still be a word.
  if (small === null || (small.groups?.stam?.length ?? 0) < 3) return plural;
  return small.groups?.stam ?? plural;
}

function dropEnding(word: string): string {
  if (ONREGELMATIG[word] !== undefined) return ONREGELMATIG[word];
  const match = EINDE.exec(word);
  const rest = match?.groups?.stam;
  if (rest === undefined || !/[aeiouy]/.test(rest)) return word;
  // "ouderen", "jongeren": the er belongs to the word.
  return word.endsWith('eren') ? word.slice(0, -2) : rest;
}

/** "werkt" is a form of werken, "gehuurd" of huren, "verzekerd" of verzekeren. */
function dropParticiple(word: string): string {
  if (word.length < 5) return word;
  const closed = /(?:[^aeiou]|[aeiou]{2})t$/.test(word);
  const participle = /^(?:ge|be|ver|ont|her).*(?:[^aeiou]|[aeiou]{2})d$/.test(word);
  if (!closed && !participle) return word;
  const bare = word.slice(0, -1);
  return /^ge[a-z]{4,}$/.test(bare) ? bare.slice(2) : bare;
}

/** Spells the end as Dutch spells it in the middle: "brief" and "briev", "naam" and "nam". */
function settle(word: string): string {
  return word
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([aeou])\1(?=[^aeiou]+$)/, '$1');
}
