import type { Lijst, RedenNiet } from '../domain/signalen/rapport.ts';
import type { Deurnaam } from '../domain/deuren.ts';
import type { Melding } from '../domain/schema/melding.ts';

const MAAND = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DATUM = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
const GETAL = new Intl.NumberFormat('nl-NL');

const deur: Readonly<Record<Deurnaam, string>> = {
  hulp: 'Ik wil hulp',
  zorgen: 'Ik maak me zorgen om iemand',
  'werkt-niet': 'Iets werkt niet, of een idee',
};

const reden: Readonly<Record<NonNullable<Melding['reden']>, string>> = {
  'wist-ik-niet': 'Wist niet dat het bestond',
  'dacht-niet-voor-mij': 'Dacht: dit is niet voor mij',
  'te-ingewikkeld': 'Aanvragen was te moeilijk',
  'geen-digid': 'Had geen DigiD',
  'bang-om-terug-te-betalen': 'Was bang om terug te betalen',
  schaamte: 'Durfde het niet te vragen',
  afgewezen: 'Vroeg het aan en kreeg nee',
  anders: 'Iets anders',
};

const telNiet: Readonly<Record<RedenNiet, string>> = {
  dubbel: 'Dezelfde melding nog een keer',
  spam: 'Misschien spam',
  'geen-melding': 'Mail zonder melding erbij',
  versleuteld: 'Versleutelde mail',
  kapot: 'Bijlage die niet klopt',
  'te-nieuw': 'Bijlage van een nieuwere versie',
  onleesbaar: 'Mail die niet te lezen is',
};

const lijst: Readonly<Record<Lijst, { kop: string; tabel: string; kolom: string }>> = {
  maand: {
    kop: 'Wanneer kwamen de meldingen?',
    tabel: 'Meldingen per maand',
    kolom: 'Maand',
  },
  deur: { kop: 'Waarvoor kwamen mensen?', tabel: 'Meldingen per soort', kolom: 'Soort' },
  gemeente: {
    kop: 'Om welke gemeente gaat het?',
    tabel: 'Meldingen per gemeente',
    kolom: 'Gemeente',
  },
  onderwerp: { kop: 'Waar gaat het over?', tabel: 'Meldingen per onderwerp', kolom: 'Onderwerp' },
  regeling: {
    kop: 'Over welke regeling gaat het?',
    tabel: 'Meldingen per regeling',
    kolom: 'Regeling',
  },
  reden: {
    kop: 'Waarom kregen of vroegen mensen iets niet?',
    tabel: 'Redenen bij “Iets werkt niet, of een idee”',
    kolom: 'Reden',
  },
};

/** The words of the report that counts meldingen, and of the command that makes it. */
export const nlSignalen = {
  titel: 'Signalen uit het meldpunt',
  lead: 'Zo veel meldingen kwamen er, en waar gingen ze over? In dit rapport staan geen namen en geen teksten van melders.',
  periode: 'Periode',
  geteld: 'Getelde meldingen',
  mails: 'Gelezen mails',
  gemaakt: 'Gemaakt op',
  tot: (van: string, tot: string): string => (van === tot ? van : `${van} tot en met ${tot}`),
  maand: (maand: string): string => MAAND.format(new Date(`${maand}-01T00:00:00Z`)),
  datum: (datum: Date): string => DATUM.format(datum),
  getal: (aantal: number): string => GETAL.format(aantal),
  nietGetoond: 'niet getoond',
  minderDan: 'minder dan 5',
  meldingen: 'Meldingen',
  alle: 'Alle meldingen',
  samen: 'Samen',
  geenMeldingen: 'Er zijn geen meldingen in deze periode.',
  teWeinig: 'Hier zijn te weinig meldingen om getallen te laten zien.',
  geenNul: 'Regelingen zonder meldingen staan niet in de lijst.',
  restNietGetoond: (namen: string): string => `Niet getoond: ${namen}.`,
  meestGenoemd: (aantal: number): string =>
    `In het diagram staan de ${aantal} die het meest genoemd zijn.`,
  diagram: (langste: string | undefined): string =>
    langste === undefined
      ? 'Staafdiagram. De getallen staan in de tabel.'
      : `Staafdiagram. De meeste: ${langste}. Alle getallen staan in de tabel.`,
  langste: (naam: string, aantal: string): string => `${naam}, ${aantal}`,

  bescherming: {
    kop: 'Hoe beschermen wij mensen?',
    zinnen: [
      'Een aantal van minder dan 5 laten we niet zien: dan staat er “niet getoond”.',
      'Kunt u zo’n aantal uitrekenen met een ander aantal? Dan laten we dat andere aantal ook niet zien.',
    ],
  },
  lijst,
  deur,
  reden,
  telNiet,
  onbekend: {
    gemeente: 'Gemeente die wij niet kennen',
    regeling: 'Regeling die niet (meer) op de site staat',
  },
  geen: { regeling: 'Geen regeling ingevuld', reden: 'Geen reden ingevuld' },
  kruis: {
    kop: 'Waar gaat het over in elke gemeente?',
    schuif: 'Tabel die u opzij kunt schuiven',
    uitleg:
      'Een streepje is een aantal dat we niet laten zien. In deze tabel geldt dat ook voor een 0.',
  },
  niet: {
    kop: 'Wat telt niet mee?',
    tabel: 'Niet meegeteld',
    kolom: 'Waarom niet',
    aantal: 'Aantal',
    alle: 'Alles wat niet meetelt',
    uitleg: 'Dit zit niet in de aantallen hierboven. Ook wat misschien spam is, telt niet mee.',
    niets: 'Alles wat wij lazen, telt mee.',
    weinig: 'Minder dan 5 dingen telden niet mee.',
  },
} as const;
