import type { Interval } from '../domain/interval.ts';
import type { Bronbedrag } from '../domain/kennis.ts';
import type { GeldendeNorm } from '../domain/norm.ts';
import type { Oordeel } from '../domain/oordeel.ts';
import { datum, euro } from './getallen.ts';
import { periode } from './periode.ts';

/** The words of the result of the wizard. */
export const resultaatTekst = {
  kop: 'Dit kunt u nu doen',
  nogOpen: 'Dit is wat we tot nu toe weten. Er zijn nog vragen open.',
  verderVragen: 'Ga verder met de vragen',
  eerst: {
    label: 'Begin hier',
    bel: (naam: string): string => `Bel ${naam}`,
    ga: (site: string): string => `Ga naar ${site}`,
    lees: 'Lees wat u moet doen',
    belOver: 'Zeg dat u belt over:',
    vraagAan: 'Vraag daar aan:',
    nood: 'Dit is nu het meest dringend.',
    meer: (aantal: number): string =>
      aantal === 1
        ? 'Vraag dan ook naar de andere regeling hieronder.'
        : `Vraag dan ook naar de andere ${aantal} regelingen hieronder.`,
    lieverBellen: 'Lukt het niet, of belt u liever?',
    niets: 'We vonden nog niets dat zeker bij u past.',
    nietsHulp: 'Bel voor hulp. Iemand kijkt met u mee.',
  },
  totaal: {
    samen: (bedrag: string): string => `Samen ${bedrag}`,
    uitleg: 'Dit is een schatting. De organisatie beslist.',
    kwartaal: 'Krijgt u iets per 3 maanden? Dan telt hier een derde mee.',
    zonder: (aantal: number): string =>
      aantal === 1
        ? 'Van 1 regeling weten we het bedrag niet.'
        : `Van ${aantal} regelingen weten we het bedrag niet.`,
  },
  groepen: {
    ja: 'Waarschijnlijk wel',
    misschien: 'Misschien',
    nee: 'Waarschijnlijk niet',
  } satisfies Record<Oordeel, string>,
  nog: (aantal: number): string => `Toon er nog ${aantal}`,
  /** A ja of which a limit is old, or differs for some people. */
  waarschijnlijk: 'waarschijnlijk',
  oordeel: { ja: 'wel', misschien: 'misschien', nee: 'niet' } satisfies Record<Oordeel, string>,
  reden: { ja: 'Past', misschien: 'Weten we nog niet', nee: 'Past niet' } satisfies Record<
    Oordeel,
    string
  >,
  narekenen: 'Reken het na op',
  volgensBron: 'Dit zegt de bron over het bedrag:',
  aanvragen: 'Zo vraagt u het aan',
  papierenBij: 'Papieren:',
  waarom: 'Waarom?',
  nogNodig: 'We weten nog niet:',
  beantwoord: 'Beantwoord deze vraag',
  beantwoordMeer: 'Beantwoord deze vragen',
  navragen: 'Vraag dit na:',
  nee: {
    uitleg:
      'Een kruisje betekent: dit past niet bij uw antwoorden. Verandert er iets? Kijk dan opnieuw.',
    pasAan: 'Klopt dit niet? Pas uw antwoord aan',
    vraagNa: 'Klopt dit niet? Vraag het dan toch na.',
  },
  heeftAl: {
    knop: 'Dit krijg ik al',
    kop: 'Dit heeft u al',
    uitleg: 'Dit telt niet mee bij wat u nog kunt doen.',
    terug: 'Toch niet',
    erbij: (titel: string): string => `“${titel}” staat nu bij “Dit heeft u al”.`,
    eraf: (titel: string): string => `“${titel}” staat weer bij wat u kunt doen.`,
  },
  papieren: {
    kop: (papieren: number, regelingen: number): string =>
      `Met ${papieren === 1 ? 'dit papier' : `deze ${papieren} papieren`} vraagt u ${alles(regelingen)} aan`,
    kopZonder: 'Leg deze papieren klaar',
    uitleg: 'Kruis aan wat u al heeft. Mist u iets? Vraag het dan toch aan.',
  },
  ook: 'Kijk hier ook naar',
  ookUitleg: 'Dit konden we niet voor u uitrekenen. Lees of het bij u past.',
  onzeker: (aantal: number): string => `Nog ${aantal} waarvan we niet zeker weten of het er is`,
  antwoorden: 'Uw antwoorden',
  antwoordenUitleg: 'Klopt er iets niet? Kies de vraag en pas uw antwoord aan.',
  melding: 'Lukt het niet? Doe een melding',
} as const;

function alles(regelingen: number): string {
  if (regelingen === 1) return 'dit';
  return regelingen === 2 ? 'ze allebei' : `alle ${regelingen}`;
}

/**
 * "ongeveer € 126 per maand", "ongeveer tussen € 80 en € 126 per maand", "hoogstens ongeveer € 126
 * per maand".
 */
export function bedragZin(bedrag: number | Interval, eenheid = 'per maand'): string {
  if (typeof bedrag === 'number') return `ongeveer ${euro(bedrag)} ${eenheid}`;
  if (bedrag.min === 0) return `hoogstens ongeveer ${euro(bedrag.max)} ${eenheid}`;
  return `ongeveer tussen ${euro(bedrag.min)} en ${euro(bedrag.max)} ${eenheid}`;
}

/** How kinderbijslag is paid. */
export const PER_KWARTAAL = 'per 3\u00A0maanden';

/** "Met de bedragen van 2026.", "Met de bedragen vanaf 1 juli 2026." */
export function basisZin(norm: GeldendeNorm): string {
  return `Met de bedragen ${periode(norm)}.`;
}

/** "€ 275 per kind op de basisschool, per jaar (2023)": what a source says, with its time. */
export function bronbedragZin({ bedrag, tot, wat, stand }: Bronbedrag): string {
  const range = tot === undefined ? euro(bedrag) : `${euro(bedrag)} tot ${euro(tot)}`;
  return `${range} ${wat} (${datum(stand)})`;
}
