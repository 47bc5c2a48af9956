import { Knopen, type Takken } from './knopen.ts';
import { berekeningOf } from '../berekeningen/tabel.ts';
import { allLeaves, factsOf, kindgroepenOf } from '../evaluate.ts';
import {
  factDefinition,
  type Catalogus,
  type GetalDefinitie,
  type GetalWaarde,
  type KeuzeWaarde,
  type Waarde,
} from '../gegevens.ts';
import { grensRegels } from '../normbedrag.ts';
import type { Oordeel } from '../oordeel.ts';
import { familiesOf, piecesOf } from '../pieces.ts';
import { compare } from '../soorten/getal.ts';
import { soortOf } from '../soorten/tabel.ts';
import { waardeOf, withFact, type Toestand } from '../toestand.ts';
import {
  isGroep,
  type EnkeleVoorwaarde,
  type GetalVoorwaarde,
  type Groep,
  type Voorwaarde,
} from '../voorwaarde.ts';

/** A fact of a diagram, with the pieces within which no single voorwaarde can turn. */
export interface Variabele {
  readonly feit: string;
  readonly stukken: readonly Waarde[];
}

/**
 * A voorwaarde as a decision diagram (Bryant 1986, with more than two branches): the facts come in
 * one order, equal parts stand in it once, and a fact that decides nothing does not stand in it.
 */
export interface Diagram {
  readonly variabelen: readonly Variabele[];
  readonly wortel: Takken;
}

/**
 * Makes the diagram of a voorwaarde.
 * @param leeg a situation of which nothing is known, with its catalogus and norms
 * @returns undefined when a formula in it turns along a curve, which no pieces can follow
 */
export function makeDiagram(voorwaarde: Voorwaarde, leeg: Toestand): Diagram | undefined {
  const bladen = allLeaves(voorwaarde, leeg);
  if (bladen.some(isCurve)) return undefined;
  const order = factsOf(voorwaarde, leeg).sort(
    (a, b) => rank(a, leeg.catalogus) - rank(b, leeg.catalogus),
  );
  const families = familiesOf(kindgroepenOf(voorwaarde, leeg));
  if (!families) return undefined;
  const variabelen = order.map((feit) => ({
    feit,
    stukken: feit === 'kinderen' ? families : [...piecesOf(voorwaarde, feit, leeg)],
  }));
  return { variabelen, wortel: new Maker(variabelen, leeg).of(voorwaarde) };
}

function isCurve(blad: EnkeleVoorwaarde): boolean {
  return blad.soort === 'berekening' && !berekeningOf(blad.berekening).inStukken;
}

/** Choices first and money last: what decides which norm holds goes before what is held against it. */
function rank(feit: string, catalogus: Catalogus): number {
  const definitie = factDefinition(catalogus, feit);
  if (definitie?.soort === 'kinderen') return 1;
  if (definitie?.soort !== 'getal') return 0;
  return definitie.stap === 1 ? 2 : 3;
}

/** Makes the diagrams of the parts of one voorwaarde, which share their knopen. */
class Maker {
  readonly #knopen = new Knopen();
  readonly #plaatsen: ReadonlyMap<string, number>;
  readonly #made = new Map<Voorwaarde, Takken>();

  readonly #variabelen: readonly Variabele[];
  readonly #leeg: Toestand;

  constructor(variabelen: readonly Variabele[], leeg: Toestand) {
    this.#variabelen = variabelen;
    this.#leeg = leeg;
    this.#plaatsen = new Map(variabelen.map(({ feit }, i) => [feit, i]));
  }

  of(voorwaarde: Voorwaarde): Takken {
    const known = this.#made.get(voorwaarde);
    if (known !== undefined) return known;
    const hard = isGroep(voorwaarde) ? this.#group(voorwaarde) : this.#single(voorwaarde);
    const soft = (oordeel: Oordeel): Oordeel => (oordeel === 'nee' ? 'misschien' : oordeel);
    const made = voorwaarde.zacht ? this.#knopen.map(hard, soft) : hard;
    this.#made.set(voorwaarde, made);
    return made;
  }

  #group({ soort, delen }: Groep): Takken {
    const parts = delen.map((deel) => this.of(deel));
    if (soort === 'alle') return parts.reduce((sum, part) => this.#knopen.and(sum, part), 'ja');
    const some = parts.reduce((sum, part) => this.#knopen.or(sum, part), 'nee');
    return soort === 'geen-van' ? this.#knopen.not(some) : some;
  }

  #single(blad: EnkeleVoorwaarde): Takken {
    return blad.soort === 'getal' ? this.#getal(blad) : this.#ask(blad, this.#leeg);
  }

  /** Line by line of the norms: trying every household of every line would take far longer. */
  #getal({ gegeven, vergelijkingen }: GetalVoorwaarde): Takken {
    const { catalogus, normen } = this.#leeg;
    const { bestaatAls, zonderVakantiegeld = false } = catalogus[gegeven] as GetalDefinitie;
    const limits = vergelijkingen.map(({ teken, grens }) => {
      const regels = grensRegels(grens, normen, zonderVakantiegeld);
      return regels.reduceRight<Takken>((rest, { als, bedrag }) => {
        const held = this.#branches(gegeven, (stuk) => compare(stuk as GetalWaarde, teken, bedrag));
        return als ? this.#knopen.choose(this.of(als), held, rest) : held;
      }, 'misschien');
    });
    const bestaat: Takken = bestaatAls
      ? this.#branches(bestaatAls, (stuk) => ((stuk as KeuzeWaarde).kan[0] === 'ja' ? 'ja' : 'nee'))
      : 'ja';
    return limits.reduce((sum, limit) => this.#knopen.and(sum, limit), bestaat);
  }

  /** Asks the facts of a single voorwaarde in order, as long as they still matter. */
  #ask(blad: EnkeleVoorwaarde, toestand: Toestand): Takken {
    const soort = soortOf(blad);
    const oordeel = soort.evaluate(blad, toestand);
    if (oordeel !== 'misschien') return oordeel;
    const open = soort.vraagt(blad, toestand).filter((feit) => !(feit in toestand.gegevens));
    const [first] = open.sort((a, b) => this.#plaatsOf(a) - this.#plaatsOf(b));
    if (first === undefined) return 'misschien';
    return this.#branches(first, (stuk) => this.#ask(blad, withFact(toestand, first, stuk)));
  }

  /** A fact that nothing turns on has no place: all that it can be is then one piece. */
  #branches(feit: string, to: (stuk: Waarde) => Takken): Takken {
    const plaats = this.#plaatsOf(feit);
    const variabele = this.#variabelen[plaats];
    return variabele
      ? this.#knopen.make(plaats, variabele.stukken.map(to))
      : to(waardeOf(this.#leeg, feit));
  }

  #plaatsOf(feit: string): number {
    return this.#plaatsen.get(feit) ?? Infinity;
  }
}
