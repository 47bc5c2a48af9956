/** What a phone says of the site that stands on its home screen. */
export const nlManifest = {
  kort: 'Regelingen',
  beschrijving: 'Weinig geld? Kijk welke regelingen er voor u zijn, en wie u helpt.',
  beelden: {
    begin: 'Het begin: kijk wat bij u past, of kies wat er speelt',
    resultaat: 'De uitkomst: wat u nu kunt doen',
    regeling: 'Een regeling: wat u krijgt, voor wie het is en wie u helpt',
  },
  wegen: {
    wijzer: { naam: 'Bekijk wat bij u past', kort: 'Wijzer' },
    zoeken: { naam: 'Zoeken', kort: 'Zoeken' },
    meldpunt: { naam: 'Doe een melding', kort: 'Melding' },
  },
};
