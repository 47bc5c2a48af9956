import { berichtenVan, zekerheidVan } from '../components/folderbericht.ts';
import { standNu } from '../components/versheid.ts';
import type { Regeling } from '../content/collecties.ts';
import { kort, pasFolder, type Folderdeel, type Gepast } from '../domain/folder.ts';
import { statusIn } from '../domain/versheid.ts';
import { datum, euro } from '../i18n/getallen.ts';
import { nl } from '../i18n/nl.ts';
import { nlPapier } from '../i18n/papier.ts';
import { getRegelinghulp } from './folderhulp.ts';
import { getGebied } from './gebied.ts';
import { koppenOf } from './koppen.ts';
import { localDifferences } from './plaatselijk.ts';

/** Most signs of each text. What editors write now is shorter; a longer text ends after a sentence. */
const MEEST = {
  titel: 90,
  lead: 160,
  opbrengst: 130,
  wat: 80,
  voorWie: 120,
  stap: 80,
  uitleg: 130,
  papier: 100,
  letOp: 120,
  waar: 120,
} as const;

/** More lines than this nobody reads on a leaflet. */
const REGELS = 8;

const t = nlPapier.blad;

/** The leaflet of a regeling: what, for whom, how, with whom; only what its page says as well. */
export async function getRegelingfolder(regeling: Regeling, adres: string): Promise<Gepast> {
  const gebied = (await getGebied())(regeling.gemeenten);
  const waar = gebied
    ? `${nl.regeling.inGemeente(kort(gebied, MEEST.waar))}.`
    : nl.regeling.gebiedAlle;
  const verschilt = localDifferences(regeling).length > 0 ? t.verschilt : '';
  return pasFolder({
    titel: kort(regeling.titel, MEEST.titel),
    lead: kort(regeling.samenvatting, MEEST.lead),
    berichten: berichtenVan(regeling),
    links: linksOf(regeling),
    rechts: rechtsOf(regeling),
    hulpKop: t.hulp,
    hulp: await getRegelinghulp(regeling),
    voet: [
      { tekst: t.lees(adres) },
      { tekst: `${nl.regeling.gebied} ${waar} ${verschilt}`.trim() },
      { tekst: nl.regeling.gecontroleerd(datum(regeling.gecontroleerd)) },
      ...zekerheidVan(regeling),
      { tekst: nl.voet.van },
    ],
  });
}

function linksOf(regeling: Regeling): Folderdeel[] {
  const { opbrengst, status } = regeling;
  const koppen = koppenOf(status);
  const nu = statusIn(standNu(regeling), status);
  const amount = ({ bedrag, tot }: (typeof opbrengst.bedragen)[number]) =>
    tot === undefined ? euro(bedrag) : `${euro(bedrag)} ${nl.regeling.tot} ${euro(tot)}`;
  return [
    {
      kop: koppen.wat(nu),
      belang: 4,
      soort: 'punten',
      tekst: kort(opbrengst.tekst, MEEST.opbrengst),
      bedragen: opbrengst.bedragen.slice(0, REGELS).map((een) => ({
        bedrag: amount(een),
        wat: t.bedrag(kort(een.wat, MEEST.wat), kort(een.stand, 20)),
      })),
      regels: [],
      minstens: 0,
      meer: opbrengst.bedragen.length > REGELS,
    },
    lijst(koppen.voorWie(nu), 'punten', regeling['voor-wie'], MEEST.voorWie, 1),
    ...(regeling['let-op'].length > 0
      ? [
          {
            ...lijst(t.letOp, 'punten', regeling['let-op'].slice(0, 2), MEEST.letOp, 0),
            belang: 0.2,
          },
        ]
      : []),
  ];
}

function rechtsOf(regeling: Regeling): Folderdeel[] {
  const { status, aanvragen, papieren } = regeling;
  const nu = statusIn(standNu(regeling), status);
  const stappen = aanvragen.stappen.slice(0, REGELS);
  return [
    {
      kop: koppenOf(status).doen(nu),
      belang: 2,
      soort: 'stappen',
      regels: stappen.map(({ kop, tekst }) => ({
        kop: kort(kop, MEEST.stap),
        ...(tekst && { tekst: kort(tekst, MEEST.uitleg) }),
      })),
      minstens: Math.min(2, stappen.length),
      meer: aanvragen.stappen.length > stappen.length,
    },
    ...(papieren.length > 0
      ? [lijst(nl.regeling.papieren, 'vinken', papieren, MEEST.papier, 0)]
      : []),
  ];
}

function lijst(
  kop: string,
  soort: Folderdeel['soort'],
  zinnen: readonly string[],
  meest: number,
  minstens: number,
): Folderdeel {
  return {
    kop,
    soort,
    regels: zinnen.slice(0, REGELS).map((zin) => ({ tekst: kort(zin, meest) })),
    minstens,
    meer: zinnen.length > REGELS,
  };
}
