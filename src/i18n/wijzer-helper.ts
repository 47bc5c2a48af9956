/** The words for who helps a resident with the wizard; "u" is the helper, except in `blad`. */
export const helperTekst = {
  kop: 'U helpt een inwoner',
  uitleg: [
    'Vul de antwoorden in van de inwoner, niet die van uzelf.',
    'Er wordt niets verstuurd. Is het 10 minuten stil? Dan wissen we de antwoorden.',
    'Klaar? Kies “Volgende inwoner”. Dan is alles weg.',
  ],
  akkoord: 'De inwoner vindt het goed dat ik dit invul',
  akkoordKop: 'Is het goed?',
  akkoordFout: 'Vraag of de inwoner het goed vindt. Zet dan hier een vinkje.',
  hoe: 'Hoe wilt u het invullen?',
  stap: 'Vraag voor vraag',
  alles: 'Alles op één pagina',
  allesBij: 'Als u de vragen goed kent',
  begin: 'Begin',
  volgende: 'Volgende inwoner',
  blad: 'Op dit blad is “u” de inwoner.',
  pagina: {
    kop: 'Vul in wat u weet',
    uitleg: 'Laat leeg wat u niet weet.',
    weetNiet: 'Weet niet',
    houdt: (nu: string) => `Nu: ${nu}. Laat leeg om dit zo te houden.`,
    getalFout: 'Vul alleen een getal in, bijvoorbeeld 1200. Of laat het leeg.',
    klaar: 'Laat zien',
  },
  rust: {
    kop: 'Bent u er nog?',
    over: (seconden: number) => `Over ${seconden} seconden wissen we de antwoorden.`,
    door: 'Ga door',
    nu: 'Wis nu',
  },
} as const;
