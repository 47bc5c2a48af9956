import { getCollection } from 'astro:content';
import { stringify } from '../domain/json.ts';
import type { Kaarttekst, Kennis, Wijzerdata } from '../domain/kennis.ts';
import { isFinal } from '../domain/versheid.ts';
import { makeKennis, type Gelezen } from './kennis.ts';
import { splitWijzerdata } from '../domain/wijzerdeel.ts';
import {
  getGemeenten,
  getOrganisaties,
  getRegelingen,
  type Organisatie,
  type Regeling,
} from './collecties.ts';

/** The rules of all regelingen, from the collections. */
export async function getKennis(): Promise<Kennis> {
  const [gemeenten, vragen, normen, regelingen] = await Promise.all([
    getCollection('gemeenten'),
    getCollection('vragen'),
    getCollection('normen'),
    getCollection('regelingen'),
  ]);
  const { kennis, fouten } = makeKennis({
    gemeenten: gemeenten.map(asGelezen),
    vragen: vragen.map(asGelezen),
    normen: normen.map(asGelezen),
    regelingen: regelingen.map(asGelezen),
  });
  const [first] = fouten;
  if (first) throw new Error(`${first.bestand}, ${first.veld}: ${first.melding}`);
  return kennis;
}

/** From this many letters on the regelingen of each gemeente get a file of their own. */
const GROOT = 300_000;

/** The data of the wizard as the text of its file. */
export async function getWijzerJson(): Promise<string> {
  return stringify((await getDelen()).kern);
}

/** In a large site: per gemeente the text of the file with the regelingen that are not everywhere. */
export async function getWijzerdelen(): Promise<ReadonlyMap<string, string>> {
  const { delen } = await getDelen();
  return new Map([...delen].map(([gemeente, deel]) => [gemeente, stringify(deel)]));
}

async function getDelen(): Promise<ReturnType<typeof splitWijzerdata>> {
  const [data, gemeenten] = await Promise.all([getWijzerdata(), getGemeenten()]);
  if (stringify(data).length < GROOT) return { kern: data, delen: new Map() };
  return splitWijzerdata(
    data,
    gemeenten.map(({ slug }) => slug),
  );
}

/** The data of the wizard: rules, and for each regeling what a result card says. */
async function getWijzerdata(): Promise<Wijzerdata> {
  const [kennis, regelingen, organisaties] = await Promise.all([
    getKennis(),
    getRegelingen(),
    getOrganisaties(),
  ]);
  // Also those that get no oordeel: a shared list says of them, too, what to do and whom to call.
  const open = regelingen.filter(({ status, plaatselijk }) =>
    [status, ...Object.values(plaatselijk).map((local) => local.status ?? status)].some(
      (one) => !isFinal(one),
    ),
  );
  return {
    kennis,
    kaarten: Object.fromEntries(open.map((regeling) => [regeling.slug, cardOf(regeling)])),
    plaatselijk: Object.fromEntries(open.flatMap(localCards)),
    organisaties: Object.fromEntries(organisaties.map((one) => [one.slug, contactOf(one)])),
  };
}

function asGelezen<T>({
  id,
  collection,
  data,
}: {
  id: string;
  collection: string;
  data: T;
}): Gelezen<T> {
  return { pad: `${collection}/${id}`, slug: id, tekst: data };
}

type Teksten = Pick<
  Regeling,
  'naam' | 'samenvatting' | 'opbrengst' | 'aanvragen' | 'papieren' | 'agenda' | 'status-uitleg'
>;

function cardOf(tekst: Teksten): Kaarttekst {
  return partOf(tekst) as Kaarttekst;
}

function localCards(regeling: Regeling): [string, Partial<Kaarttekst>][] {
  return Object.entries(regeling.plaatselijk).map(([gemeente, local]) => [
    `${regeling.slug}@${gemeente}`,
    // What pays another way here does not keep the amounts of elsewhere.
    { ...(local.opbrengst && { bedragen: [] }), ...partOf(local) },
  ]);
}

function partOf(tekst: Partial<Teksten>): Partial<Kaarttekst> {
  const { naam, samenvatting, opbrengst, aanvragen, papieren, agenda = [] } = tekst;
  const statusUitleg = tekst['status-uitleg'];
  return {
    ...(naam && { naam }),
    ...(samenvatting && { samenvatting }),
    ...(opbrengst && { opbrengst: opbrengst.tekst, ...amountsOf(opbrengst) }),
    ...(aanvragen && {
      stappen: aanvragen.stappen.map((stap) => stap.kop),
      hulp: aanvragen.hulp,
      ...(aanvragen.site && { site: aanvragen.site }),
    }),
    ...(papieren && { papieren }),
    ...(agenda.length > 0 && { agenda: agenda.map(({ bron: _bron, ...dag }) => dag) }),
    ...(statusUitleg && { statusUitleg }),
  };
}

/** Where we compute no amount, the card says what the source says. */
function amountsOf({ bedragen, berekening }: Regeling['opbrengst']): Pick<Kaarttekst, 'bedragen'> {
  if (berekening || bedragen.length === 0) return {};
  return { bedragen: bedragen.map(({ bron: _bron, ...bedrag }) => bedrag) };
}

function contactOf({ naam, telefoon, site }: Organisatie) {
  return { naam, ...(telefoon && { telefoon }), ...(site && { site }) };
}
