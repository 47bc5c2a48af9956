import { expect, type Page } from '@playwright/test';
import { verstuur } from '../e2e/meldpad.ts';
import { blad, type Staat } from './staat.ts';

const INVOER = {
  gemeente: 'alblasserdam',
  onderwerp: 'kinderen-en-school',
  tekst: 'Ik kan de schoolspullen niet betalen. Bij wie kan ik terecht?',
  contact: '06 12345678',
  veilig: 'ja',
  naam: 'Mevrouw De Vries',
};

/** A step of a door, with what was filled in before. */
async function openStap(page: Page, stap: string, invoer: object = INVOER): Promise<void> {
  await page.goto('/meldpunt/');
  await page.evaluate(
    (tekst) => sessionStorage.setItem('meldpunt.concept', tekst),
    JSON.stringify({ invoer }),
  );
  await page.goto(`/meldpunt/${stap}`);
  // Before the script is there, the form has no such button.
  await page.getByRole('button', { name: /^(Verder|Verstuur de melding)$/ }).waitFor();
}

const stap = (naam: string, adres: string, invoer?: object): Staat => ({
  naam: `meldpunt-${naam}`,
  open: (page) => openStap(page, adres, invoer),
});

/** Nothing can be sent, but pages still come: a queue wants a page to be shown on. */
async function openWachtrij(page: Page): Promise<void> {
  await page.route('**/api/melding', (route) => route.abort());
  await openStap(page, 'hulp/#controle');
  await verstuur(page);
  await page.getByRole('button', { name: /^Bewaar en verstuur/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De wachtrij');
  await page.getByText('Bekijk wat u schreef').waitFor();
}

export const MELDSTATEN: readonly Staat[] = [
  blad('meldpunt', '/meldpunt/'),
  stap('hulp-1-nood', 'hulp/', {}),
  {
    naam: 'meldpunt-hulp-1-nood-ja',
    async open(page) {
      await openStap(page, 'hulp/', {});
      await page.getByRole('checkbox').first().check();
    },
  },
  stap('hulp-2-gemeente', 'hulp/#gemeente', {}),
  stap('hulp-3-onderwerp', 'hulp/#onderwerp'),
  stap('hulp-4-tekst', 'hulp/#tekst', {}),
  stap('hulp-5-contact', 'hulp/#contact'),
  stap('hulp-6-namens', 'hulp/#namens', { ...INVOER, namens: 'ja' }),
  stap('hulp-controle', 'hulp/#controle'),
  {
    naam: 'meldpunt-bsn',
    async open(page) {
      await openStap(page, 'hulp/#tekst', {});
      await page.getByLabel(/vertel wat er is/i).fill('Mijn BSN is 123456782.');
      await page.getByLabel(/vertel wat er is/i).blur();
      await page
        .getByText(/BSN lijkt|lijkt op een BSN/)
        .first()
        .waitFor();
    },
  },
  stap('zorgen-1-rol', 'zorgen/', { rol: 'professional' }),
  stap('zorgen-5-tekst', 'zorgen/#tekst', {}),
  {
    naam: 'meldpunt-fout',
    async open(page) {
      await openStap(page, 'zorgen/#tekst', {});
      await page.getByRole('button', { name: 'Verder' }).click();
      await page.getByRole('alert').getByRole('link').first().waitFor();
    },
  },
  stap('werkt-niet-1-soort', 'werkt-niet/', {}),
  stap('werkt-niet-2-regeling', 'werkt-niet/#regeling', { soort: 'werkt-niet' }),
  {
    naam: 'meldpunt-niet-verstuurd',
    async open(page) {
      await openStap(page, 'hulp/#controle');
      await page.context().setOffline(true);
      await verstuur(page);
      await page.getByRole('button', { name: /^Bewaar en verstuur/ }).waitFor();
    },
  },
  {
    naam: 'meldpunt-bedankt',
    async open(page) {
      await openStap(page, 'hulp/#controle');
      await verstuur(page);
      await page.locator('.meldnummer').waitFor();
    },
  },
  blad('wachtrij-leeg', '/meldpunt/wachtrij/'),
  { naam: 'wachtrij-een', open: openWachtrij },
  {
    naam: 'wachtrij-verwijderen',
    async open(page) {
      await openWachtrij(page);
      await page
        .getByRole('main')
        .getByRole('button', { name: /^Verwijder/ })
        .click();
    },
  },
  {
    naam: 'wachtrij-balk',
    async open(page) {
      await openWachtrij(page);
      await page.goto('/regelingen/bijstand/');
      await page.locator('#wachtrij-balk').getByRole('link', { name: 'Bekijk' }).waitFor();
    },
  },
];
