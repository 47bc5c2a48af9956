import { bedoelde, opsomming, type Leesfout } from './lezen/fout.ts';
import { checkBereik, nameRegel } from './routebereik.ts';
import type { RoutetabelTekst } from './routetabel.ts';
import { routewoorden } from './routewoorden.ts';

type Regel = RoutetabelTekst['regels'][number];

/** What exists in the content: slugs of files. */
export interface Bekend {
  readonly organisaties: readonly string[];
  readonly gemeenten: readonly string[];
}

/**
 * Checks a table against what exists, and that each of its rules does something. Each message is in
 * Dutch, and names the rule and the remedy.
 */
export function checkRoutetabel(tabel: RoutetabelTekst, bekend: Bekend): Leesfout[] {
  const { regels, namen } = tabel;
  const woorden = routewoorden(bekend.gemeenten);
  const unknown = regels.flatMap(({ als = {}, ...regel }, i) =>
    Object.entries(als).flatMap(([veld, words]) => {
      const possible = woorden[veld as keyof typeof woorden];
      const waar = `${nameRegel(regel, i + 1)}: ${veld}`;
      return checkWoorden(`regels.${i + 1}.als.${veld}`, waar, words, possible);
    }),
  );
  const called = [...Object.keys(namen), tabel['bel-anders']];
  const waar = 'Bij "namen" of "bel-anders": de organisatie';
  return [
    ...unknown,
    ...regels.flatMap((regel, i) => checkOntvangers(regel, i + 1, tabel, bekend)),
    ...checkWoorden('namen', waar, called, bekend.organisaties),
    ...regels.flatMap((regel, i) => checkTwice(regel, i + 1)),
    ...checkTitels(regels),
    // A misspelt word makes its rule useless; an editor mends the word first.
    ...(unknown.length > 0 ? [] : checkBereik(regels, woorden)),
  ];
}

function checkWoorden(
  veld: string,
  waar: string,
  words: readonly string[],
  possible: readonly string[],
): Leesfout[] {
  const wrong = [...new Set(words)].filter((word) => !possible.includes(word));
  return wrong.map((word) => ({
    veld,
    melding: `${waar} "${word}" bestaat niet.${bedoelde(word, possible)} Kies uit ${opsomming(possible)}.`,
  }));
}

/** Who gets it exists, has a name for in a sentence, and stands there once. */
function checkOntvangers(
  regel: Regel,
  nummer: number,
  { namen }: RoutetabelTekst,
  { organisaties }: Bekend,
): Leesfout[] {
  const { aan, kopie = [] } = regel;
  const waar = nameRegel(regel, nummer);
  const exists = (slug: string) => organisaties.includes(slug);
  const nameless = new Set([...aan, ...kopie].filter((slug) => !Object.hasOwn(namen, slug)));
  const both = new Set(aan.filter((slug) => kopie.includes(slug)));
  return [
    ...checkWoorden(`regels.${nummer}.aan`, `${waar}: de organisatie`, aan, organisaties),
    ...checkWoorden(`regels.${nummer}.kopie`, `${waar}: de organisatie`, kopie, organisaties),
    ...[...nameless].filter(exists).map((slug) => ({
      veld: `namen.${slug}`,
      melding: `${waar} stuurt naar "${slug}". Zet bij "namen" hoe die organisatie in een zin heet.`,
    })),
    ...[...both].map((slug) => ({
      veld: `regels.${nummer}.kopie`,
      melding: `${waar}: "${slug}" staat bij "aan" en bij "kopie". Wie iets moet doen, staat bij "aan"; wie alleen meekijkt, bij "kopie". Haal "${slug}" bij een van de twee weg.`,
    })),
  ];
}

/** A word that stands twice in one list is often another word, mistyped. */
function checkTwice(regel: Regel, nummer: number): Leesfout[] {
  const { als = {}, aan, kopie = [] } = regel;
  const lists: [string, readonly string[]][] = [
    ['aan', aan],
    ['kopie', kopie],
  ];
  for (const [veld, words] of Object.entries(als)) lists.push([`als.${veld}`, words]);
  return lists.flatMap(([veld, words]) => {
    const twice = new Set(words.filter((word, i) => words.indexOf(word) < i));
    return [...twice].map((word) => ({
      veld: `regels.${nummer}.${veld}`,
      melding: `${nameRegel(regel, nummer)}: "${word}" staat twee keer bij "${veld.replace('als.', '')}". Haal er één weg, of schrijf wat u bedoelde.`,
    }));
  });
}

/** The name of a rule stands in the mails, so that people can talk about it. */
function checkTitels(regels: readonly Regel[]): Leesfout[] {
  const titels = regels.map(({ regel }) => regel.toLowerCase());
  return regels.flatMap((regel, i) => {
    const first = titels.indexOf(titels[i]!);
    if (first === i) return [];
    const melding = `${nameRegel(regel, i + 1)} heet net zo als regel ${first + 1}. Geef een van de twee een andere naam.`;
    return [{ veld: `regels.${i + 1}.regel`, melding }];
  });
}
