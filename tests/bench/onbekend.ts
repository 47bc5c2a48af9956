import { decide } from '../../src/domain/decide.ts';
import type { Oordeel } from '../../src/domain/oordeel.ts';
import { wholeVoorwaarde } from '../../src/domain/regeling.ts';
import { missingGegevens } from '../../src/domain/volgende-vraag.ts';
import { toestandVan } from './gelijk.ts';
import { feitenVoor, runJsonRules, startJsonRules } from './naar-json-rules.ts';
import { ontbreektBij, oordeelVan, situatieVan, startPublicodes } from './naar-publicodes.ts';
import { gegevensOf, type Feiten, type Geval, type Regelset } from './regelset.ts';
import { seeded } from './huishoudens.ts';
import { chance, pick, spread, type Random } from './toeval.ts';

/*
 * Households of which only some facts are known. publicodes can say "I don't know yet" too, and which
 * facts it misses; json-rules-engine cannot, so it does not judge here. (Ranges, such as an inkomen between
 * 1200 and 1400, neither knows: here a fact is known or it is not.)
 *
 * publicodes goes through a rule term by term. So it says "unknown" where the answer is settled when one
 * fact stands in two places, or decides which line of a norm counts while every line gives the same answer.
 * That is less exact, not wrong: it counts as explained only when the facts that were left out are filled
 * in, in many ways, and json-rules-engine gives our answer every time.
 */

export interface Onbekend {
  readonly vergeleken: number;
  readonly gelijk: number;
  /** publicodes does not know yet; we do, and every filling-in shows our answer. */
  readonly minderPrecies: readonly Gedeeltelijk[];
  /** All else: somebody is wrong. */
  readonly onverklaard: readonly Gedeeltelijk[];
  /** Over the cases that are open to both: how many gegevens each still asks for. */
  readonly ontbreekt: {
    readonly gevallen: number;
    readonly wij: number;
    readonly publicodes: number;
    /** What only one of us asks for, as `regeling: gegeven`, and how often. */
    readonly alleenWij: ReadonlyMap<string, number>;
    readonly alleenPublicodes: ReadonlyMap<string, number>;
  };
}

export interface Gedeeltelijk {
  readonly nummer: number;
  readonly slug: string;
  readonly wij: Oordeel;
  readonly publicodes: Oordeel;
  readonly bekend: Feiten;
  /** What json-rules-engine said of each filling-in. */
  readonly ingevuld: readonly Oordeel[];
}

/**
 * Leaves facts out of the households at random and compares with publicodes.
 * @param invullingen how often each open case is filled in to see that the answer stands
 */
export async function compareUnknown(
  regelset: Regelset,
  gevallen: readonly Geval[],
  zaad: number,
  invullingen = 12,
): Promise<Onbekend> {
  const random = seeded(zaad);
  const publicodes = startPublicodes(regelset);
  const jsonRules = startJsonRules(regelset);
  const minderPrecies: Gedeeltelijk[] = [];
  const onverklaard: Gedeeltelijk[] = [];
  const alleenWij = new Map<string, number>();
  const alleenPublicodes = new Map<string, number>();
  const ontbreekt = { gevallen: 0, wij: 0, publicodes: 0, alleenWij, alleenPublicodes };
  let gelijk = 0;
  for (const { nummer, feiten } of gevallen) {
    const bekend = leaveOut(feiten, random);
    const toestand = toestandVan(gegevensOf(bekend, regelset.catalogus), regelset);
    publicodes.setSituation(situatieVan(bekend, regelset));
    const fillings = () => fillIn(bekend, gevallen, random);
    const ingevuld = await Promise.all(
      Array.from({ length: invullingen }, async () =>
        runJsonRules(jsonRules, feitenVoor(fillings(), regelset)),
      ),
    );
    for (const regeling of regelset.regelingen) {
      const { slug } = regeling;
      const wij = decide(wholeVoorwaarde(regeling), toestand);
      const ander = oordeelVan(publicodes, slug);
      const found = ingevuld.map((oordelen) => oordelen.get(slug) ?? 'nee');
      const geval = { nummer, slug, wij, publicodes: ander, bekend, ingevuld: found };
      const stands = wij === 'misschien' || found.every((oordeel) => oordeel === wij);
      if (!stands || (wij !== ander && ander !== 'misschien')) onverklaard.push(geval);
      else if (wij !== ander) minderPrecies.push(geval);
      else gelijk += 1;
      if (wij !== 'misschien' || ander !== 'misschien') continue;
      const [own, theirs] = [missingGegevens(regeling, toestand), ontbreektBij(publicodes, slug)];
      ontbreekt.gevallen += 1;
      ontbreekt.wij += own.size;
      ontbreekt.publicodes += theirs.size;
      for (const gegeven of own) if (!theirs.has(gegeven)) add(alleenWij, `${slug}: ${gegeven}`);
      for (const gegeven of theirs)
        if (!own.has(gegeven)) add(alleenPublicodes, `${slug}: ${gegeven}`);
    }
  }
  const vergeleken = gevallen.length * regelset.regelingen.length;
  return { vergeleken, gelijk, minderPrecies, onverklaard, ontbreekt };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** From hardly anything known to nearly all. */
function leaveOut(feiten: Feiten, random: Random): Feiten {
  const share = spread(random, 0.1, 0.9);
  return Object.fromEntries(Object.entries(feiten).filter(() => chance(random, 1 - share)));
}

/** The same household with what is unknown taken from others, fact by fact. */
function fillIn(bekend: Feiten, gevallen: readonly Geval[], random: Random): Feiten {
  const keys = Object.keys(gevallen[0]!.feiten);
  return Object.fromEntries(
    keys.map((key) => [key, key in bekend ? bekend[key] : pick(random, gevallen).feiten[key]]),
  );
}
