type PerVeld = Readonly<Record<string, string>>;

const STAP: PerVeld = { 'aanvragen.stappen.kop': 'Vul het formulier in' };

/** Examples in the templates by kind and field; the explanation beside them comes from the schema. */
export const WAARDEN: Readonly<Record<string, PerVeld>> = {
  regeling: {
    titel: 'Geld voor een kapotte wasmachine',
    naam: 'Wasmachinefonds',
    status: 'aan-te-vragen',
    samenvatting: 'U krijgt geld voor een andere wasmachine.',
    'uitvoerder.naam': 'Sociale Dienst Drechtsteden',
    'uitvoerder.organisatie': 'sociale-dienst-drechtsteden',
    gemeenten: '[alblasserdam, papendrecht]',
    zoekwoorden: 'wasmachine kapot',
    'voor-wie': 'U heeft een laag inkomen.',
    'opbrengst.bedragen.bedrag': '300',
    'opbrengst.bedragen.stand': '2025',
    'opbrengst.bedragen.bron': '1',
    ...STAP,
    'aanvragen.hulp': 'sociale-dienst-drechtsteden',
    'bronnen.datum': '1 maart 2025',
    gecontroleerd: '2026-11-21',
    zekerheid: 'middel',
  },
  organisatie: {
    naam: 'Kledingbank Rivierdam',
    soort: 'vrijwilligers',
    telefoon: '078 - 202 11 11',
    gemeenten: '[alblasserdam, papendrecht]',
    'bron.datum': '1 maart 2025',
  },
  gemeente: { naam: 'Papendrecht', hulp: 'geldfit' },
  norm: {
    norm: 'bijstandsnorm',
    van: '2027-01-01',
    tot: '2027-06-30',
    'bron.datum': '2027-01-01',
  },
  vraag: {
    titel: 'Zorgt u voor iemand?',
    waarom: 'Voor mantelzorgers is er soms aparte hulp.',
    volgorde: '95',
    'velden.gegeven': 'mantelzorger',
    'velden.soort': 'ja-nee',
  },
  begrip: { woord: 'vermogen', uitleg: 'Uw spaargeld en spullen van waarde.' },
  situatie: { titel: 'Ik heb schulden', zoekwoorden: 'schuld' },
};

/** Fields that are written as a whole, because they have a form of their own. */
export const BLOKKEN: Readonly<Record<string, readonly string[]>> = {
  voorwaarden: [
    'voorwaarden:',
    '  alle:',
    '    - leeftijd: 18+',
    '    - inkomen: { hoogstens: 120%, van: bijstandsnorm }',
    '    - na-te-vragen: VUL IN',
  ],
  'na-te-gaan': [
    'na-te-gaan:',
    '  - VUL IN',
    '  - { wat: VUL IN, bij: sociale-dienst-drechtsteden }',
  ],
  papieren: [
    '# Neemt iemand niets mee? Schrijf dan: papieren: []',
    'papieren:',
    '  - "VUL IN, bijvoorbeeld: Bankafschriften van 3 maanden"',
  ],
  plaatselijk: [
    'plaatselijk:',
    '  alblasserdam:',
    '    aanvragen:',
    '      stappen:',
    '        - kop: VUL IN',
    '      hulp: [brughuis-alblasserdam]',
  ],
  bedragen: ['bedragen:', '  - als: { partner: ja }', '    bedrag: VUL IN', '  - bedrag: VUL IN'],
  waarden: ['waarden:', '  naam-van-de-waarde: VUL IN'],
  'velden.opties': [
    'opties:',
    '  - { waarde: VUL IN, tekst: VUL IN }',
    '  - { waarde: VUL IN, tekst: VUL IN }',
  ],
  'velden.als': ['als: { partner: ja }'],
};
