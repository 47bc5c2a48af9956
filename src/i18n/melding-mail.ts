import type { Melding } from '../domain/schema/melding.ts';

type Teksten<T extends string> = Readonly<Record<T, string>>;

const DATUM = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** The form speaks as the melder, a mail speaks about them. */
const soort: Teksten<Melding['soort']> = {
  hulp: 'Iemand wil hulp',
  'zorgen-om-iemand': 'Iemand maakt zich zorgen om een ander',
  'werkt-niet': 'Een regeling werkt niet, of iemand kreeg hem niet',
  idee: 'Iemand heeft een idee',
};

const rol: Teksten<NonNullable<Melding['rol']>> = {
  inwoner: 'iemand over zichzelf',
  naaste: 'familie, vriend of buur',
  vrijwilliger: 'vrijwilliger',
  professional: 'iemand vanuit het werk',
};

const werkveld: Teksten<NonNullable<Melding['werkveld']>> = {
  school: 'school of kinderopvang',
  jgz: 'jeugdgezondheidszorg',
  huisarts: 'huisarts',
  woningcorporatie: 'woningcorporatie',
  politie: 'politie',
  werkgever: 'werkgever',
  anders: 'ergens anders',
};

/** The words of the mail to who can act. */
export const nlMail = {
  spoed: 'SPOED',
  spam: '[Mogelijk spam]',
  spamUitleg: 'Let op: dit kwam misschien van een computerprogramma, niet van een mens.',
  /** The subject that stays readable when the rest is encrypted. */
  versleuteld: 'Nieuwe melding',
  soort,
  onderwerp: 'Onderwerp',
  gemeente: 'Gemeente',
  regeling: 'Regeling',
  reden: 'Reden',

  bel: 'Bel',
  mail: 'Mail naar',
  nietBellen: 'Telefoon, NIET BELLEN',
  onveilig: 'NIET BELLEN. Bellen is niet veilig voor de melder.',
  onveiligBericht: 'Een sms of app kan iemand anders ook lezen.',
  komtZelf: 'NIET BELLEN. De melder komt zelf langs.',
  komtLangs: 'De melder komt zelf langs.',
  discreet: 'LET OP. Zeg alleen tegen de melder zelf waar het over gaat.',
  huisbezoek: 'De melder wil graag dat u langskomt.',
  afspraak: 'Maak eerst een afspraak.',
  geenContact: 'Antwoorden kan niet: er is geen telefoonnummer of e-mailadres gegeven.',
  beantwoord: 'U kunt deze mail ook gewoon beantwoorden. Dan krijgt de melder uw antwoord.',
  beantwoordNiet:
    'Gebruik het adres hierboven. Beantwoordt u deze mail? Dan krijgt de melder niets.',
  antwoordOnderwerp: (nummer: string): string => `Uw melding ${nummer}`,

  naam: 'Naam van de melder',
  rol: 'Wie meldt',
  rollen: rol,
  werkveld: 'Werkt bij',
  werkvelden: werkveld,
  organisatie: 'Organisatie',
  functie: 'Functie',
  namens: 'Ingevuld voor iemand anders. Die persoon vindt dit goed.',
  weetHet: 'De persoon om wie het gaat, weet dit en vindt het goed.',
  weetHetNiet:
    'LET OP. De melder kruiste niet aan dat de ander dit weet. Misschien weet die persoon het niet.',

  nummer: 'Nummer',
  ontvangen: 'Ontvangen',
  datum: (datum: Date): string => DATUM.format(datum),
  waarom: 'Waarom bij u',
  kopie: (organisaties: string): string => `In kopie: ${organisaties}.`,
  voor: (organisaties: string): string =>
    `Deze melding is bedoeld voor ${organisaties}. Daarvan kennen wij nog geen bevestigd e-mailadres. Geeft u hem door?`,
  tekst: 'Dit schrijft de melder:',
} as const;

/** The words of the mail that says who did not get a melding. */
export const nlWeigering = {
  merk: '[Niet aangekomen]',
  onderwerp: (organisaties: string): string => `Niet aangekomen bij ${organisaties}`,
  kop: (organisaties: string): string => `Deze melding is niet aangekomen bij ${organisaties}.`,
  doorgeven: 'Geeft u de melding door?',
  heel: 'De hele melding staat hieronder.',
  had: (nummer: string): string => `U kreeg de melding zelf wel, in een mail met nummer ${nummer}.`,
  nakijken:
    'Het versturen is niet gelukt. Vraag de beheerder van het meldpunt of het e-mailadres nog klopt.',
} as const;
