import type { Meldingregel } from '../components/meldingregel.ts';
import type { Taakregel } from '../components/taakregel.ts';
import { standNu } from '../components/versheid.ts';
import { getGemeenten, getRegelingen, type Organisatie } from '../content/collecties.ts';
import { getMeldpuntgegevens } from '../content/meldpunt.ts';
import { tekstVan } from '../domain/meldpunt.ts';
import { workOf, type Taak } from '../domain/organisatiewerk.ts';
import { COORDINATIEPUNT } from '../domain/route.ts';
import { isFinal, statusIn } from '../domain/versheid.ts';
import { nlOrganisatie } from '../i18n/organisaties.ts';
import { getGebied } from './gebied.ts';

/** What the page of an organisatie tells of its work. */
export interface Organisatiewerk {
  readonly eigen: readonly Taakregel[];
  readonly hulp: readonly Taakregel[];
  readonly meldingen: readonly Meldingregel[];
  /** What happens with those meldingen. */
  readonly meldingUitleg: string;
}

/** Gives the work of an organisatie, out of the regelingen and the table of the meldpunt. */
export async function getOrganisatiewerk(): Promise<(organisatie: Organisatie) => Organisatiewerk> {
  const [regelingen, gemeenten, gebiedOf, meldpunt] = await Promise.all([
    getRegelingen(),
    getGemeenten(),
    getGebied(),
    getMeldpuntgegevens(),
  ]);
  const overal = gemeenten.map(({ slug }) => slug);
  const inPlaces = (slugs: readonly string[]) => {
    const gebied = gebiedOf(slugs);
    return gebied && nlOrganisatie.alleenIn(gebied);
  };

  return ({ slug, gemeenten: ofOrganisatie }) => {
    const reach = ofOrganisatie === 'alle' ? overal : ofOrganisatie;
    const toRegel = (taak: Taak<(typeof regelingen)[number]>): Taakregel => {
      const { regeling, gemeenten: where } = taak;
      return {
        slug: regeling.slug,
        titel: regeling.titel,
        waar: reach.every((one) => where.includes(one)) ? undefined : inPlaces(where),
        regeling: { ...regeling, status: taak.status },
        nietNu: isFinal(statusIn(standNu(regeling), taak.status)),
      };
    };
    const { eigen, hulp } = workOf(slug, regelingen, overal);
    const own = meldpunt.tabel.regels.filter(({ aan, kopie = [] }) =>
      [...aan, ...kopie].includes(slug),
    );
    return {
      eigen: eigen.map(toRegel),
      hulp: hulp.map(toRegel),
      meldingen: own.map(({ regel, als = {}, aan }) => {
        const waar = als.gemeente && inPlaces(als.gemeente);
        const isNamed = als.gemeente?.some((one) => regel.includes(gebiedOf([one]) ?? one));
        return { regel, waar: isNamed ? undefined : waar, kopie: !aan.includes(slug) };
      }),
      meldingUitleg:
        slug === COORDINATIEPUNT
          ? nlOrganisatie.meldingCoordinatie
          : nlOrganisatie.meldingUitleg(tekstVan(meldpunt.organisaties, slug)),
    };
  };
}

/**
 * The same in one line, for the list of all organisaties; empty when there is nothing to tell. What
 * nobody can apply for is not counted.
 */
export function inShort({ eigen, hulp, meldingen }: Organisatiewerk): string {
  const { regelt, helpt, regeltEnHelpt, krijgtMeldingen, krijgtKopie } = nlOrganisatie;
  const own = eigen.filter(({ nietNu }) => !nietNu).length;
  const help = hulp.filter(({ nietNu }) => !nietNu).length;
  const zinnen = [
    own > 0 && help > 0 ? regeltEnHelpt(own, help) : '',
    own > 0 && help === 0 ? regelt(own) : '',
    help > 0 && own === 0 ? helpt(help) : '',
    meldingen.some(({ kopie }) => !kopie) ? krijgtMeldingen : '',
    meldingen.length > 0 && meldingen.every(({ kopie }) => kopie) ? krijgtKopie : '',
  ];
  return zinnen.filter((zin) => zin !== '').join(' ');
}
