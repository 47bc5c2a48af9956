import type { Gevolg, Totaal } from '../domain/gevolgen.ts';
import { opsomming } from '../domain/lezen/fout.ts';
import type { Oordeel } from '../domain/oordeel.ts';
import type { Invoerveld, Veranderingsoort } from '../domain/verandering.ts';
import { bedragZin } from './resultaat.ts';

/** What a field asks and explains. */
interface Veldtekst {
  readonly vraag: string;
  readonly uitleg?: string;
}

const LEEG = 'Weet u het niet? Laat dit leeg.';

/** The words of "Wat als er iets verandert?" at the end of the wizard. */
export const watAlsTekst = {
  kop: 'Wat als er iets verandert?',
  uitleg: 'Kies één ding. U ziet dan wat er begint, stopt of verandert.',
  schatting: 'Dit is een schatting. Uw antwoorden veranderen niet.',
  vraag: 'Wat verandert er?',
  keuzes: {
    inkomen: 'Ik krijg meer of minder inkomen',
    samenwonen: 'Ik ga samenwonen met een partner',
    'uit-elkaar': 'Mijn partner en ik gaan uit elkaar',
    'kind-erbij': 'Er komt een kind bij',
    achttien: 'Ik word 18',
    'kind-achttien': 'Mijn oudste kind thuis wordt 18',
    aow: 'Ik bereik de AOW-leeftijd',
    'aow-partner': 'Mijn partner bereikt de AOW-leeftijd',
    verhuizen: 'Ik verhuis naar een andere gemeente in de regio',
  } satisfies Record<Veranderingsoort, string>,
  /** What we take for granted, said before people press the button. */
  aanname: {
    inkomen: 'We rekenen met hetzelfde huis en hetzelfde gezin.',
    samenwonen: 'We rekenen met hetzelfde huis en dezelfde kinderen.',
    'uit-elkaar': 'We rekenen alsof u in hetzelfde huis blijft.',
    'kind-erbij': 'We rekenen met hetzelfde inkomen en hetzelfde huis.',
    achttien: 'We rekenen met hetzelfde inkomen en hetzelfde huis.',
    'kind-achttien':
      'We tellen dit kind dan niet meer mee. Blijft het thuis wonen? Doe dan voor huurtoeslag de proefberekening.',
    aow: 'We rekenen alsof u AOW krijgt, met hetzelfde huis en hetzelfde gezin.',
    'aow-partner': 'We rekenen alsof uw partner AOW krijgt, met hetzelfde huis en hetzelfde gezin.',
    verhuizen: 'We rekenen met dezelfde huur en hetzelfde inkomen.',
  } satisfies Record<Veranderingsoort, string>,
  velden: {
    inkomen: {
      vraag: 'Hoeveel geld komt er dan per maand binnen?',
      uitleg: 'Na belasting. Toeslagen en vakantiegeld tellen niet mee.',
    },
    toetsingsinkomen: {
      vraag: 'Wat is dan het inkomen in een heel jaar?',
      uitleg: `Vóór belasting. Toeslagen hangen hiervan af. ${LEEG}`,
    },
    vermogen: { vraag: 'Hoeveel spaargeld en bezit is er dan?', uitleg: LEEG },
    leeftijdPartner: { vraag: 'Hoe oud is uw partner?', uitleg: LEEG },
    leeftijdKind: { vraag: 'Hoe oud is het kind?', uitleg: 'Een baby is 0 jaar.' },
    kinderenBlijven: { vraag: 'Wonen de kinderen dan bij u?' },
    gemeente: { vraag: 'Waar gaat u wonen?' },
  } satisfies Record<Invoerveld, Veldtekst> as Record<Invoerveld, Veldtekst>,
  /** Whose money it is then. */
  samen: 'Van u en uw partner samen.',
  alleen: 'Alleen van uzelf.',
  laatLeeg: LEEG,
  eenheid: {
    inkomen: 'per maand',
    toetsingsinkomen: 'per jaar',
    leeftijdPartner: 'jaar',
    leeftijdKind: 'jaar',
  } as Partial<Record<Invoerveld, string>>,
  ja: 'Ja',
  nee: 'Nee',
  weetNiet: 'Ik weet het niet',
  knop: 'Laat zien',
  fout: {
    keuze: 'Kies wat er verandert.',
    nodig: 'Vul in hoeveel geld er dan per maand binnenkomt, bijvoorbeeld 1200.',
    bedrag: 'Vul een bedrag in, bijvoorbeeld 1200. Weet u het niet? Laat het dan leeg.',
    leeftijd: 'Vul een leeftijd in, bijvoorbeeld 34. Weet u het niet? Laat het dan leeg.',
    leeftijdKind: 'Vul een leeftijd in van 0 tot en met 17.',
    gemeente: 'Kies een gemeente.',
    kinderenBlijven: 'Kies een antwoord. Weet u het niet? Kies dan “Ik weet het niet”.',
  },
  nu: 'Nu',
  dan: 'Dan',
  oordeel: {
    ja: 'waarschijnlijk wel',
    misschien: 'misschien',
    nee: 'waarschijnlijk niet',
  } satisfies Record<Oordeel, string>,
  gevolg: {
    begint: 'Dit begint',
    stopt: 'Dit stopt',
    omhoog: 'Dit wordt meer',
    omlaag: 'Dit wordt minder',
    wel: 'Nu misschien, dan waarschijnlijk wel',
    niet: 'Nu misschien, dan waarschijnlijk niet',
    misschien: 'Dit kan veranderen',
  } satisfies Record<Gevolg, string>,
  totaal: 'Alle bedragen samen',
  totaalUitleg: 'Alleen bedragen die wij kunnen uitrekenen.',
  gelijk: 'Wat hier niet staat, blijft gelijk.',
  leegGelaten: 'We weten nog niet alles. Vult u hierboven meer in? Dan weten we meer.',
  nietVanzelf: 'U krijgt hulp niet vanzelf. Vraag aan wat begint.',
  doorgeven: 'Verandert er echt iets? Geef het door aan wie u geld geeft.',
} as const;

