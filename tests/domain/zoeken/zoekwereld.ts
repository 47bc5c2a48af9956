import afstand from 'damerau-levenshtein';
import { vindSamenstellingen } from '../../../src/domain/zoeken/samenstelling.ts';
import { woordenIn } from '../../../src/domain/zoeken/woorden.ts';
import { zoek as zoekIn } from '../../../src/domain/zoeken/zoek.ts';
import type { Zoekgegevens, Zoekpagina } from '../../../src/domain/zoeken/zoekgegevens.ts';
import { maakZoekindex } from '../../../src/domain/zoeken/zoekindex.ts';
import type { Zoekopties } from '../../../src/domain/zoeken/zoekuitkomst.ts';

type Kort = Pick<Zoekpagina, 'titel'> & Partial<Zoekpagina>;

const regeling = (slug: string, velden: Kort): Zoekpagina => ({
  id: slug,
  url: `/regelingen/${slug}/`,
  soort: 'regeling',
  status: 'aan-te-vragen',
  samenvatting: '',
  ...velden,
});

/** A small site, with one page for each thing that can go wrong. */
const PAGINAS: readonly Zoekpagina[] = [
  regeling('huurtoeslag', {
    titel: 'Geld voor uw huur',
    naam: 'Huurtoeslag',
    samenvatting: 'U krijgt elke maand geld van de Belastingdienst.',
    zoekwoorden: ['huur te hoog', 'huursubsidie'],
    thema: ['wonen'],
  }),
  regeling('bijstand', {
    titel: 'Geld om van te leven',
    naam: 'Bijstand',
    samenvatting: 'U krijgt een uitkering als u te weinig geld heeft.',
    zoekwoorden: ['uitkering', 'geen inkomen'],
  }),
  regeling('leergeld', {
    titel: 'Spullen voor school en sport',
    naam: 'Stichting Leergeld',
    samenvatting: 'Uw kind krijgt een fiets, een laptop of zwemles.',
    zoekwoorden: ['fiets voor mijn kind', 'schoolreisje', 'contributie'],
  }),
  regeling('opvang', {
    titel: 'Geld voor de opvang van uw kind',
    naam: 'Kinderopvangtoeslag',
    zoekwoorden: ['kinderopvang', 'crèche'],
  }),
  regeling('kledingbank', { titel: 'Gratis kleding', zoekwoorden: ['kleding', 'jas'] }),
  regeling('kledingbon', { titel: 'Een bon voor kleding', status: 'gestopt' }),
  regeling('dordtpas', {
    titel: 'Korting met de Dordtpas',
    gemeenten: 'Alleen in Dordrecht',
    gemeente: ['dordrecht'],
    zoekwoorden: ['korting', 'uitje'],
  }),
  {
    id: 'schulden',
    url: '/situaties/schulden/',
    soort: 'situatie',
    titel: 'Ik heb schulden',
    samenvatting: 'Zo pakt u het aan.',
    zoekwoorden: ['schuld', 'deurwaarder'],
  },
  {
    id: 'eten',
    url: '/situaties/eten/',
    soort: 'situatie',
    titel: 'Er is geen eten',
    samenvatting: 'Bel vandaag.',
    zoekwoorden: ['honger', 'voedselpakket'],
  },
];

/** Words that are only in the text of pages. */
const IN_TEKST = ['gordijnen', 'bezwaar', 'reis'];

const woorden = PAGINAS.flatMap(({ titel, naam = '', samenvatting, zoekwoorden = [] }) =>
  woordenIn([titel, naam, samenvatting, ...zoekwoorden].join(' ')).map(({ vorm }) => vorm),
);

const GEGEVENS: Zoekgegevens = {
  paginas: PAGINAS,
  woorden: IN_TEKST.join(' '),
  samenstellingen: vindSamenstellingen(new Set([...woorden, ...IN_TEKST])),
  synoniemen: ['kleding kleren kleed', 'kind zoon dochter'],
};

const INDEX = maakZoekindex(GEGEVENS);

export const zoek = (zoekvraag: string, opties: Zoekopties = {}) =>
  zoekIn(zoekvraag, INDEX, opties, (een, ander) => afstand(een, ander).steps);

/** What comes up, best first, by slug. */
export const gevonden = (zoekvraag: string, opties?: Zoekopties): readonly string[] =>
  zoek(zoekvraag, opties).treffers.map(({ pagina }) => pagina.id);
