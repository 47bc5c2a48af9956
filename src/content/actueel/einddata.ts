import { daysLater } from '../../domain/datum.ts';
import { usedBy } from '../../domain/lezen/normcontrole.ts';
import { isJudged, type Regeling } from '../../domain/regeling.ts';
import type { NormTekst } from '../../domain/schema/norm.ts';
import { isFinal } from '../../domain/versheid.ts';
import { leaves, normsIn, partsOf } from '../../domain/voorwaarde.ts';
import { datum } from '../../i18n/getallen.ts';
import type { Gelezen } from '../kennis.ts';
import { noemer, type Redactie } from './redactie.ts';
import type { Taak } from './taak.ts';

/** So many days ahead an end shows up in the list. */
export const VOORUIT = 60;

/** A norm period after which nothing is known. */
export interface LaatstePeriode {
  readonly norm: Gelezen<NormTekst>;
  /** Last day, ISO. */
  readonly tot: string;
  /** First day on which there is a norm again, when that leaves days without. */
  readonly weerVan: string | undefined;
  /** Names of the regelingen that cannot say ja, or no amount, after that day. */
  readonly regelingen: readonly string[];
}

/** Periods that end without one that begins the next day, the first end first. */
export function lastPeriods(redactie: Redactie, vandaag: string): LaatstePeriode[] {
  const { normen } = redactie;
  return normen
    .flatMap((norm): LaatstePeriode[] => {
      const { tot, norm: naam } = norm.tekst;
      if (!tot) return [];
      const [weerVan] = normen
        .filter(({ tekst }) => tekst.norm === naam && tekst.van > tot)
        .map(({ tekst }) => tekst.van)
        .sort();
      // Days without a norm that lie behind us can no longer be helped.
      if (weerVan && (weerVan === daysLater(tot, 1) || weerVan <= vandaag)) return [];
      return [{ norm, tot, weerVan, regelingen: usersOf(naam, redactie) }];
    })
    .sort((a, b) => a.tot.localeCompare(b.tot));
}

function usersOf(norm: string, { regelingen, kennis }: Redactie): string[] {
  const withNorm = new Set([norm]);
  // A norm may need another norm, which may need a third.
  for (let size = 0; size < withNorm.size;) {
    size = withNorm.size;
    for (const one of kennis.normen) {
      if (usedBy(one).some((name) => withNorm.has(name))) withNorm.add(one.norm);
    }
  }
  const uses = ({ varianten, berekening }: Regeling) => {
    const judged = varianten
      .filter(isJudged)
      .flatMap(({ voorwaarden }) => normsIn(leaves(voorwaarden!)));
    return [...judged, ...(berekening ? [berekening] : [])].some((name) => withNorm.has(name));
  };
  const users = new Set(kennis.regelingen.filter(uses).map(({ slug }) => slug));
  return regelingen.filter(({ slug }) => users.has(slug)).map(({ tekst }) => noemer(tekst));
}

/** Norms and regelingen that end soon, or have ended while nobody said so. */
export function einddata(redactie: Redactie, vandaag: string): Taak[] {
  const soon = daysLater(vandaag, VOORUIT);
  const normen = lastPeriods(redactie, vandaag)
    .filter(({ tot }) => tot <= soon)
    .map(({ norm, tot, weerVan, regelingen }): Taak => {
      const use = regelingen.length > 0 ? ` Nodig voor: ${regelingen.join('; ')}.` : '';
      const next = weerVan
        ? `De volgende begint pas op ${datum(weerVan)}.`
        : 'Maak een bestand voor de volgende periode.';
      const wat = `${ending('Deze norm', tot, vandaag)} ${next}${use}`;
      return {
        soort: 'einddatum',
        bestand: norm.pad,
        onderwerp: norm.tekst.naam,
        wat,
        dringend: tot < vandaag,
        datum: tot,
      };
    });
  const regelingen = redactie.regelingen.flatMap(({ pad, tekst }): Taak[] => {
    const tot = tekst.geldig?.tot;
    if (!tot || tot > soon || isFinal(tekst.status)) return [];
    const wat = `${ending('De regeling', tot, vandaag)} Vraag na of zij doorgaat. Zo niet: zet "status: gestopt".`;
    return [
      {
        soort: 'einddatum',
        bestand: pad,
        onderwerp: noemer(tekst),
        wat,
        dringend: tot < vandaag,
        datum: tot,
      },
    ];
  });
  return [...normen, ...regelingen];
}

function ending(wat: string, tot: string, vandaag: string): string {
  return tot < vandaag
    ? `${wat} is geëindigd op ${datum(tot)}.`
    : `${wat} eindigt op ${datum(tot)}.`;
}

/** Limits in voorwaarden that were last confirmed for an earlier year. */
export function oudeGrenzen({ regelingen, kennis }: Redactie, vandaag: string): Taak[] {
  const jaar = Number(vandaag.slice(0, 4));
  return kennis.regelingen.flatMap((regeling): Taak[] => {
    const parts = regeling.varianten
      .filter(isJudged)
      .flatMap(({ voorwaarden }) => [...partsOf(voorwaarden!)]);
    const years = parts.flatMap(({ grensVan }) => (grensVan && grensVan < jaar ? [grensVan] : []));
    if (years.length === 0) return [];
    const file = regelingen.find(({ slug }) => slug === regeling.slug);
    if (!file) return [];
    const found = [...new Set(years)].sort((a, b) => a - b).join(' en ');
    const wat = `In de voorwaarden staat een grens van ${found}. Vraag na welke grens in ${jaar} geldt.`;
    return [{ soort: 'grens', bestand: file.pad, onderwerp: noemer(file.tekst), wat }];
  });
}
