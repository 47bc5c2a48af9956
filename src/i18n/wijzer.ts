import type { Interval } from '../domain/interval.ts';
import type { Oordeel } from '../domain/oordeel.ts';
import { euro } from './getallen.ts';
import { THEMANAMEN } from './themas.ts';

/** The words of the wizard. */
export const wijzerTekst = {
  laden: 'De vragen worden geladen.',
  laadfout: 'De vragen konden niet laden. Probeer het opnieuw, of bel Geldfit: 0800-8115 (gratis).',
  opnieuw: 'Probeer opnieuw',
  start: {
    kop: 'Bekijk wat bij u past',
    uitleg: [
      'Wij stellen u korte vragen. Daarna ziet u welke hulp u kunt krijgen.',
      'Uw antwoorden blijven op dit apparaat. Er wordt niets verstuurd.',
      'Weet u iets niet? Kies dan “Ik weet het niet”.',
    ],
    knop: 'Begin met de vragen',
    verder: 'Ga verder waar u was',
  },
  wens: {
    kop: 'Waar wilt u hulp bij?',
    uitleg: 'U mag meer dan één antwoord kiezen.',
    alles: 'Laat alles zien',
    fout: 'Kies waar u hulp bij wilt, of kies “Laat alles zien”.',
  },
  themas: THEMANAMEN,
  terug: 'Terug',
  verder: 'Verder',
  wisAlles: 'Wis alles',
  gewist: 'Al uw antwoorden zijn gewist.',
  totNuToe: 'Laat zien wat ik tot nu toe kan krijgen',
  waarom: 'Waarom vragen we dit?',
  waarvoor: 'Dit telt mee voor:',
  weetNiet: 'Ik weet het niet',
  ja: 'Ja',
  nee: 'Nee',
  elders: 'Ergens anders',
  precies: 'Ik vul het zelf precies in',
  preciesLabel: 'Vul hier het getal in',
  fouten: (aantal: number) =>
    aantal === 1 ? 'Er is 1 antwoord nodig' : `Er zijn ${aantal} antwoorden nodig`,
  foutTitel: (aantal: number) => (aantal === 1 ? '(1 fout) ' : `(${aantal} fouten) `),
  kiesEen: 'Kies een antwoord. Weet u het niet? Kies dan “Ik weet het niet”.',
  kiesGetal: 'Vul een getal in, bijvoorbeeld 1200. Weet u het niet? Kies dan “Ik weet het niet”.',
  kiesKinderen: 'Kies bij elke leeftijd hoeveel kinderen er zijn.',
  voortgang: (scherm: number, nog: number) =>
    nog <= 1 ? `Scherm ${scherm}, bijna klaar` : `Scherm ${scherm}, nog hoogstens ${nog}`,
  kinderen: {
    geen: 'Er wonen geen kinderen onder de 18 bij mij',
    wel: 'Er wonen kinderen onder de 18 bij mij',
    hoeveel: 'Hoeveel kinderen zijn er?',
  },
  nood: {
    kop: 'Bel nu voor hulp',
    alblasserdam: 'Woont u in Alblasserdam? Bel het Brughuis.',
    anders: 'Woont u ergens anders? Bel Geldfit. Bellen is gratis.',
    recht:
      'Dreigt afsluiting of moet u uit huis? Dan moet de gemeente binnen 3 werkdagen met u praten. Vraag daarom.',
    gevaar: 'Is er direct gevaar? Bel 112.',
    verder: 'Ga verder met de vragen',
  },
  resultaat: {
    kop: 'Dit kunt u nu doen',
    leeg: 'We vonden nog niets dat zeker bij u past.',
    leegHulp: 'Bel voor hulp. Iemand kijkt met u mee.',
    groepen: {
      ja: 'Waarschijnlijk wel',
      misschien: 'Misschien',
      nee: 'Waarschijnlijk niet',
    } satisfies Record<Oordeel, string>,
    ook: 'Kijk hier ook naar',
    ookUitleg: 'Dit konden we niet voor u uitrekenen. Lees of het bij u past.',
    onzeker: 'nog niet zeker',
    totaal: (bedrag: string) => `Samen ongeveer ${bedrag} per maand.`,
    schatting: 'Dit is een schatting. De organisatie beslist.',
    eerst: 'Begin hier',
    waarom: 'Waarom?',
    nogNodig: 'We weten nog niet:',
    navragen: 'Vraag dit na:',
    beantwoord: 'Beantwoord deze vraag',
    beantwoordMeer: 'Beantwoord deze vragen',
    aanvragen: 'Zo vraagt u het aan',
    nietReden: 'Waarom niet?',
    nietUitleg: 'Is er iets veranderd, of klopt dit niet? Vraag het dan toch na.',
    antwoorden: 'Uw antwoorden',
    antwoordenUitleg: 'Klopt er iets niet? Kies de vraag en pas uw antwoord aan.',
    afdrukken: 'Print dit blad',
    papieren: 'Leg deze papieren klaar',
    melding: 'Lukt het niet? Doe een melding',
    nogOpen: 'Dit is wat we tot nu toe weten. Er zijn nog vragen open.',
    verderVragen: 'Ga verder met de vragen',
    perMaand: (bedrag: string) => `ongeveer ${bedrag} per maand`,
  },
  /** A ja of which a limit is old, or differs for some people. */
  waarschijnlijk: 'waarschijnlijk',
  oordeel: { ja: 'wel', misschien: 'misschien', nee: 'niet' } satisfies Record<Oordeel, string>,
  reden: { ja: 'Past', misschien: 'Weten we nog niet', nee: 'Past niet' } satisfies Record<
    Oordeel,
    string
  >,
} as const;

/** A step to choose: "€ 1.348 of minder", "€ 1.349 tot en met € 1.618", "18 tot en met 20 jaar". */
export function bandLabel(band: Interval, eenheid: string, isEuro: boolean): string {
  const low = isEuro ? Math.ceil(band.min - 1e-9) : band.min;
  const high = isEuro ? Math.floor(band.max + 1e-9) : band.max;
  const show = (getal: number) => (isEuro ? euro(getal) : String(getal));
  const unit = isEuro ? '' : ` ${eenheid}`;
  const isJaar = eenheid === 'jaar';
  const lowest = low === 0;
  const highest =
    band.max === Infinity || (isJaar && band.max >= 120) || (band.max >= 1200 && !isEuro);
  if (lowest && highest) return `${show(0)}${unit} of meer`;
  if (highest) return isJaar ? `${show(low)} jaar of ouder` : `${show(low)}${unit} of meer`;
  if (low >= high) return `${show(low)}${unit}`;
  if (lowest) return isJaar ? `${show(high)} jaar of jonger` : `${show(high)}${unit} of minder`;
  return `${show(low)} tot en met ${show(high)}${unit}`;
}

/** An amount per month: "€ 126", or "€ 80 tot € 126" from a range, or "hoogstens € 126". */
export function bedragLabel(perMaand: number | Interval): string {
  if (typeof perMaand === 'number') return euro(perMaand);
  return perMaand.min === 0
    ? `hoogstens ${euro(perMaand.max)}`
    : `${euro(perMaand.min)} tot ${euro(perMaand.max)}`;
}
