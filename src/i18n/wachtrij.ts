import { dag, tijd } from './klok.ts';

/** maandag 16 november, 14.05 uur */
const tijdstip = (ms: number) => `${dag(ms)}, ${tijd(ms).replace(':', '.')} uur`;

/** What every page says of meldingen that wait on this device, or have just gone. */
export const nlWachtrij = {
  inWachtrij: (aantal: number): string =>
    aantal === 1
      ? 'In de wachtrij, nog niet verstuurd: 1\u00A0melding.'
      : `In de wachtrij, nog niet verstuurd: ${aantal}\u00A0meldingen.`,
  bekijk: 'Bekijk de wachtrij',
  teLang: (sinds: number): string =>
    `Uw melding van ${dag(sinds)} is na 7 dagen nog niet verstuurd.`,
  mis: (sinds: number): string => `Uw melding van ${dag(sinds)} kan zo niet worden verstuurd.`,
  bekijkMis: 'Bekijk wat u kunt doen',
  verstuurNu: 'Verstuur nu',
  wijzig: 'Wijzig',
  verwijder: 'Verwijder',
  zeker: 'Weet u het zeker? Dan is de melding weg. Wij versturen hem niet meer.',
  jaVerwijder: 'Ja, verwijder de melding',
  nee: 'Nee, bewaar hem',
  verwijderd: 'De melding is verwijderd. Wij versturen hem niet meer.',
  verstuurd: 'Uw melding is verstuurd. Uw nummer is',
  wisNummer: 'Wis dit nummer',
  gewist: 'Het nummer is weg.',
  haast: 'Heeft u haast?',
  bel: (naam: string): string => `Bel ${naam}:`,
  bezig: 'Bezig met versturen …',
  wordtVerstuurd: 'Deze melding wordt nu net verstuurd. Wacht even.',
  nogNiet: {
    offline:
      'Nog niet verstuurd. U heeft nu geen internet. Probeer het straks nog een keer, of bel.',
    storing:
      'Nog niet verstuurd. Er ging iets mis bij ons. Probeer het straks nog een keer, of bel.',
    druk: 'Nog niet verstuurd. Het is nu te druk. Probeer het straks nog een keer.',
    mis: 'Nog niet verstuurd. Lees wat u kunt doen.',
  },
} as const;

/** The words of the page with what waits. */
export const nlWachtrijpagina = {
  titel: 'De wachtrij',
  beschrijving: 'Meldingen die op dit apparaat wachten tot er internet is.',
  lead: 'Een melding in de wachtrij staat alleen op dit apparaat. Wij versturen hem vanzelf als er internet is.',
  zonderScript:
    'Uw browser gebruikt geen JavaScript. Dan kan er hier niets wachten. Wat u verstuurt, gaat meteen naar het meldpunt.',
  kijken: 'Even kijken …',
  leeg: 'Er staat niets in de wachtrij.',
  geweigerd: 'Deze browser bewaart niets. Er staat dus niets in de wachtrij.',
  naarMeldpunt: 'Doe een melding',
  kop: (sinds: number): string => `Melding van ${tijdstip(sinds)}`,
  over: (onderwerp: string, gemeente: string): string => `${onderwerp}. ${gemeente}.`,
  wacht: 'Nog niet verstuurd. Wij proberen het vanzelf.',
  wachtTot: (tot: number): string =>
    `Nog niet verstuurd. Het is nu te druk. Wij proberen het vanzelf na ${tijdstip(tot)}.`,
  teLang:
    'Na 7 dagen nog niet verstuurd. Wij proberen het niet meer vanzelf. Kies wat u wilt doen.',
  fouten: 'Deze melding kan zo niet worden verstuurd. Kies “Wijzig” en maak dit in orde:',
  'te-groot': 'Uw tekst is te lang. Kies “Wijzig” en maak hem korter.',
  geweigerd403:
    'Onze computer neemt deze melding niet aan. Bel, of kies “Wijzig” en verstuur hem opnieuw.',
  inhoud: 'Bekijk wat u schreef',
  anderConcept:
    'In het formulier staat nog een andere melding. Verstuur die eerst, of wis hem. Deze blijft zo lang in de wachtrij.',
  nietBewaard:
    'Dit apparaat kan de tekst niet in het formulier zetten. De melding blijft hier staan.',
  isWeg: 'De melding is verstuurd.',
  bewaar: 'Schrijf dit nummer op. Het staat ook in de mail met uw melding.',
  uitlegKop: 'Wat moet u weten?',
  uitleg: [
    'Laat deze site open, of open hem later weer. Dan versturen wij uw melding zodra er internet is.',
    'Kiest u “Wijzig”? Dan staat uw melding weer in het formulier, en niet meer in de wachtrij. Verstuur hem daar, of bewaar hem opnieuw.',
    'Na het versturen bewaart uw apparaat alleen het nummer.',
    'Wie dit apparaat gebruikt, kan hier lezen wat u schreef. Is het niet uw eigen apparaat? Blijf erbij tot hij is verstuurd, of verwijder hem.',
    'Wist u de gegevens van uw browser? Dan is uw melding ook weg.',
  ],
} as const;
