/** The words for what goes wrong before and during sending. Most people never need them. */
export const nlVerzenden = {
  opnieuw: 'Probeer opnieuw',
  bewaard:
    'Uw melding staat op dit apparaat. Hij is nog niet verstuurd. Open deze site weer als u internet heeft.',

  fouten: {
    kop: (aantal: number): string =>
      aantal === 1 ? 'Er is nog 1 ding nodig' : `Er zijn nog ${aantal} dingen nodig`,
    titel: (aantal: number): string => (aantal === 1 ? '(1 fout)' : `(${aantal} fouten)`),
  },
  nietVerstuurd: {
    kop: 'Nog niet verstuurd',
    titel: '(nog niet verstuurd)',
    staatEr: 'Wat u schreef, staat er nog.',
    terug: 'Ga terug naar de vorige pagina. Daar staat uw tekst nog.',
    offline: 'U heeft nu geen internet. Probeer het straks nog een keer.',
    online: 'U heeft weer internet. Probeer het nog een keer.',
    storing: 'Er ging iets mis bij ons. Probeer het straks nog een keer.',
    druk: (seconden: number): string =>
      seconden <= 60
        ? 'Er komen nu veel meldingen binnen. Probeer het over een minuut nog een keer.'
        : `Er komen nu veel meldingen binnen. Probeer het over ${Math.ceil(seconden / 60)} minuten nog een keer.`,
    'te-groot': 'Uw tekst is te lang. Maak hem korter en probeer het nog een keer.',
    geweigerd: 'Deze melding kwam van een andere site. Vul het formulier op onze eigen site in.',
    haast: 'Heeft u haast?',
    bewaar: 'Bewaar en verstuur zodra het kan',
    bewaarUitleg:
      'U kunt uw melding ook bewaren. Hij staat dan op dit apparaat, tot hij is verstuurd. Wij proberen dat 7 dagen lang. U kunt hem ook weer wissen. Is dit apparaat niet van u? Bewaar hem dan niet.',
    bewaarMislukt: 'Bewaren lukt niet op dit apparaat. Probeer opnieuw te versturen, of bel.',
  },
} as const;
