import { isUitgelegd } from '../../domain/begrippen.ts';
import { LIJST } from './woordenlijst.ts';

/** A hard word in a sentence, with a plain word for it. */
export interface MoeilijkWoord {
  readonly gevonden: string;
  readonly anders: string;
  readonly zin: string;
}

/** What makes a hard word acceptable on a page. */
export interface Toegestaan {
  /** Official names of regelingen and organisaties: people must recognise those. */
  readonly namen: readonly string[];
  /** The words (and their forms) that content/begrippen explains. */
  readonly begrippen: readonly string[];
}

/**
 * The hard words in the sentences of one page.
 *
 * Two cases are allowed:
 * - the word stands in an official name, written as that name;
 * - content/begrippen explains the word, and a sentence of the page itself does so too: "u betaalt
 *   niets (kwijtschelding)", "dit heet kwijtschelding". The line that the site puts under a sentence
 *   for every begrip is a net, not a reason to write the hard word.
 */
export function findMoeilijkeWoorden(
  zinnen: readonly string[],
  { namen, begrippen }: Toegestaan,
): MoeilijkWoord[] {
  const langsteEerst = [...namen].sort((a, b) => b.length - a.length);
  const uitgelegd = begrippen.filter((begrip) => zinnen.some((zin) => isUitgelegd(zin, begrip)));
  return zinnen.flatMap((zin) => {
    // Only as written: a name in other letters is a plain use of the word.
    const zonderNamen = langsteEerst.reduce((rest, naam) => rest.replaceAll(naam, ' '), zin);
    return LIJST.flatMap(({ patroon, anders }) =>
      [...zonderNamen.matchAll(patroon)]
        .map(([gevonden]) => gevonden)
        .filter((gevonden) => !uitgelegd.some((begrip) => isVorm(gevonden, begrip)))
        .map((gevonden) => ({ gevonden, anders, zin })),
    );
  });
}

function isVorm(gevonden: string, begrip: string): boolean {
  return gevonden.toLowerCase().startsWith(begrip.toLowerCase());
}
