/** How far somebody has come in the wizard. */
export type Toestand = 'vraag' | 'resultaat';

/** A page to measure. */
export interface Pagina {
  readonly naam: string;
  readonly adres: string;
  /** Opened with these answers in the tab, as after a reload. */
  readonly toestand?: Toestand;
}

/** Where people come in, and where they stay longest. */
export const PAGINAS: readonly Pagina[] = [
  { naam: 'home', adres: '/' },
  { naam: 'lijst', adres: '/regelingen/' },
  { naam: 'regeling', adres: '/regelingen/bijstand/' },
  { naam: 'gemeente', adres: '/gemeenten/alblasserdam/' },
  { naam: 'wijzer-begin', adres: '/wijzer/' },
  { naam: 'wijzer-vraag', adres: '/wijzer/', toestand: 'vraag' },
  { naam: 'wijzer-resultaat', adres: '/wijzer/', toestand: 'resultaat' },
  { naam: 'zoeken', adres: '/zoeken/' },
  { naam: 'zoeken-gevonden', adres: '/zoeken/?q=huur' },
  { naam: 'meldpunt', adres: '/meldpunt/' },
  { naam: 'meldpunt-hulp', adres: '/meldpunt/hulp/' },
  { naam: 'organisaties', adres: '/organisaties/' },
];
