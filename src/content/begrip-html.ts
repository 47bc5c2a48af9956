import { asVervolg, findBegrippen, isUitgelegd, wordFor } from '../domain/begrippen.ts';
import type { Gevonden, Begripzoeker } from '../domain/begrippen.ts';

/** One sentence, item or paragraph: what follows it explains the hard words in it. */
interface Blok {
  tekst: string;
  gevonden: Gevonden[];
}

interface Open {
  readonly naam: string;
  /** Nothing inside is explained: headings, links, names. */
  readonly stil: boolean;
  /** A page that is called CAK is itself the explanation of CAK. */
  readonly paginanaam: boolean;
  readonly blok: Blok | undefined;
  /** Slugs of what was explained before, as far as a reader of this part has seen it. */
  readonly gezien: Set<string>;
}

const DEEL =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;
const TAG = /^<(\/?)([a-z][^\s/>]*)/i;

const BLOKKEN = ['p', 'li', 'dd', 'table'];
/** Before these the explanation of what stood above them must come. */
const ONDERBREKERS = ['ul', 'ol', 'table', 'details'];
/** Between these the text does not run on. */
const APART = ['p', 'br', 'td'];
const STIL = 'a button code dfn h1 h2 h3 h4 h5 h6 label nav pre summary svg template th'.split(' ');
const STIL_ATTRIBUUT = /\s(?:hidden|translate="no"|class="[^"]*\bzonder-uitleg\b[^"]*")(?=[\s/>])/;
const LEEG = 'br col hr img input source wbr'.split(' ');

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Puts under each sentence, item and paragraph what the hard words in it mean, the first time they
 * stand on the page. Works on HTML that our own components and Markdown wrote, so all texts of a
 * page go the same way and in the order in which they are read.
 */
export function explainHtml(html: string, zoeker: Begripzoeker): string {
  const out: string[] = [];
  const root: Open = {
    naam: '',
    stil: false,
    paginanaam: false,
    blok: undefined,
    gezien: new Set(),
  };
  const stack = [root];
  const top = () => stack.at(-1) ?? root;

  for (const [deel] of html.matchAll(DEEL)) {
    const [, slash, raw] = TAG.exec(deel) ?? [];
    const naam = raw?.toLowerCase();
    if (naam === undefined || naam === 'script' || naam === 'style') {
      const { blok, stil, paginanaam, gezien } = top();
      if (paginanaam) findBegrippen(deel, zoeker, gezien);
      // A comment is no text.
      if (blok && !deel.startsWith('<')) {
        blok.tekst += deel;
        if (!stil) blok.gevonden.push(...findBegrippen(deel, zoeker, gezien));
      }
      out.push(deel);
    } else if (slash) {
      const closed = close(stack, naam);
      const lines = closed?.blok && closed.blok !== top().blok ? linesOf(closed.blok) : '';
      // Nothing but rows may stand in a table.
      out.push(...(naam === 'table' ? [deel, lines] : [lines, deel]));
    } else {
      const { blok } = top();
      if (blok && APART.includes(naam)) blok.tekst += ' ';
      if (blok && ONDERBREKERS.includes(naam)) out.push(linesOf(blok));
      out.push(deel);
      if (!LEEG.includes(naam) && !deel.endsWith('/>')) stack.push(opened(naam, deel, top()));
    }
  }
  return out.join('');
}

function opened(naam: string, tag: string, parent: Open): Open {
  const starts = BLOKKEN.includes(naam) && (parent.blok === undefined || naam !== 'p');
  return {
    naam,
    stil: parent.stil || STIL.includes(naam) || STIL_ATTRIBUUT.test(tag),
    paginanaam: naam === 'h1' && tag.includes('translate="no"'),
    blok: starts ? { tekst: '', gevonden: [] } : parent.blok,
    // What stands in a fold that nobody opens has not been read.
    gezien: naam === 'details' ? new Set(parent.gezien) : parent.gezien,
  };
}

function close(stack: Open[], naam: string): Open | undefined {
  const at = stack.findLastIndex((open) => open.naam === naam);
  return at > 0 ? stack.splice(at)[0] : undefined;
}

/** The explanations of a block so far. What its own text explains is left out. */
function linesOf(blok: Blok): string {
  const lines = blok.gevonden
    .filter(({ begrip, vorm }) => begrip['in-tekst'] === 'ja' && !isUitgelegd(blok.tekst, vorm))
    .map(
      (found) =>
        ` <small class="begrip" data-pagefind-ignore><dfn>${escapeHtml(capital(wordFor(found)))}</dfn>: ${escapeHtml(asVervolg(found.begrip.uitleg))}</small>`,
    );
  blok.gevonden = [];
  return lines.join('');
}
