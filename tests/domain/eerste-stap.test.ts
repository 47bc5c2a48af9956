import { expect, test } from 'vitest';
import { firstStepOf } from '../../src/domain/eerste-stap.ts';
import type { Contact, Kaarttekst } from '../../src/domain/kennis.ts';

const brughuis: Contact = { naam: 'Brughuis', telefoon: '078 - 202 11 11' };
const geldfit: Contact = { naam: 'Geldfit', telefoon: '0800-8115' };
const toeslagen: Contact = { naam: 'Dienst Toeslagen', site: 'https://www.toeslagen.nl/' };
const organisaties = { brughuis, geldfit, toeslagen };
const site = { tekst: 'Naar toeslagen.nl', url: 'https://www.toeslagen.nl/' };

const kaart = (hulp: string[], more: Partial<Kaarttekst> = {}): Kaarttekst => ({
  naam: 'Zorgtoeslag',
  samenvatting: '',
  opbrengst: '',
  stappen: [],
  papieren: [],
  hulp,
  ...more,
});

test.each([
  [
    'wie het best helpt, is te bellen',
    kaart(['brughuis', 'toeslagen'], { site }),
    { soort: 'bellen', bel: brughuis, site },
  ],
  [
    'de beste heeft alleen een site: die, met een nummer erbij',
    kaart(['toeslagen', 'geldfit'], { site }),
    { soort: 'site', site, bel: geldfit },
  ],
  [
    'zonder formulier: wie te bellen is',
    kaart(['toeslagen', 'geldfit']),
    { soort: 'bellen', bel: geldfit },
  ],
  ['niemand te bellen', kaart(['toeslagen'], { site }), { soort: 'site', site }],
  [
    'alleen de site van de organisatie',
    kaart(['toeslagen']),
    { soort: 'site', site: { tekst: 'Dienst Toeslagen', url: site.url } },
  ],
  ['niets bekend', kaart(['weg']), { soort: 'lezen' }],
])('%s', (_naam, tekst, stap) => {
  expect(firstStepOf(tekst, organisaties)).toEqual(stap);
});
