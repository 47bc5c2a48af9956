import type { Kennis } from '../domain/kennis.ts';
import { Foutenlijst } from '../domain/lezen/fout.ts';
import { overlappingPeriod, readNorm } from '../domain/lezen/norm.ts';
import { readRegeling } from '../domain/lezen/regeling.ts';
import { makeCatalogus, readVraag } from '../domain/lezen/vraag.ts';
import { checkWaarden, findCircle, usedBy } from '../domain/lezen/normcontrole.ts';
import type { Leescontext } from '../domain/lezen/voorwaarden.ts';
import type { Norm } from '../domain/norm.ts';
import type { GemeenteTekst } from '../domain/schema/gemeente.ts';
import type { NormTekst } from '../domain/schema/norm.ts';
import type { RegelingRegels } from '../domain/schema/regeling.ts';
import type { VraagTekst } from '../domain/schema/vraag.ts';
import { wordsFrom, type JaNeeZin } from '../domain/woorden.ts';
import type { Inhoudsfout } from './bestanden.ts';

/** One content file of which every field was checked. */
export interface Gelezen<T> {
  /** Path from the content folder, as editors see it. */
  readonly pad: string;
  readonly slug: string;
  readonly tekst: T;
}

/** The content that the judging needs. */
export interface Bronteksten {
  readonly gemeenten: readonly Gelezen<GemeenteTekst>[];
  readonly vragen: readonly Gelezen<VraagTekst>[];
  readonly normen: readonly Gelezen<NormTekst>[];
  readonly regelingen: readonly Gelezen<RegelingRegels>[];
}

/** Turns checked content into rules; mistakes between fields and files come back in Dutch. */
export function makeKennis(teksten: Bronteksten): {
  kennis: Kennis;
  fouten: readonly Inhoudsfout[];
} {
  const { gemeenten, vragen, normen, regelingen } = teksten;
  const fouten: Inhoudsfout[] = [];
  const catalogus = makeCatalogus(
    vragen.map(({ tekst }) => tekst),
    gemeenten.map(({ slug }) => slug),
  );
  const namesOf = (list: Bronteksten['normen']) => [
    ...new Set(list.map(({ tekst }) => tekst.norm)),
  ];
  const normNames = namesOf(normen.filter(({ tekst }) => tekst.bedragen));
  const rekennormen = namesOf(normen.filter(({ tekst }) => tekst.waarden));
  const readAll = <T, R>(
    list: readonly Gelezen<T>[],
    read: (one: Gelezen<T>, context: Leescontext) => R,
  ): R[] =>
    list.map((one) => {
      const lijst = new Foutenlijst();
      const result = read(one, { catalogus, normen: normNames, rekennormen, fouten: lijst });
      fouten.push(...lijst.fouten.map((fout) => ({ bestand: one.pad, ...fout })));
      return result;
    });

  const screens = readAll(vragen, ({ slug, tekst }, context) => readVraag(slug, tekst, context));
  const norms = readAll(normen, ({ tekst }, context) => readNorm(tekst, context));
  const rules = readAll(regelingen, ({ slug, tekst }, context) =>
    readRegeling(slug, tekst, context),
  );
  checkPeriods(norms, fouten);
  checkNormen(normen, norms, fouten);
  checkSlugs(regelingen, fouten);
  const namen = Object.fromEntries(gemeenten.map(({ slug, tekst }) => [slug, tekst.naam]));
  const woorden = wordsFrom(screens, namen, jaNeeZinnen(vragen));
  return {
    kennis: { catalogus, regelingen: rules, vragen: screens, normen: norms, woorden },
    fouten,
  };
}

/** How a voorwaarde on each ja/nee gegeven sounds, as the vragen say it. */
function jaNeeZinnen(vragen: Bronteksten['vragen']): Record<string, JaNeeZin> {
  const zinnen: Record<string, JaNeeZin> = {};
  for (const veld of vragen.flatMap(({ tekst }) => tekst.velden)) {
    const lines = 'aankruisen' in veld ? veld.aankruisen : [veld];
    for (const { gegeven, zin } of lines) if (zin) zinnen[gegeven] = zin;
  }
  return zinnen;
}

function checkPeriods(normen: readonly Norm[], fouten: Inhoudsfout[]): void {
  const clash = overlappingPeriod(normen);
  if (!clash) return;
  const [first, second] = clash;
  fouten.push({
    bestand: 'normen',
    veld: 'tot',
    melding: `De norm "${first.norm}" van ${first.van} loopt door in die van ${second.van}. Zet bij de eerste "tot" op de dag vóór ${second.van}.`,
  });
}

/** @param norms the same norms as `normen`, read */
function checkNormen(
  normen: Bronteksten['normen'],
  norms: readonly Norm[],
  fouten: Inhoudsfout[],
): void {
  norms.forEach((norm, i) => {
    const bestand = normen[i]!.pad;
    fouten.push(...checkWaarden(norm).map((fout) => ({ bestand, ...fout })));
  });
  const circle = findCircle(norms);
  if (!circle) return;
  const [first = '', second = ''] = circle;
  const at = norms.findIndex((one) => one.norm === first && usedBy(one).includes(second));
  fouten.push({
    bestand: normen[at]!.pad,
    veld: 'bedragen',
    melding: `De norm "${first}" hangt van zichzelf af: ${circle.join(' → ')}. Noem bij "als" geen norm die deze norm nodig heeft.`,
  });
}

function checkSlugs(regelingen: Bronteksten['regelingen'], fouten: Inhoudsfout[]): void {
  const wrong = regelingen.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug));
  for (const { pad, slug } of wrong) {
    fouten.push({
      bestand: pad,
      veld: '',
      melding: `De bestandsnaam "${slug}" kan niet in een webadres. Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld ${slug.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.md.`,
    });
  }
}
