/** The words of the pages of organisaties, beside those in `nl.ts`. */
export const nlOrganisatie = {
  /** In a card of the list: how much there is on the page of the organisatie. */
  regelt: (aantal: number): string => `Regelt ${regelingen(aantal)}.`,
  helpt: (aantal: number): string => `Helpt bij ${regelingen(aantal)}.`,
  regeltEnHelpt: (eigen: number, hulp: number): string =>
    `Regelt ${regelingen(eigen)} en helpt bij ${hulp} andere.`,
  krijgtMeldingen: 'Sommige meldingen zijn voor hen bedoeld.',
  krijgtKopie: 'Van sommige meldingen krijgen zij een kopie.',
  contact: 'Zo bereikt u hen',
  geenContact: 'Hoe u hen bereikt, weten wij niet zeker.',
  eigen: 'Deze regelingen regelen zij',
  hulp: 'Hierbij helpen zij u',
  alleenIn: (plaatsen: string): string => `in ${plaatsen}`,
  alle: (aantal: number): string => `Bekijk alle ${regelingen(aantal)}`,
  meldingen: 'Welke meldingen zijn voor hen?',
  /** Behind a rule by which another organisatie must act. */
  alleenKopie: '(alleen een kopie)',
  meldingUitleg: (naam: string): string =>
    `Heeft ${naam} een mailadres aan ons bevestigd? Dan gaat uw melding daarheen. Anders krijgt het coördinatiepunt uw melding. Wij vragen daarbij om hem door te geven.`,
  meldingCoordinatie:
    'Heeft een andere organisatie haar mailadres nog niet bevestigd? Dan komt ook die melding hier.',
  meldKnop: 'Doe een melding',
  herkomst: 'Waar komt dit vandaan?',
  naTeGaan: 'Dit moeten wij nog nagaan',
  klopt: 'Klopt dit niet?',
} as const;

function regelingen(aantal: number): string {
  return aantal === 1 ? '1 regeling' : `${aantal} regelingen`;
}
