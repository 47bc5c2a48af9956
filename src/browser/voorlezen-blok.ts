import { uitspraak } from '../domain/voorlezen/uitspraak.ts';
import { splitZinnen } from '../domain/voorlezen/zinnen.ts';

/** A sentence of the page. */
export interface Leeszin {
  /** As it stands on the page: by this it is found again when the page has changed. */
  readonly tekst: string;
  /** As it is said. */
  readonly zeg: string;
  /** Where it stands: a piece of text, or a button as a whole. */
  readonly plek: Range | HTMLElement;
  /** The element around it, to outline where the browser cannot mark text. */
  readonly blok: HTMLElement;
}

/** As it is seen: white space of the source is one space. */
export const plat = (tekst: string | null) => (tekst ?? '').replaceAll(/\s+/g, ' ').trim();

/** A page that the browser translated is read as it stands: our rules are those of Dutch. */
export const zegbaar = (tekst: string) =>
  document.documentElement.lang.startsWith('nl') ? uitspraak(tekst) : tekst;

/** Collects the text of one block, and cuts it into sentences at its end. */
export class Blok {
  /** Said with the first sentence of the block. */
  voor: ((tekst: string) => string) | undefined;
  private tekst = '';
  private stukken: { node: Text; begin: number; ouder: HTMLElement }[] = [];
  /** Everything so far, in order. */
  readonly zinnen: Leeszin[] = [];

  add(node: Text, ouder: HTMLElement): void {
    this.stukken.push({ node, begin: this.tekst.length, ouder });
    this.tekst += node.data;
  }

  /** What is said and shown as a whole. */
  addGeheel(zin: Leeszin): void {
    this.end();
    this.zinnen.push(zin);
  }

  end(): void {
    for (const { begin, eind } of splitZinnen(this.tekst)) {
      const tekst = plat(this.tekst.slice(begin, eind));
      const gezegd = zegbaar(tekst);
      if (!gezegd) continue;
      const plek = this.rangeOf(begin, eind);
      const zeg = this.voor ? this.voor(gezegd) : gezegd;
      this.voor = undefined;
      this.zinnen.push({ tekst, zeg, plek, blok: this.stukAt(begin).ouder });
    }
    this.tekst = '';
    this.stukken = [];
  }

  private stukAt(plaats: number) {
    return this.stukken.findLast(({ begin }) => begin <= plaats)!;
  }

  private rangeOf(begin: number, eind: number): Range {
    const range = document.createRange();
    const first = this.stukAt(begin);
    const last = this.stukAt(eind - 1);
    range.setStart(first.node, begin - first.begin);
    range.setEnd(last.node, eind - last.begin);
    return range;
  }
}
