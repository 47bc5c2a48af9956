import type { Status } from '../domain/schema/regeling.ts';
import type { Doelgroep, Thema } from '../domain/themas.ts';
import { THEMANAMEN } from './themas.ts';
import { versheidTekst } from './versheid.ts';

interface StatusTekst {
  /** The word in the pill: short, because it never wraps. */
  readonly kort: string;
  /** What is said first on the page; undefined when nothing needs saying. */
  readonly eerst: string | undefined;
  /** Headings that keep their promise: who cannot apply does not read "Wat krijgt u?". */
  readonly wat: string;
  readonly doen: string;
}

/** Names only: what their pages say stands in content/themas and content/doelgroepen. */
const thema = Object.fromEntries(
  Object.entries(THEMANAMEN).map(([slug, naam]) => [slug, { naam }]),
) as Readonly<Record<Thema, { readonly naam: string }>>;

const doelgroep: Readonly<Record<Doelgroep, { readonly naam: string }>> = {
  kinderen: { naam: 'Kinderen' },
  jongeren: { naam: 'Jongeren' },
  volwassenen: { naam: 'Volwassenen' },
  ouderen: { naam: 'Ouderen' },
};

const status: Readonly<Record<Status, StatusTekst>> = {
  'aan-te-vragen': {
    kort: 'U kunt dit aanvragen',
    eerst: undefined,
    wat: 'Wat krijgt u?',
    doen: 'Wat moet u doen?',
  },
  'via-hulpverlener': {
    kort: 'Via een hulpverlener',
    eerst: 'Iemand die u helpt, vraagt dit voor u aan',
    wat: 'Wat krijgt u?',
    doen: 'Wat moet u doen?',
  },
  'niet-bevestigd': {
    kort: versheidTekst.kort['niet-bevestigd'],
    eerst: 'Wij weten niet zeker of dit nu zo is',
    wat: 'Wat zou u kunnen krijgen?',
    doen: 'Wat kunt u doen?',
  },
  gestopt: {
    kort: versheidTekst.kort.gestopt,
    eerst: 'Deze regeling is gestopt. U kunt dit niet meer aanvragen',
    wat: 'Wat was dit?',
    doen: 'Wat kunt u nu doen?',
  },
  gewenst: {
    kort: 'Bestaat nog niet',
    eerst: 'Deze regeling bestaat nog niet. U kunt dit niet aanvragen',
    wat: 'Wat is de bedoeling?',
    doen: 'Wat kunt u nu doen?',
  },
  informatie: {
    kort: 'Uitleg',
    eerst: 'Dit is uitleg. U hoeft hier niets aan te vragen',
    wat: 'Wat betekent dit voor u?',
    doen: 'Wat kunt u doen?',
  },
};

