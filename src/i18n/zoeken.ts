import type { Zoeksoort } from '../domain/zoeken/zoekuitkomst.ts';

const soort: Readonly<Record<Zoeksoort, string>> = {
  regeling: 'Regeling',
  situatie: 'Situatie',
  organisatie: 'Wie u helpt',
  gemeente: 'Gemeente',
  thema: 'Onderwerp',
  doelgroep: 'Voor wie',
  pagina: 'Op deze site',
};

/** The words of the search: the page, and the field in the header. */
export const nlZoeken = {
  label: 'Waar zoekt u hulp voor?',
  voorbeeld: 'fiets voor kind',
  zoek: 'Zoek',
  soort,
  laden: 'Zoeken wordt geladen …',
  gevonden: (aantal: number, getoond: number): string => {
    if (aantal === 1) return '1 resultaat gevonden.';
    if (aantal > getoond) return `${aantal} resultaten gevonden. Dit zijn de beste ${getoond}.`;
    return `${aantal} resultaten gevonden.`;
  },
  resultaten: 'Resultaten',
  ookWel: (woorden: string): string => `Ook wel: ${woorden}`,

  kop: {
    label: 'Zoeken op deze site',
    alle: (aantal: number): string =>
      aantal === 1 ? 'Bekijk 1 resultaat' : `Alle ${aantal} resultaten`,
    niets: (zoekvraag: string): string => `Niets gevonden voor “${zoekvraag}”.`,
    verder: 'Zo komt u verder',
  },

  filter: {
    kop: 'Kies wat u wilt zien',
    gemeente: 'Gemeente',
    alleGemeenten: 'Alle gemeenten',
    thema: 'Onderwerp',
    alleThemas: 'Alle onderwerpen',
    /** @param waarin the chosen gemeente and subject, as they stand in the lists */
    verbergt: (aantal: number, waarin: string): string => {
      const keuze = `U koos: ${waarin}. Daar vonden wij niets.`;
      if (aantal === 1) return `${keuze} Zonder die keuze is er 1 resultaat.`;
      return `${keuze} Zonder die keuze zijn er ${aantal} resultaten.`;
    },
    zonder: 'Laat alles zien',
  },

  bedoeld: {
    /** Before and after the word itself, which stands out. */
    voor: 'Bedoelde u',
    na: '? Daarvan ziet u hier de resultaten.',
    letterlijk: (zoekvraag: string): string => `Zoek letterlijk naar “${zoekvraag}”`,
    nuLetterlijk: (zoekvraag: string): string => `U zoekt letterlijk naar “${zoekvraag}”.`,
    terug: 'Zoek ook naar woorden die erop lijken',
  },

  typVerder: 'Typ verder. Waar gaat het over?',
  niets: (zoekvraag: string): string => `Niets gevonden voor “${zoekvraag}”.`,
  nietsKop: 'Zo komt u wel verder',
  nietsTip: 'Probeer een ander woord. Kort is vaak beter: “fiets”, “huur” of “schulden”.',
  situaties: 'Speelt dit bij u?',
  bel: (naam: string): string => `Bel ${naam}. Dan zoekt iemand met u mee:`,
  themas: 'Of kies een onderwerp',
  alleRegelingen: 'Alle regelingen',
  misluktKop: 'Zoeken lukt nu niet',
  mislukt: 'Probeer het straks nog eens, of kijk in de lijst met alle regelingen.',

  meldpunt: {
    kop: 'Staat het er niet bij?',
    uitleg: 'Uw vraag gaat naar iemand die kan helpen.',
    knop: 'Vraag het aan het meldpunt',
    bij: 'Uw woorden staan dan al in het formulier. U kunt ze nog veranderen.',
    tekst: (zoekvraag: string): string =>
      `Ik zocht op de site naar: ${zoekvraag}\nDat vond ik niet. Kunt u mij helpen?`,
  },

  zonder: 'Zoeken werkt hier niet, want JavaScript staat uit. Kijk in deze lijst.',
} as const;
