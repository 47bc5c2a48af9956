import type { Belpunt } from '../domain/meldpunt.ts';

const DATUM = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** The words of the mails that the meldpunt sends. */
export const nlMail = {
  spam: '[Mogelijk spam]',
  spamUitleg: 'Let op: dit kwam misschien van een computerprogramma, niet van een mens.',
  spoed: 'SPOED:',
  onderwerp: 'Onderwerp',
  gemeente: 'Gemeente',
  regeling: 'Regeling',
  reden: 'Reden',
  naam: 'Naam',
  telefoon: 'Telefoon',
  email: 'E-mail',
  geenContact: 'Geen telefoonnummer of e-mailadres gegeven: antwoorden kan niet.',
  contactwijze: 'Antwoord',
  rol: 'Wie meldt',
  namens: 'Ingevuld voor iemand anders. Die persoon vindt dit goed.',
  nummer: 'Nummer',
  ontvangen: 'Ontvangen',
  datum: (datum: Date): string => DATUM.format(datum),
  waarom: 'Waarom bij u',
  voor: (organisaties: string): string =>
    `Deze melding is bedoeld voor ${organisaties}. Daarvan kennen wij nog geen bevestigd e-mailadres. Geeft u hem door?`,
  tekst: 'Dit schrijft de melder:',

  bevestiging: {
    onderwerp: (nummer: string): string => `[Meldpunt] Uw melding is aangekomen · ${nummer}`,
    tekst: (melding: { nummer: string; naar: string; bellen: Belpunt; siteUrl: string }): string =>
      `Uw melding is aangekomen.

Uw nummer: ${melding.nummer}
Bewaar dit nummer. U kunt het noemen als u belt.

Hoe gaat het nu verder?
${melding.naar}
Een mens leest uw melding en zoekt wie kan helpen.

Heeft u nu hulp nodig? Wacht niet op antwoord.
Bel ${melding.bellen.naam}: ${melding.bellen.telefoon}
Is er direct gevaar? Bel 112.

Wat u schreef, staat niet in deze mail. Zo kan niemand anders het lezen.
Heeft u geen melding gedaan? Dan hoeft u niets te doen.

${melding.siteUrl}/
`,
  },
} as const;