/** "ongeveer € 126 per maand", "ongeveer € 126 per maand, en misschien meer". */
export function totaalLabel({ zeker, misschienMeer }: Totaal): string {
  if (zeker.max === 0) return misschienMeer ? 'dat weten we nog niet' : 'geen bedrag';
  const sure = bedragZin(zeker.min === zeker.max ? zeker.min : zeker);
  return misschienMeer ? `${sure}, en misschien meer` : sure;
}

const TELLEN: readonly (readonly [readonly Gevolg[], (aantal: number) => string])[] = [
  [['begint'], (aantal) => (aantal === 1 ? '1 regeling begint' : `${aantal} regelingen beginnen`)],
  [['stopt'], (aantal) => (aantal === 1 ? '1 regeling stopt' : `${aantal} regelingen stoppen`)],
  [
    ['omhoog'],
    (aantal) => (aantal === 1 ? '1 bedrag gaat omhoog' : `${aantal} bedragen gaan omhoog`),
  ],
  [
    ['omlaag'],
    (aantal) => (aantal === 1 ? '1 bedrag gaat omlaag' : `${aantal} bedragen gaan omlaag`),
  ],
  [['wel'], (aantal) => (aantal === 1 ? '1 regeling past dan' : `${aantal} regelingen passen dan`)],
  [
    ['niet'],
    (aantal) =>
      aantal === 1 ? '1 regeling past dan niet' : `${aantal} regelingen passen dan niet`,
  ],
  [
    ['misschien'],
    (aantal) =>
      aantal === 1 ? '1 regeling kan veranderen' : `${aantal} regelingen kunnen veranderen`,
  ],
];

/** "2 regelingen beginnen en 1 regeling stopt." */
export function samenvatting(gevolgen: readonly Gevolg[]): string {
  const parts = TELLEN.flatMap(([soorten, zeg]) => {
    const aantal = gevolgen.filter((gevolg) => soorten.includes(gevolg)).length;
    return aantal > 0 ? [zeg(aantal)] : [];
  });
  return parts.length > 0
    ? `${opsomming(parts, 'en')}.`
    : 'Er verandert niets aan wat u kunt krijgen.';
}
