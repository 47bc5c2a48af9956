/** What time does to a text: the words for pages, search results and the wizard. */
export const versheidTekst = {
  halfJaar: 'Wij keken dit meer dan een half jaar geleden na. Vraag na of het nog klopt.',
  jaar: 'Wij keken dit meer dan een jaar geleden na. Vraag na of het nog klopt.',
  vanaf: (datum: string): string => `Deze regeling geldt vanaf ${datum}.`,
  nogNiet: 'Vraag na of u dit nu al kunt aanvragen.',
  voorbij: (datum: string): string =>
    `De regeling gold tot en met ${datum}. Vraag na wat er nu wel is.`,
  helpers: 'Bel iemand die u helpt. De nummers staan bij “Wie helpt u?”.',
  normTot: (datum: string): string => `De bedragen gelden tot en met ${datum}.`,
  normNieuw: 'De nieuwe bedragen staan hier nog niet.',
  normNieuwOnbekend: 'De nieuwe kennen wij nog niet.',
  normNamen: (namen: string): string => `Het gaat om ${namen}.`,
  /** The word in the pill of a status that time brings; the other words stand in `nl.ts`. */
  kort: { 'niet-bevestigd': 'Nog niet zeker', gestopt: 'Gestopt' },
} as const;
