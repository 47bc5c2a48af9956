/** The words of the page with the doors. */
export const nlMeldpagina = {
  titel: 'Doe een melding',
  beschrijving: 'Vraag hulp, vertel wat niet werkt, of geef een idee door.',
  lead: 'Kies wat bij u past. Uw naam hoeft niet.',
  deuren: 'Waar gaat uw melding over?',
  verder: 'U heeft nog een melding die niet is verstuurd.',
  verderKnop: 'Ga daarmee verder',
} as const;

/** The words of the thank-you page. */
export const nlBedankt = {
  titel: 'Uw melding',
  verstuurd: 'Bedankt. Uw melding is verstuurd.',
  nummer: 'Uw nummer is',
  bewaar: 'Schrijf dit nummer op. Het staat ook in de mail met uw melding.',
  adresbalk: 'Uw nummer staat in het adres van deze pagina, achter “nummer=”.',
  niets: 'Hier ziet u uw nummer als u een melding heeft verstuurd.',
  naarFormulier: 'Doe een melding',
  onbekend: 'Dit nummer kennen wij niet:',
  onbekendUitleg:
    'Misschien is uw melding niet verstuurd. Of het is langer dan twee weken geleden. Weet u het niet zeker? Bel dan, of doe uw melding nog een keer.',
  wis: 'Wis dit nummer van dit apparaat',
  wisUitleg: 'Is dit apparaat niet van u? Schrijf het nummer op, en wis het dan hier.',
  gewist: 'Het nummer is gewist. Van uw melding staat nu niets meer op dit apparaat.',
  naar: (organisaties: string): string => `Uw melding is bij ${organisaties}.`,
  voor: (organisaties: string): string =>
    `Uw melding is bedoeld voor ${organisaties}. Wij vragen het coördinatiepunt om hem door te geven.`,
  verder: 'Hoe gaat het nu verder?',
  stappen: [
    'Is uw melding verstuurd? Dan staat hij in de mailbox van wie hem krijgt.',
    'Gaf u een telefoonnummer of mailadres? Dan kunnen zij u antwoorden.',
    'Wij kunnen niet zien of iemand uw melding al heeft gelezen. Duurt het u te lang? Bel dan.',
  ],
  langskomen: 'Wilt u zelf ergens langsgaan? Kijk waar dat kan bij',
  organisaties: 'alle organisaties',
  wachten: 'Heeft u nu hulp nodig? Wacht niet op antwoord, maar bel.',
  begin: 'Naar het begin',
} as const;

/** "het Brughuis en het coördinatiepunt": names in one sentence. */
export function samen(namen: readonly string[]): string {
  return namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;
}
