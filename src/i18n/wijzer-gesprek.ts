/** For whom the wizard is filled in; a helper reads about "de inwoner". */
export type VoorWie = 'mijzelf' | 'inwoner';

const regelingen = (aantal: number) => (aantal === 1 ? '1 regeling' : `${aantal} regelingen`);

const mijzelf = {
  terug: 'Terug',
  verder: 'Verder',
  wisAlles: 'Wis alles',
  weetNiet: 'Ik weet het niet',
  ja: 'Ja',
  nee: 'Nee',
  elders: 'Ergens anders',
  precies: 'Ik vul het zelf precies in',
  preciesLabel: 'Vul hier het getal in',
  waarom: 'Waarom vragen we dit?',
  waarvoor: 'Dit telt mee voor:',
  waarvoorMeer: (aantal: number) => `en nog voor ${regelingen(aantal)}`,
  totNuToe: (aantal: number) => `Tot nu toe ${regelingen(aantal)} waarschijnlijk voor u`,
  laatZien: 'Laat zien',
  /** Said only, after "Laat zien": on the screen it stands beside it. */
  laatZienWat: 'wat ik tot nu toe kan krijgen',
  voortgang: (scherm: number, nog: number) =>
    nog <= 0 ? `Scherm ${scherm}, dit is de laatste` : `Scherm ${scherm}, nog hoogstens ${nog}`,
  aanpassen: 'Antwoord aanpassen',
  kiesEen: 'Kies een antwoord. Weet u het niet? Kies dan “Ik weet het niet”.',
  kiesGetal: 'Vul een getal in, bijvoorbeeld 1200. Weet u het niet? Kies dan “Ik weet het niet”.',
  kiesKinderen: 'Kies bij elke leeftijd hoeveel kinderen er zijn.',
  kinderen: {
    geen: 'Er wonen geen kinderen onder de 18 bij mij',
    wel: 'Er wonen kinderen onder de 18 bij mij',
    hoeveel: 'Hoeveel kinderen zijn er?',
  },
  wens: {
    samen: 'Waar heeft u hulp bij nodig?',
    kop: 'Waar wilt u hulp bij?',
    uitleg: 'U mag meer dan één antwoord kiezen.',
    alles: 'Laat alles zien',
    fout: 'Kies waar u hulp bij wilt, of kies “Laat alles zien”.',
  },
  nood: {
    kop: 'Bel nu voor hulp',
    alblasserdam: 'Woont u in Alblasserdam? Bel het Brughuis.',
    anders: 'Woont u ergens anders? Bel Geldfit. Bellen is gratis.',
    brughuis: 'Bel het Brughuis in Alblasserdam.',
    geldfit: 'Bel Geldfit. Bellen is gratis.',
    recht:
      'Dreigt afsluiting of moet u uit huis? Dan moet de gemeente binnen 3 werkdagen met u praten. Vraag daarom.',
    gevaar: 'Is er direct gevaar?',
    bel112: 'Bel 112',
    verder: 'Ga verder met de vragen',
  },
  bewaren: {
    vink: 'Bewaar mijn antwoorden op dit apparaat',
    uitleg: 'Iemand anders met dit apparaat kan ze dan zien.',
  },
};

export type Wijzerwoorden = typeof mijzelf;

const inwoner: Wijzerwoorden = {
  ...mijzelf,
  weetNiet: 'Dat weten we niet',
  precies: 'Het precieze getal invullen',
  totNuToe: (aantal) => `Tot nu toe ${regelingen(aantal)} waarschijnlijk voor de inwoner`,
  laatZienWat: 'wat de inwoner tot nu toe kan krijgen',
  kiesEen: 'Kies een antwoord, of kies “Dat weten we niet”.',
  kiesGetal: 'Vul een getal in, bijvoorbeeld 1200, of kies “Dat weten we niet”.',
  kinderen: {
    ...mijzelf.kinderen,
    geen: 'Geen kinderen onder de 18',
    wel: 'Wel kinderen onder de 18',
  },
  wens: {
    ...mijzelf.wens,
    samen: 'Waar heeft de inwoner hulp bij nodig?',
    kop: 'Waar wil de inwoner hulp bij?',
    uitleg: 'Meer dan één antwoord mag.',
    fout: 'Kies waar de inwoner hulp bij wil, of kies “Laat alles zien”.',
  },
  nood: {
    ...mijzelf.nood,
    alblasserdam: 'Woont de inwoner in Alblasserdam? Bel het Brughuis.',
    anders: 'Woont de inwoner ergens anders? Bel Geldfit. Bellen is gratis.',
    recht:
      'Dreigt afsluiting of moet de inwoner uit huis? Dan moet de gemeente binnen 3 werkdagen met de inwoner praten. Vraag daarom.',
  },
};

/** The words of the questions: to the resident ("u"), or to who helps ("de inwoner"). */
export function wijzerWoorden(voorWie: VoorWie): Wijzerwoorden {
  return voorWie === 'inwoner' ? inwoner : mijzelf;
}
