import type { Melding } from '../domain/schema/melding.ts';

type Teksten<T extends string> = Readonly<Record<T, string>>;

const soort: Teksten<Melding['soort']> = {
  hulp: 'Ik wil hulp',
  'zorgen-om-iemand': 'Ik maak me zorgen om iemand',
  'werkt-niet': 'Een regeling werkt niet, of ik kreeg hem niet',
  idee: 'Ik heb een idee',
};

const nood: Teksten<Melding['nood'][number]> = {
  eten: 'Er is geen eten in huis',
  energie: 'Gas, stroom of water wordt afgesloten',
  huis: 'Iemand moet binnenkort zijn huis uit',
};

const reden: Teksten<NonNullable<Melding['reden']>> = {
  'wist-ik-niet': 'Ik wist niet dat het bestond',
  'dacht-niet-voor-mij': 'Ik dacht dat het niet voor mij was',
  'te-ingewikkeld': 'Het is te moeilijk om aan te vragen',
  'geen-digid': 'Ik heb geen DigiD',
  'bang-om-terug-te-betalen': 'Ik ben bang dat ik moet terugbetalen',
  schaamte: 'Ik durfde het niet te vragen',
  afgewezen: 'Ik vroeg het aan en kreeg nee',
  anders: 'Iets anders',
};

const rol: Teksten<NonNullable<Melding['rol']>> = {
  inwoner: 'Het gaat over mijzelf',
  naaste: 'Ik ben familie, vriend of buur',
  vrijwilliger: 'Ik ben vrijwilliger',
  professional: 'Ik doe dit voor mijn werk, bijvoorbeeld op school of bij de huisarts',
};

const contactwijze: Teksten<NonNullable<Melding['contactwijze']>> = {
  bellen: 'Bel mij',
  mailen: 'Mail mij',
  huisbezoek: 'Kom liever bij mij langs',
  langskomen: 'Bel niet. Ik kom zelf langs',
};

const werkveld: Teksten<NonNullable<Melding['werkveld']>> = {
  school: 'Op een school of in de kinderopvang',
  jgz: 'Bij de jeugdgezondheidszorg (consultatiebureau)',
  huisarts: 'Bij een huisarts',
  woningcorporatie: 'Bij een woningcorporatie',
  politie: 'Bij de politie',
  werkgever: 'Ik ben werkgever',
  anders: 'Ergens anders',
};

const veilig: Teksten<NonNullable<Melding['veilig']>> = {
  ja: 'Ja, bel gerust',
  discreet: 'Ja, maar zeg alleen tegen mij waar het over gaat',
  niet: 'Nee, bel mij niet',
};

interface Veldtekst {
  readonly vraag: string;
  readonly uitleg?: string;
}

const veld: Readonly<Record<Exclude<keyof Melding, 'id' | 'duur'>, Veldtekst>> = {
  nood: { vraag: 'Is er nu nood?', uitleg: 'Kruis aan wat klopt. Is er geen nood? Sla dit over.' },
  soort: { vraag: 'Wat wilt u doorgeven?' },
  gemeente: { vraag: 'Om welke gemeente gaat het?' },
  onderwerp: { vraag: 'Waar gaat het over?' },
  regeling: { vraag: 'Gaat het over één regeling?' },
  reden: { vraag: 'Waarom kreeg u het niet, of vroeg u het niet?' },
  tekst: {
    vraag: 'Vertel wat er is',
    uitleg:
      'Bijvoorbeeld: “Ik kan de schoolspullen niet betalen. Bij wie kan ik terecht?” Zet hier geen BSN in.',
  },
  rol: { vraag: 'Wie bent u?' },
  namens: { vraag: 'Ik vul dit in voor iemand anders' },
  toestemming: { vraag: 'Die persoon weet dit en vindt het goed' },
  naam: { vraag: 'Uw naam' },
  contact: {
    vraag: 'Uw telefoonnummer of e-mailadres',
    uitleg: 'Vult u niets in? Dan kunnen wij u niet antwoorden.',
  },
  contactwijze: { vraag: 'Hoe wilt u antwoord?' },
  werkveld: { vraag: 'Waar werkt u?' },
  organisatie: { vraag: 'Hoe heet uw organisatie?' },
  functie: { vraag: 'Wat is uw functie?' },
  veilig: { vraag: 'Kunnen wij u veilig bellen?' },
  website: { vraag: 'Laat dit veld leeg' },
};

/** The words of the form and of what happens when it is sent. A phone loads these, so no others stand here. */
export const nlMelding = {
  vooraf: 'Vul alles in, behalve waar staat dat het leeg mag blijven.',
  leeg: '(mag leeg blijven)',
  keuze: 'Maak een keuze',
  anders: 'Iets anders',
  elders: 'Ergens anders',

  veld,
  geen: {
    regeling: 'Nee, of ik weet het niet',
    rol: 'Dat zeg ik liever niet',
    contactwijze: 'Dat maakt niet uit',
  },
  soort,
  nood,
  reden,
  rol,
  contactwijze,
  werkveld,
  veilig,

  bellen: {
    kop: 'Wacht niet op antwoord. Bel nu',
    in: (gemeente: string): string => `Woont u in ${gemeente}?`,
    elders: 'Woont u ergens anders?',
    bel: (naam: string): string => `Bel ${naam}:`,
    gevaar: 'Is er direct gevaar? Bel',
  },
  wieLeest:
    'Uw melding gaat per mail naar mensen die kunnen helpen. De site bewaart uw bericht niet. Na het versturen ziet u naar wie uw melding gaat.',
  verstuur: 'Verstuur de melding',
  bezig: 'Bezig met versturen …',
  opnieuw: 'Probeer opnieuw',
  wis: 'Wis alles wat ik heb ingevuld',
  gewist: 'Alles is gewist.',

  fouten: {
    kop: (aantal: number): string =>
      aantal === 1 ? 'Er is nog 1 ding nodig' : `Er zijn nog ${aantal} dingen nodig`,
    titel: (aantal: number): string => (aantal === 1 ? '(1 fout)' : `(${aantal} fouten)`),
  },
  bsn: {
    waarschuwing: 'In uw tekst staat een getal dat op een BSN lijkt. Wij hebben dat niet nodig.',
    haalWeg: 'Haal het weg',
    vervanging: '(nummer weggehaald)',
    weg: 'Het nummer is weg.',
  },
  nietVerstuurd: {
    kop: 'Nog niet verstuurd',
    titel: '(nog niet verstuurd)',
    staatEr: 'Wat u schreef, staat er nog.',
    terug: 'Ga terug naar de vorige pagina. Daar staat uw tekst nog.',
    offline: 'U heeft nu geen internet. Probeer het straks nog een keer.',
    online: 'U heeft weer internet. Probeer het nog een keer.',
    storing: 'Er ging iets mis bij ons. Probeer het straks nog een keer.',
    druk: (seconden: number): string =>
      seconden <= 60
        ? 'Er komen nu veel meldingen binnen. Probeer het over een minuut nog een keer.'
        : `Er komen nu veel meldingen binnen. Probeer het over ${Math.ceil(seconden / 60)} minuten nog een keer.`,
    'te-groot': 'Uw tekst is te lang. Maak hem korter en probeer het nog een keer.',
    geweigerd: 'Deze melding kwam van een andere site. Vul het formulier op onze eigen site in.',
    haast: 'Heeft u haast?',
  },
} as const;
