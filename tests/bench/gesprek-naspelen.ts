import { bandsFor, kindBands } from '../../src/domain/banden.ts';
import {
  factDefinition,
  gegevenOf,
  type Gegevens,
  type GetalWaarde,
  type KinderenWaarde,
  type Waarde,
} from '../../src/domain/gegevens.ts';
import {
  answer,
  nextStap,
  NIEUW_GESPREK,
  toestandOf,
  type Gesprek,
  type Gespreksstof,
} from '../../src/domain/gesprek.ts';
import { contains, overlaps, type Interval } from '../../src/domain/interval.ts';
import { stringify } from '../../src/domain/json.ts';
import type { Thema } from '../../src/domain/themas.ts';
import { askedOn, fieldsToShow } from '../../src/domain/velden-tonen.ts';
import { missingGegevens } from '../../src/domain/volgende-vraag.ts';
import { gegevensOfVeld, type Veld, type Vraag } from '../../src/domain/vraag.ts';

/** One screen of a conversation, with what is known after it. */
export interface Beurt {
  /** Slug of the vraag, or `wens`. */
  readonly scherm: string;
  /** The gegevens that the fields on the screen asked for. */
  readonly gevraagd: readonly string[];
  readonly gesprek: Gesprek;
}

/**
 * Plays a conversation with somebody who knows every answer and chooses the step that it lies in.
 * @param huishouden every fact of the household
 * @param themas the kinds of help asked for; none means all
 */
export function playGesprek(
  huishouden: Gegevens,
  themas: readonly Thema[],
  stof: Gespreksstof,
): Beurt[] {
  const beurten: Beurt[] = [];
  let gesprek = NIEUW_GESPREK;
  for (let stap = nextStap(gesprek, stof); ; stap = nextStap(gesprek, stof)) {
    if (stap.soort === 'resultaat') return beurten;
    const slug = stap.soort === 'wens' ? 'wens' : stap.vraag;
    if (stap.soort === 'wens') {
      gesprek = same({ ...gesprek, themas });
      beurten.push({ scherm: slug, gevraagd: [], gesprek });
      continue;
    }
    const vraag = stof.vragen.find((one) => one.slug === slug)!;
    const { gegevens, gevraagd } = fillIn(vraag, gesprek, stof, huishouden);
    const { metWens } = stap;
    gesprek = same({
      ...answer(gesprek, vraag, gegevens, askedOn(gesprek, stof, vraag, gegevens)),
      ...(metWens && { themas }),
    });
    beurten.push({ scherm: slug, gevraagd, gesprek });
  }
}

/** Conversations that begin the same are the same one, so that nothing is worked out twice. */
const SAME = new Map<string, Gesprek>();
const SCREENS_THAT_OFTEN_COINCIDE = 4;

function same(gesprek: Gesprek): Gesprek {
  if (Object.keys(gesprek.antwoorden).length > SCREENS_THAT_OFTEN_COINCIDE) return gesprek;
  const key = stringify(gesprek);
  const known = SAME.get(key);
  if (!known) SAME.set(key, gesprek);
  return known ?? gesprek;
}

function fillIn(vraag: Vraag, gesprek: Gesprek, stof: Gespreksstof, huishouden: Gegevens) {
  let gegevens: Gegevens = {};
  const gevraagd: string[] = [];
  for (let i = 0; ; i += 1) {
    // Each answer can make the fields after it superfluous.
    const veld = fieldsToShow(gesprek, stof, vraag, gegevens)[i];
    if (!veld) break;
    gegevens = { ...gegevens, ...answerTo(veld, vraag, gesprek, stof, huishouden) };
    gevraagd.push(...gegevensOfVeld(veld));
  }
  return { gegevens, gevraagd };
}

function answerTo(
  veld: Veld,
  vraag: Vraag,
  gesprek: Gesprek,
  stof: Gespreksstof,
  huishouden: Gegevens,
): Gegevens {
  const toestand = toestandOf(gesprek, stof, vraag);
  const open = stof.regelingen.filter((regeling) => missingGegevens(regeling, toestand).size > 0);
  const own = gegevensOfVeld(veld);
  const entries = Object.entries(huishouden).filter(([feit]) => own.includes(gegevenOf(feit)));
  const stepOf = ([feit, waarde]: [string, Waarde]): [string, Waarde] => {
    if (waarde.soort === 'keuze') return [feit, waarde];
    if (waarde.soort === 'kinderen') return [feit, inAgeGroups(waarde, kindBands(open, toestand))];
    const definitie = factDefinition(stof.catalogus, feit);
    const step = bandsFor(open, feit, toestand).find((band) => contains(band, waarde));
    if (!step || definitie?.soort !== 'getal') return [feit, waarde];
    return [feit, { soort: 'getal', ...step } satisfies GetalWaarde];
  };
  return Object.fromEntries(entries.map(stepOf));
}

function inAgeGroups({ leeftijden }: KinderenWaarde, groups: readonly Interval[]): KinderenWaarde {
  const groupOf = (kind: Interval) => groups.find((group) => overlaps(group, kind)) ?? kind;
  return { soort: 'kinderen', leeftijden: leeftijden.map(groupOf), meer: false };
}
