import type { Deurnaam } from '../domain/deuren.ts';

interface Deurwoorden {
  readonly titel: string;
  readonly lead: string;
  /** On the page with the doors: who goes in here. */
  readonly voorWie: string;
}

/** The words of the doors of the meldpunt. */
export const nlDeur: Readonly<Record<Deurnaam, Deurwoorden>> = {
  hulp: {
    titel: 'Ik wil hulp',
    lead: 'Vertel wat er is. U ziet eerst naar wie het gaat. Uw naam hoeft niet.',
    voorWie: 'Voor uzelf, of samen met iemand die u helpt.',
  },
  zorgen: {
    titel: 'Ik maak me zorgen om iemand',
    lead: 'Vertel wat u ziet. U ziet eerst naar wie het gaat. Uw naam hoeft niet.',
    voorWie:
      'Voor buren, familie en vrijwilligers. Ook voor school, huisarts en andere professionals.',
  },
  'werkt-niet': {
    titel: 'Iets werkt niet, of ik heb een idee',
    lead: 'U kreeg een regeling niet, of vroeg hem niet aan. Of u weet hoe het beter kan.',
    voorWie: 'U kreeg een regeling niet, of vroeg hem niet aan. Of u weet hoe het beter kan.',
  },
};
