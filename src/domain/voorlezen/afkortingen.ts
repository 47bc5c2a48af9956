/** What people write short and say in full. The key is in lower case, with its dots. */
export const AFKORTINGEN: Readonly<Record<string, string>> = {
  'a.u.b.': 'alstublieft',
  'art.': 'artikel',
  'bijv.': 'bijvoorbeeld',
  'blz.': 'bladzijde',
  'bv.': 'bijvoorbeeld',
  'ca.': 'ongeveer',
  'd.w.z.': 'dat wil zeggen',
  'dhr.': 'de heer',
  'drs.': 'doctorandus',
  'e.a.': 'en anderen',
  'e.d.': 'en dergelijke',
  'enz.': 'enzovoort',
  'etc.': 'enzovoort',
  'evt.': 'eventueel',
  'excl.': 'exclusief',
  'i.p.v.': 'in plaats van',
  'i.v.m.': 'in verband met',
  'incl.': 'inclusief',
  'jl.': 'jongstleden',
  'm.b.t.': 'over',
  'm.u.v.': 'behalve',
  'max.': 'maximaal',
  'mevr.': 'mevrouw',
  'min.': 'minimaal',
  'mr.': 'meester',
  'nr.': 'nummer',
  'nrs.': 'nummers',
  'o.a.': 'onder andere',
  'p.j.': 'per jaar',
  'p.m.': 'per maand',
  'pag.': 'pagina',
  'resp.': 'respectievelijk',
  't.a.v.': 'ter attentie van',
  't.o.v.': 'ten opzichte van',
  'tel.': 'telefoon',
  'z.s.m.': 'zo snel mogelijk',
  // Months: the sentence goes on with a year.
  'jan.': 'januari',
  'feb.': 'februari',
  'mrt.': 'maart',
  'apr.': 'april',
  'aug.': 'augustus',
  'sept.': 'september',
  'okt.': 'oktober',
  'nov.': 'november',
  'dec.': 'december',
};

/** With these a sentence can end, when a capital follows: "brood, melk enz. Haal het op." */
const AAN_EIND = new Set([
  'a.u.b.',
  'e.a.',
  'e.d.',
  'enz.',
  'etc.',
  'jl.',
  'p.j.',
  'p.m.',
  'z.s.m.',
]);

/**
 * Tells whether the dot of this word belongs to the word, and does not end the sentence.
 *
 * @param woord the last word before white space, with its dot and without brackets or quotes
 */
export function isAfkorting(woord: string): boolean {
  const klein = woord.toLowerCase();
  if (AAN_EIND.has(klein)) return false;
  // The initials of a name: "J. de Vries", "A.B. Jansen".
  return klein in AFKORTINGEN || /^(?:\p{Lu}\.)+$/u.test(woord);
}
