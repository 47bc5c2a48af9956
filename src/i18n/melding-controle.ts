import type { Gevoelig } from '../domain/gevoelig.ts';

interface Waarschuwing {
  readonly tekst: string;
  readonly weg: string;
  /** What "Haal het weg" takes out, for who only hears the button. */
  readonly wat: string;
}

/** The words that are only needed at the end of the path, and those beside the text while it is written. */
export const nlControle = {
  uitleg: 'Kijk uw melding na. Er is nog niets verstuurd.',
  wijzig: 'Wijzig',
  leeg: 'Niet ingevuld',
  geenNood: 'Er is nu geen nood',
  geenContact: 'Niet ingevuld. Wij kunnen u dan niet antwoorden.',
  ja: 'Ja',
  nee: 'Nee',
  voorWie: {
    kop: 'Voor wie is uw melding?',
    aan: (namen: string): string => `Uw melding is voor ${namen}.`,
    kopie: (namen: string): string => `Ook ${namen} krijgt hem te lezen.`,
    kopieen: (namen: string): string => `Ook ${namen} krijgen hem te lezen.`,
    bevestigd:
      'Weten wij hun mailadres nog niet zeker? Dan krijgt het coördinatiepunt uw melding. Wij vragen daarbij om hem door te geven.',
  },
  bewaard: {
    kop: 'Wat bewaren wij?',
    tekst:
      'Deze site bewaart uw melding niet. Hij gaat per mail weg. Daarna staat op dit apparaat alleen nog uw nummer.',
  },
  gevoelig: {
    bsn: {
      tekst: 'In uw tekst staat een getal dat op een BSN lijkt. Wij hebben dat niet nodig.',
      weg: 'Het nummer is weg.',
      wat: 'BSN',
    },
    iban: {
      tekst: 'In uw tekst staat een bankrekening. Wij hebben die niet nodig.',
      weg: 'Het nummer is weg.',
      wat: 'bankrekening',
    },
    medisch: {
      tekst:
        'In uw tekst staat iets over iemands gezondheid. Dat is privé. Het hoeft er niet in te staan.',
      weg: 'De zin is weg.',
      wat: 'gezondheid',
    },
  } satisfies Record<Gevoelig, Waarschuwing> as Readonly<Record<Gevoelig, Waarschuwing>>,
  haalWeg: 'Haal het weg',
  zetTerug: 'Zet terug',
  vervanging: '(nummer weggehaald)',
  mag: 'U mag het ook laten staan.',
  over: (letters: number): string =>
    letters >= 0
      ? `U kunt nog ${letters} letters schrijven.`
      : `Uw tekst is ${-letters} letters te lang.`,
} as const;
