/** What the page about working without internet says of this device. */
export const nlZonderInternet = {
  kop: 'Wat staat er op dit apparaat?',
  zonderScript: 'Uw browser gebruikt geen JavaScript. Dan kan hij deze site niet bewaren.',
  bezig: 'Even kijken…',
  alles: (datum: string) => `De hele site staat op dit apparaat. Het is de site van ${datum}.`,
  deel: (datum: string) =>
    `Een deel van de site staat op dit apparaat. Het is de site van ${datum}.`,
  rest: 'Andere pagina’s bewaart uw apparaat als u ze opent.',
  ruimte: (grootte: string) => `Dat neemt ${grootte} ruimte in.`,
  bewaarAlles: (grootte: string) => `Bewaar alles voor zonder internet (${grootte})`,
  gaVerder: (grootte: string) => `Ga verder met bewaren (${grootte})`,
  haalExtraWeg: 'Haal weg wat ik extra heb bewaard',
  haalAllesWeg: 'Haal de bewaarde site van dit apparaat',
  wordtBewaard: 'De site wordt nu bewaard. Wacht even.',
  voortgang: 'Bewaren',
  delen: (klaar: number, totaal: number) => `${klaar} van ${totaal} delen bewaard.`,
  klaar: 'Alles is bewaard.',
  extraWeg: 'Wat u extra had bewaard, is weg.',
  mislukt: 'Het bewaren is gestopt. Wat er al was, blijft staan. Heeft u internet? Ga dan verder.',
  /** Nothing of the site fits. */
  vol: 'Op dit apparaat is geen plaats om de site te bewaren. De site werkt alleen met internet.',
  geenPlaats:
    'Op dit apparaat is geen plaats om alles te bewaren. De rest van de site werkt alleen met internet.',
  weg: 'De site staat niet op dit apparaat. Hij werkt alleen met internet.',
  bewaar: (grootte: string) => `Bewaar de site op dit apparaat (${grootte})`,
  opnieuw: 'Probeer het opnieuw',
  geweigerd: 'Deze browser bewaart de site niet. De site werkt alleen met internet.',
} as const;
