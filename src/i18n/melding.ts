import type { Deurnaam } from '../domain/deuren.ts';
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

type Veld = Exclude<keyof Melding, 'id' | 'duur'>;

const veld: Readonly<Record<Veld, Veldtekst>> = {
  nood: { vraag: 'Is er nu nood?', uitleg: 'Kruis aan wat klopt. Is er geen nood? Sla dit over.' },
  soort: { vraag: 'Wat wilt u doorgeven?' },
  gemeente: { vraag: 'Om welke gemeente gaat het?' },
  onderwerp: { vraag: 'Waar gaat het over?' },
  regeling: { vraag: 'Over welke regeling gaat het?' },
  reden: { vraag: 'Waarom kreeg u het niet, of vroeg u het niet?' },
  tekst: {
    vraag: 'Vertel wat er is',
    uitleg: 'Een paar zinnen is genoeg. Uw BSN, bankrekening of ziekte hoeven wij niet te weten.',
  },
  rol: { vraag: 'Wie bent u?' },
  namens: { vraag: 'Ik vul dit in voor iemand anders' },
  toestemming: { vraag: 'Die persoon weet dit en vindt het goed' },
  naam: { vraag: 'Uw naam' },
  contact: {
    vraag: 'Uw telefoonnummer of mailadres',
    uitleg: 'Vult u niets in? Dan kunnen wij u niet antwoorden.',
  },
  contactwijze: { vraag: 'Hoe wilt u antwoord?' },
  werkveld: { vraag: 'Waar werkt u?' },
  organisatie: { vraag: 'Hoe heet uw organisatie?' },
  functie: { vraag: 'Wat is uw functie?' },
  veilig: {
    vraag: 'Kunnen wij u veilig bellen?',
    uitleg:
      'Misschien mag niet iedereen bij u thuis dit horen. Wie uw melding leest, ziet uw antwoord. Is bellen niet veilig? Geef dan liever een mailadres.',
  },
  website: { vraag: 'Laat dit veld leeg' },
};

/** Where a question needs other words: by door. */
const bijDeur: Readonly<Record<Deurnaam, Readonly<Partial<Record<Veld, Partial<Veldtekst>>>>>> = {
  hulp: {
    contact: {
      uitleg:
        'Helpt u iemand anders? Geef dan uw eigen nummer. Vult u niets in? Dan kunnen wij u niet antwoorden.',
    },
  },
  zorgen: {
    rol: {
      uitleg:
        'Werkt u op een school, bij een huisarts of ergens anders? Dit is ook het coördinatiepunt voor professionals.',
    },
    nood: { vraag: 'Is er nu nood bij die persoon?' },
    tekst: {
      vraag: 'Waar maakt u zich zorgen over?',
      uitleg:
        'Weet die persoon niet dat u dit doet? Schrijf dan geen naam of adres op. Een BSN of ziekte hoeven wij niet te weten.',
    },
    toestemming: { uitleg: 'Weet die persoon het niet? Dan mag u toch melden.' },
  },
  'werkt-niet': {
    tekst: { vraag: 'Vertel wat niet werkt, of wat uw idee is' },
  },
};

/** The words of the form and of what happens when it is sent. A phone loads these, so no others stand here. */
export const nlMelding = {
  leeg: '(mag leeg blijven)',
  magLeeg: 'U mag dit leeg laten.',
  keuze: 'Maak een keuze',
  anders: 'Iets anders',
  elders: 'Ergens anders',

  veld,
  bijDeur,
  /** The heading of a step with more than one question, by the first of its fields. */
  stapkop: {
    contact: 'Hoe kunnen wij u bereiken?',
    namens: 'Is dit voor uzelf of voor iemand anders?',
    controle: 'Klopt dit?',
  } as Readonly<Partial<Record<Veld | 'controle', string>>>,
  geen: {
    regeling: 'Dat weet ik niet',
    contactwijze: 'Dat maakt niet uit',
  },
  soort,
  nood,
  reden,
  rol,
  contactwijze,
  werkveld,
  veilig,

  stap: {
    telling: (nummer: number, aantal: number): string => `Stap ${nummer} van ${aantal}`,
    verder: 'Verder',
    klaar: 'Klaar',
    terug: 'Terug',
    controleer: 'Controleer uw melding',
    ingevuld: 'Dit staat er al. Klopt het niet? Verander het dan.',
    laadfout:
      'Dit lukt nu niet. Heeft u internet? Probeer het dan nog een keer. Uw tekst staat er nog.',
  },
  voorbeeld: 'Zo kan het, kort en gewoon:',
  /** As others would write it: nobody should think it must be a letter. */
  voorbeelden: {
    hulp: 'Ik weet niet meer wat ik moet doen. Kan iemand mij bellen?',
    zorgen: 'Mijn buurvrouw doet de deur niet meer open. Er ligt veel post.',
    'werkt-niet': 'Ik wilde dit aanvragen met DigiD. Bij de derde vraag liep ik vast.',
  } as Readonly<Record<Deurnaam, string>>,

  bellen: {
    kop: 'Wacht niet op antwoord. Bel nu',
    in: (gemeente: string): string => `Is het in ${gemeente}?`,
    elders: 'Is het ergens anders?',
    bel: (naam: string): string => `Bel ${naam}:`,
    gevaar: 'Is er direct gevaar? Bel',
  },
  verstuur: 'Verstuur de melding',
  bezig: 'Bezig met versturen …',
  wis: 'Wis alles',
  gewist: 'Alles is gewist.',
  zetTerug: 'Zet terug',
  teruggezet: 'Alles staat er weer.',
} as const;