/** The words of the interface. Sentences of the domain stand in `zinnen.ts`. */
export const nl = {
  site: {
    naam: 'Regelingenwijzer',
    plaats: 'Drechtsteden',
    titel: 'Regelingenwijzer Drechtsteden',
    beschrijving:
      'Weinig geld? Kijk welke regelingen er voor u zijn in Alblasserdam en de andere Drechtsteden, en wie u helpt.',
  },
  thema,
  doelgroep,
  status,
  kop: {
    skip: 'Ga naar de inhoud',
    home: 'Regelingenwijzer Drechtsteden, naar het begin',
    menu: 'Menu',
    gemeente: 'Uw gemeente',
    zoeken: 'Zoeken',
    zoek: 'Zoek',
    begin: 'Begin',
    kruimels: 'U bent hier',
  },
  voet: {
    bellenKop: 'Liever bellen?',
    alleNummers: 'Alle telefoonnummers',
    meldenKop: 'Klopt er iets niet?',
    melden: 'Doe een melding',
    siteKop: 'Op deze site',
    links: [
      { tekst: 'Wat speelt er bij u?', url: '/situaties/' },
      { tekst: 'Alle regelingen', url: '/regelingen/' },
      { tekst: 'Moeilijke woorden', url: '/begrippen/' },
      { tekst: 'Zonder internet gebruiken', url: '/zonder-internet/' },
      { tekst: 'Folders en posters', url: '/drukwerk/' },
      { tekst: 'Van wie is deze site?', url: '/over/' },
      { tekst: 'Uw gegevens', url: '/privacy/' },
      { tekst: 'Toegankelijkheid', url: '/toegankelijkheid/' },
    ],
    van: 'Gemaakt voor het platform tegen armoede en zijn partners in Alblasserdam en de Drechtsteden.',
    geen: 'Dit is nog geen officiële site van een gemeente. Geen cookies, geen reclame.',
  },
  begin: {
    titel: 'Waar heeft u hulp bij nodig?',
    lead: 'Heeft u weinig geld? Dan zijn er regelingen voor u. Hier ziet u welke, en wie u helpt.',
    wijzer: 'Bekijk wat bij u past',
    wijzerBij: 'Korte vragen. Uw antwoorden blijven op dit apparaat.',
    van: 'Gratis. Van het platform tegen armoede en zijn partners.',
    vanLink: 'Van wie is deze site?',
    zoekLabel: 'Of zoek zelf',
    zoekVoorbeeld: 'fiets, huur',
    themas: 'Kies een onderwerp',
    anders: (aantal: number): string => `Iets anders: alle ${aantal} regelingen`,
    meldKop: 'Komt u er niet uit?',
    meld: 'Vertel het ons. U ziet eerst voor wie uw melding is. Uw naam hoeft niet.',
    meldKnop: 'Doe een melding',
  },
  nood: {
    kop: 'Geen eten, of dreigt uitzetting of afsluiting?',
    bel: 'Bel vandaag nog.',
    overal: 'heel Nederland',
    gevaar: 'Is er nu gevaar?',
    belGevaar: 'Bel',
  },
  regelingen: {
    titel: 'Alle regelingen',
    lead: (aantal: number): string =>
      `Er staan hier ${aantal} regelingen. Kies waar u hulp bij nodig heeft.`,
    opThema: 'Op onderwerp',
    opDoelgroep: 'Voor wie',
    opGemeente: 'In uw gemeente',
    nietsErbij: 'Staat er niets bij? Dan kunt u het aanvragen.',
    nietNu: 'Dit kunt u nu niet aanvragen',
    leeg: 'Wij kennen hier nog geen regeling. Bel of meld het ons, dan zoeken wij mee.',
    andere: 'Alle onderwerpen',
  },
  regeling: {
    naam: 'Officiële naam:',
    begin: 'Begin hiermee:',
    stand: (stand: string): string => `Bedrag van ${stand}`,
    standen: (stand: string): string => `Bedragen van ${stand}`,
    bron: (nummer: number): string => `bron ${nummer}`,
    tot: 'tot',
    zeker: 'Hoe zeker is dit?',
    zekerheid: {
      hoog: {
        maat: 'Zekerheid: hoog',
        uitleg: 'Wij lazen dit in betrouwbare bronnen van deze tijd.',
      },
      middel: {
        maat: 'Zekerheid: middel',
        uitleg: 'Een deel is niet zeker. Vraag na wat nu geldt.',
      },
      laag: {
        maat: 'Zekerheid: laag',
        uitleg: 'Wij weten hier weinig zeker van. Vraag het eerst na.',
      },
    },
    voorWie: 'Is dit voor u?',
    voorWieNiet: 'Voor wie is dit bedoeld?',
    wijzer: 'Twijfelt u? Bekijk wat bij u past',
    voorwaarden: 'De precieze voorwaarden',
    peildatum: (datum: string): string =>
      `Zo kijkt de wijzer ernaar, met de bedragen van ${datum}:`,
    hulp: 'Wie helpt u?',
    papieren: 'Wat neemt u mee?',
    plaatselijk: 'Hoe is het in uw gemeente?',
    inGemeente: (naam: string): string => `In ${naam}`,
    uitvoerder: 'Wie regelt dit?',
    gebied: 'Waar geldt dit?',
    alleGemeenten: 'alle gemeenten van de Drechtsteden',
    gebiedAlle: 'In heel Nederland.',
    letOp: 'Let op',
    meer: 'Meer uitleg',
    herkomst: 'Waar komt dit vandaan?',
    wet: 'Wet of regel:',
    gecontroleerd: (datum: string): string => `Laatst gecontroleerd op ${datum}.`,
    geldigVan: (datum: string): string => `Geldt vanaf ${datum}.`,
    geldigTot: (datum: string): string => `Geldt tot en met ${datum}.`,
    naTeGaan: 'Dit moeten wij nog nagaan',
    verwant: 'Dit past hier ook bij',
    klopt: 'Klopt dit niet? Of kreeg u het niet?',
    meld: 'Meld het',
    site: 'Meer lezen op de site:',
    print: (url: string): string => `Deze pagina staat op ${url}`,
  },
  gemeenten: {
    titel: 'Waar woont u?',
    lead: 'Kies uw gemeente. Dan ziet u wat daar geldt en wie u helpt.',
    kop: (naam: string): string => `Hulp in ${naam}`,
    hulp: 'Wie helpt u?',
    regelingen: (naam: string): string => `Regelingen in ${naam}`,
    andere: 'Andere gemeente kiezen',
  },
  organisaties: {
    titel: 'Wie kunt u bellen?',
    lead: 'Telefoonnummers en sites van mensen die u helpen. Bellen mag ook als u iets niet begrijpt.',
    spoed: 'Bij nood of gevaar',
    loket: 'Hulp bij geldzaken',
    hulplijnen: 'Praten met iemand',
    uitvoerder: 'Wie voert de regelingen uit?',
    naTeGaan: 'Wij kijken nog na:',
    zoekwoorden: ['bellen', 'telefoonnummer', 'nummer', 'hulplijn', 'nood'],
  },
  wijzer: {
    titel: 'Bekijk wat bij u past',
    beschrijving:
      'Beantwoord korte vragen en zie welke regelingen bij u passen. Niets wordt verstuurd.',
    zonder: 'De vragen werken alleen met JavaScript. Dit kan ook:',
    zonderThema: 'Kies waar u hulp bij nodig heeft:',
    zonderLijst: 'Bekijk alle regelingen',
    zonderBel: 'Of bel. Dan kijkt iemand met u mee.',
  },
  zoeken: {
    titel: 'Zoeken',
    beschrijving: 'Zoek een regeling, een organisatie of een telefoonnummer.',
    az: 'Alle regelingen van A tot Z',
  },
  bronnen: { bron: 'Bron:' },
  nietGevonden: {
    titel: 'Deze pagina is er niet',
    lead: 'Misschien is het adres veranderd. Zo komt u wel verder:',
    begin: 'Naar het begin',
    alle: 'Alle regelingen',
    bellen: 'Bellen met iemand die helpt',
  },
} as const;
