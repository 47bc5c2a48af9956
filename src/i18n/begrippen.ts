/** The words of the list with hard words. */
export const nlBegrippen = {
  titel: 'Moeilijke woorden',
  lead: 'Staat er een moeilijk woord in uw brief? Zoek het hier op.',
  letters: 'Ga naar een letter',
  ook: 'Ook:',
  staatBij: (aantal: number): string => `Staat bij ${aantal} regelingen`,
  mist: 'Mist u een woord?',
  meld: 'Meld het ons',
  zoekwoorden: ['moeilijk woord', 'wat betekent', 'betekenis', 'begrippen', 'woordenlijst'],
} as const;
