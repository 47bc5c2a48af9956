/** The words of reading aloud: what stands on its buttons, and what the voice says besides the page. */
export const nlVoorlezen = {
  /** The button at the top of every page. */
  knop: 'Lees voor',
  /** Instead of it, when what reads aloud could not be loaded. */
  laadfout: 'Dat lukt nu niet',
  /** Name of the bar with the buttons. */
  naam: 'Voorlezen',
  pauze: 'Pauze',
  /** Not "Verder": that is what goes on to the next question. */
  verder: 'Lees door',
  opnieuw: 'Opnieuw',
  vorige: 'Vorige',
  vorigeZin: 'Vorige zin',
  volgende: 'Volgende',
  volgendeZin: 'Volgende zin',
  snelheid: 'Snelheid',
  tempo: { langzaam: 'Langzaam', gewoon: 'Gewoon', snel: 'Snel' },
  stop: 'Stop',
  stopt: 'Stop met voorlezen',
  prive: 'Dit gebeurt op uw eigen apparaat.',
  /** Where a next question or step is read by itself. */
  blijft: 'Wij lezen ook de volgende vraag voor.',
  fout: 'Voorlezen lukt nu niet. Probeer het nog eens.',
  geenStem: 'Uw apparaat kan deze taal niet voorlezen.',
  /** Said before what somebody can press, so that it does not sound like a sentence. */
  zegKnop: (tekst: string): string => `Knop: ${tekst}`,
  zegBel: (nummer: string): string => `Bel ${nummer}`,
  zegStap: (nummer: number, tekst: string): string => `Stap ${nummer}: ${tekst}`,
  zegKeuzes: (keuzes: readonly string[]): string => `U kunt kiezen uit: ${keuzes.join(', ')}.`,
} as const;
