/** What can be wrong with a melding. What is said about it stands in `src/i18n/melding-fouten.ts`. */
export type Meldfout =
  | 'nood'
  | 'gemeente'
  | 'regeling'
  | 'id'
  | 'soort'
  | 'onderwerp'
  | 'reden'
  | 'tekst'
  | 'tekst-te-lang'
  | 'rol'
  | 'werkveld'
  | 'organisatie'
  | 'functie'
  | 'vinkje'
  | 'naam'
  | 'contact-een'
  | 'contactwijze'
  | 'veilig'
  | 'website'
  | 'geen-object'
  | 'toestemming'
  | 'contact'
  | 'bellen-zonder-nummer'
  | 'mailen-zonder-adres'
  | 'bezoek-zonder-contact'
  | 'bellen-niet-veilig'
  | 'bezoek-niet-veilig';

/** The words for each mistake, in the language of the site. */
export type Meldfoutwoorden = Readonly<Record<Meldfout, string>>;
