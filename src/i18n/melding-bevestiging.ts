/**
 * The words of the mail to the melder. They promise nothing: that the mail was sent is certain, what
 * others do with it is not. The terms stand in article 4 of the Wet gemeentelijke schuldhulpverlening.
 */
export const nlBevestiging = {
  onderwerp: (nummer: string): string => `[Meldpunt] Uw melding is verstuurd · ${nummer}`,
  kop: 'Uw melding is verstuurd.',
  nummer: 'Uw nummer',
  bewaar: 'Bewaar dit nummer. Het staat ook in de mail over uw melding.',

  verder: 'Hoe gaat het nu verder?',
  antwoord: 'Uw melding ging per e-mail. Wie hem kreeg, kan u antwoorden op dit e-mailadres.',
  nietGelezen: 'Wij kunnen niet zien of iemand uw melding al heeft gelezen.',

  wanneer: 'Wanneer hoort u iets?',
  geenTermijn: 'Hoe lang het duurt, weten wij niet.',
  schulden:
    'Vraagt u de gemeente om hulp bij schulden? Volgens de wet is er dan binnen 4 weken een eerste gesprek.',
  dreiging:
    'Moet u bijna uw huis uit? Wordt gas, stroom, warmte of water afgesloten? Of stopt uw zorgverzekering? Dan is dat gesprek er volgens de wet binnen 3 werkdagen.',
  zelfVragen:
    'Of deze melding daarvoor genoeg is, weten wij niet. Wilt u het zeker weten? Vraag de hulp dan ook zelf aan.',
  zoVraagtU: 'Zo vraagt u hulp bij schulden',

  nood: 'Hoort u niets, of kunt u niet wachten?',
  bel: (naam: string): string => `Bel ${naam}`,
  gevaar: 'Is er direct gevaar? Bel',

  slot: 'Wat u schreef, staat niet in deze mail. Zo kan niemand anders het lezen.',
  nietVanU: 'Heeft u geen melding gedaan? Dan hoeft u niets te doen.',
  site: 'De site',
} as const;
