import { standNu } from '../components/versheid.ts';
import type { Gemeente, Regeling } from '../content/collecties.ts';
import { kort, pasFolder, type Folder, type Folderdeel, type Gepast } from '../domain/folder.ts';
import { heightOf, ROOM } from '../domain/foldermaat.ts';
import { forGemeente } from '../domain/regeling.ts';
import type { Thema } from '../domain/themas.ts';
import { statusIn } from '../domain/versheid.ts';
import { nl } from '../i18n/nl.ts';
import { nlPapier } from '../i18n/papier.ts';
import { getGemeentehulp } from './folderhulp.ts';

/** Most signs of each text. */
const MEEST = { naam: 40, lead: 160, titel: 80 } as const;

/** Titles under a thema: the first are the most urgent. */
const TITELS = 4;

const t = nlPapier.gemeente;

const intro: Folderdeel = {
  kop: t.regelingen,
  soort: 'punten',
  tekst: t.regelingenBij,
  regels: [],
  minstens: 0,
};

/** The leaflet of a gemeente: what to do at need, what there is by subject, and whom to call. */
export async function getGemeentefolder(
  gemeente: Gemeente,
  regelingen: readonly Regeling[],
  adres: string,
): Promise<Gepast> {
  const { slug, naam, samenvatting = nl.gemeenten.lead, hulp } = gemeente;
  const open = regelingen
    .map((regeling) => forGemeente(regeling, slug))
    .filter(isCertain)
    .map(({ titel, themas }) => ({ titel, thema: themas[0] }));
  const groepen = (Object.keys(nl.thema) as Thema[])
    .map((thema) => themaDeel(thema, open))
    .filter(({ regels }) => regels.length > 0);
  return pasFolder({
    titel: nl.gemeenten.kop(kort(naam, MEEST.naam)),
    lead: kort(samenvatting, MEEST.lead),
    berichten: [],
    ...balance([nood(), intro, ...groepen]),
    hulpKop: nlPapier.blad.hulp,
    hulp: await getGemeentehulp(hulp),
    voet: [
      { tekst: nlPapier.blad.lees(adres) },
      { tekst: t.gecontroleerd },
      { tekst: nl.voet.van },
    ],
  });
}

/** Divides parts over two columns of about the same height, in their order. */
function balance(delen: readonly Folderdeel[]): Pick<Folder, 'links' | 'rechts'> {
  const [best] = delen
    .map((_, i) => ({ links: delen.slice(0, i + 1), rechts: delen.slice(i + 1) }))
    .map((een) => ({
      ...een,
      hoog: Math.max(
        heightOf(een.links, ROOM.a4.links, 12),
        heightOf(een.rechts, ROOM.a4.rechts, 12),
      ),
    }))
    .sort((x, y) => x.hoog - y.hoog);
  return best ?? { links: delen, rechts: [] };
}

/** What one can ask for with certainty; the rest needs more words than a leaflet has. */
function isCertain(regeling: Regeling): boolean {
  const nu = statusIn(standNu(regeling), regeling.status);
  return nu === 'aan-te-vragen' || nu === 'via-hulpverlener';
}

function themaDeel(
  thema: Thema,
  open: readonly { titel: string; thema: Thema | undefined }[],
): Folderdeel {
  const own = open.filter((een) => een.thema === thema);
  return {
    kop: nl.thema[thema].naam,
    soort: 'punten',
    klein: true,
    regels: own.slice(0, TITELS).map(({ titel }) => ({ tekst: kort(titel, MEEST.titel) })),
    minstens: 1,
  };
}

function nood(): Folderdeel {
  const { kop, bel, gevaar, belGevaar } = nl.nood;
  return {
    kop,
    soort: 'punten',
    tekst: `${bel} ${gevaar} ${belGevaar} 112.`,
    regels: [],
    minstens: 0,
  };
}
