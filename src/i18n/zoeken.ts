/** The words of the search page. */
export const nlZoeken = {
  label: 'Waar zoekt u hulp voor?',
  voorbeeld: 'Bijvoorbeeld: fiets voor mijn kind',
  zoek: 'Zoek',
  bezig: 'Even zoeken …',
  gevonden: (aantal: number, getoond: number): string => {
    if (aantal === 1) return '1 pagina gevonden.';
    if (aantal > getoond) return `${aantal} pagina’s gevonden. Dit zijn de beste ${getoond}.`;
    return `${aantal} pagina’s gevonden.`;
  },
  niets: (zoekvraag: string): string => `Niets gevonden voor “${zoekvraag}”.`,
  nietsKop: 'Zo komt u wel verder',
  nietsTip: 'Probeer een ander woord. Kort is vaak beter: “fiets”, “huur” of “schulden”.',
  bel: (naam: string): string => `Bel ${naam}. Dan zoekt iemand met u mee:`,
  themas: 'Of kies een onderwerp',
  meldpunt: 'Mist u iets? Meld het ons',
  misluktKop: 'Zoeken lukt nu niet',
  mislukt: 'Probeer het straks nog eens, of kijk in de lijst met alle regelingen.',
  alleRegelingen: 'Alle regelingen',
} as const;
