/** The words of what people take along: the sheet, the list behind a link, and reminders. */
export const meeneemTekst = {
  kop: 'Neem het mee',
  print: 'Print dit blad',
  deel: {
    knop: 'Deel de lijst',
    titel: 'Lijst met regelingen',
    uitleg: 'Wie de link opent, ziet alleen welke regelingen het zijn. Niet uw antwoorden.',
    gedeeld: 'De lijst is gedeeld.',
    gekopieerd: 'De link is gekopieerd. Plak hem in een bericht.',
    zelf: 'Uw browser kan de link niet delen. Kopieer hem hier zelf:',
  },
  qr: {
    toon: 'Toon een QR-code',
    weg: 'Verberg de QR-code',
    laden: 'De QR-code wordt gemaakt.',
    fout: 'De QR-code kon niet worden gemaakt. Deel de lijst met de knop.',
    alt: (aantal: number): string => `QR-code met een link naar ${aantalRegelingen(aantal)}`,
    uitleg: 'De code bevat alleen de namen van de regelingen, niet uw antwoorden.',
    hoe: 'Scan de code met de camera van een telefoon. Dan opent de lijst.',
  },
  agenda: {
    kop: 'Vergeet deze dagen niet',
    knop: 'Zet in uw agenda',
    bestand: 'regelingen.ics',
    klaar: 'Het bestand voor uw agenda staat klaar. Open het om de dagen toe te voegen.',
    elkJaar: 'Elk jaar:',
    titel: (naam: string, wat: string): string => `${naam}: ${wat}`,
    meer: (url: string): string => `Meer lezen: ${url}`,
  },
  melding: {
    knop: 'Stuur dit naar het meldpunt',
    kop: 'Zullen wij dit voor u invullen?',
    uitleg: 'Dit komt in het formulier te staan. U kunt het daar nog veranderen.',
    gemeente: (naam: string): string => `Gemeente: ${naam}`,
    elders: 'Ergens anders',
    erbij: 'Er staat al een melding klaar die u nog niet verstuurde. Dit komt daaronder.',
    nietsWeg:
      'Er wordt nu niets verstuurd. Dat doet u daarna zelf, met de knop onder het formulier.',
    ja: 'Ja, zet dit in het formulier',
    nee: 'Nee, liever niet',
    mislukt: 'Uw browser kan dit niet onthouden. Kopieer de tekst en open zelf het meldpunt.',
    open: 'Open het meldpunt',
    /** The list as its writer would type it; a helper wants to know what is sure. */
    tekst: (zeker: readonly string[], misschien: readonly string[]): string =>
      [
        'Ik deed de wijzer. Ik wil graag hulp.',
        ...namenlijst('Dit past waarschijnlijk bij mij:', zeker),
        ...namenlijst('Dit past misschien bij mij:', misschien),
      ].join('\n'),
  },
  blad: {
    kop: 'Dit kunt u nu doen',
    lijstKop: 'Uw lijst met regelingen',
    datum: (datum: string): string => `Gemaakt op ${datum}.`,
    schatting: 'Dit is een schatting. De organisatie beslist.',
    misschien: 'misschien',
    onzeker: 'vraag na of dit nog bestaat',
    dicht: 'U kunt dit nu niet aanvragen.',
    hulp: 'Hulp:',
    later: 'Dit past misschien ook bij u. Vraag het na',
    bel: (naam: string): string => `Hulp nodig? Bel ${naam}:`,
    papieren: 'Leg deze papieren klaar',
    site: (url: string): string => `Meer lezen: ${url}`,
  },
  lijst: {
    titel: 'Uw lijst met regelingen',
    beschrijving: 'Een lijst met regelingen, met wat u moet doen en wie u helpt.',
    lead: 'Iemand maakte deze lijst met u of voor u. Kijk per regeling wat u moet doen.',
    laden: 'De lijst wordt geladen.',
    laadfout: 'De lijst kon niet laden. Probeer het opnieuw, of bel iemand die helpt.',
    opnieuw: 'Probeer opnieuw',
    leeg: 'Er staat geen regeling op deze lijst.',
    leegUitleg: 'Misschien is de link niet heel overgekomen. Vraag de link opnieuw, of begin hier:',
    deels: (aantal: number): string =>
      aantal === 1
        ? 'Eén regeling van deze lijst kennen wij niet. Mist u iets? Vraag de link opnieuw.'
        : `${aantal} regelingen van deze lijst kennen wij niet. Mist u iets? Vraag de link opnieuw.`,
    wijzer: 'Bekijk wat bij u past',
    alle: 'Bekijk alle regelingen',
    kop: (aantal: number): string => `Op deze lijst: ${aantalRegelingen(aantal)}`,
    stappen: 'Dit moet u doen',
    onzeker: 'Nog niet zeker',
    dicht: 'Dit kunt u nu niet aanvragen. Lees op de pagina wat er wel kan.',
    plaatselijk: (gemeente: string, naam: string): string => `Woont u in ${gemeente}? Bel ${naam}:`,
    lees: 'Lees meer',
    print: 'Print deze lijst',
    zonder: 'Deze lijst werkt alleen met JavaScript. Dit kan ook:',
    zonderBel: 'Of bel. Dan kijkt iemand met u mee.',
  },
  pagina: {
    kop: 'Vergeet dit niet',
    elkJaar: (dag: string): string => `${dag}, elk jaar.`,
    eenKeer: (dag: string): string => `${dag}.`,
  },
} as const;

function namenlijst(kop: string, namen: readonly string[]): string[] {
  return namen.length === 0 ? [] : [kop, ...namen.map((naam) => `- ${naam}`)];
}

function aantalRegelingen(aantal: number): string {
  return aantal === 1 ? '1 regeling' : `${aantal} regelingen`;
}
