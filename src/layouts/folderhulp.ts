import { getOrganisaties, type Organisatie, type Regeling } from '../content/collecties.ts';
import { kort, type Folderhulp } from '../domain/folder.ts';
import { nl } from '../i18n/nl.ts';
import { nlPapier } from '../i18n/papier.ts';
import { getEersteHulp } from './eerste-hulp.ts';
import { getGebied } from './gebied.ts';
import { getHelpers } from './helpers.ts';

/** Most signs beside a number. */
const NAAM = 60;
const BIJ = 90;

/** Whom to call about a regeling: the desk around the corner, and who helps everywhere. More is not read. */
export async function getRegelinghulp(regeling: Regeling): Promise<Folderhulp[]> {
  const helpers = (await getHelpers(regeling)).filter(({ telefoon }) => telefoon);
  const [near, ...others] = helpers.length > 0 ? helpers : await getEersteHulp();
  const wide = others.find(({ gemeenten }) => gemeenten === 'alle') ?? others[0];
  const gebiedOf = await getGebied();
  return [near, wide].flatMap((one) => {
    if (!one) return [];
    const gebied = gebiedOf(one.gemeenten);
    return toHulp(one, gebied ? nl.regeling.inGemeente(gebied) : nlPapier.blad.overal);
  });
}

/** On a leaflet of a gemeente everybody helps there: so many fit. */
const MEEST = 3;

/** Who helps in a gemeente, as its editors ordered them, but numbers before sites. */
export async function getGemeentehulp(slugs: readonly string[]): Promise<Folderhulp[]> {
  const organisaties = await getOrganisaties();
  const own = slugs.flatMap((wie) => organisaties.find(({ slug }) => slug === wie) ?? []);
  const first = own.filter(({ telefoon }) => telefoon);
  const rest = own.filter(({ telefoon }) => !telefoon);
  return [...first, ...rest].slice(0, MEEST).map((one) => toHulp(one, undefined));
}

function toHulp(organisatie: Organisatie, waar: string | undefined): Folderhulp {
  const { naam, telefoon, kosten, adres, site } = organisatie;
  const bij = [adres ?? waar, kosten].filter(Boolean).join(', ');
  return {
    naam: kort(naam, NAAM),
    ...(bij && { bij: kort(bij.charAt(0).toUpperCase() + bij.slice(1), BIJ) }),
    ...(telefoon && { telefoon }),
    ...(!telefoon && site && { site: new URL(site).hostname.replace(/^www\./, '') }),
  };
}
