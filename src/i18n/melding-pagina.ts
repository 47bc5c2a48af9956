/** The words around the form. */
export const nlMeldpagina = {
  titel: 'Doe een melding',
  beschrijving: 'Vraag hulp, vertel wat niet werkt, of geef een idee door.',
  lead: 'Vertel wat er is. Een mens leest het en zoekt wie kan helpen. Uw naam hoeft niet.',
} as const;

/** The words of the thank-you page. */
export const nlBedankt = {
  titel: 'Bedankt voor uw melding',
  verstuurd: 'Uw melding is verstuurd.',
  nummer: 'Uw nummer is',
  bewaar: 'Schrijf dit nummer op. U kunt het noemen als u belt.',
  adresbalk: 'Uw nummer staat in het adres van deze pagina, achter “nummer=”.',
  niets: 'Hier ziet u uw nummer als u een melding heeft verstuurd.',
  naarFormulier: 'Doe een melding',
  naar: (organisaties: string): string => `Uw melding is bij ${organisaties}.`,
  voor: (organisaties: string): string =>
    `Uw melding is bedoeld voor ${organisaties}. Het coördinatiepunt geeft hem door.`,
  verder: 'Hoe gaat het nu verder?',
  stappen: [
    'Een mens leest uw melding en zoekt wie kan helpen.',
    'Vulde u een telefoonnummer of e-mailadres in? Dan kunnen wij u antwoorden.',
    'Vulde u een e-mailadres in? Dan krijgt u een mail met uw nummer.',
  ],
  wachten: 'Heeft u nu hulp nodig? Wacht niet op antwoord, maar bel.',
  begin: 'Naar het begin',
} as const;

/** "het Brughuis en het coördinatiepunt": names in one sentence. */
export function samen(namen: readonly string[]): string {
  return namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;
}
