import type { Page } from '@playwright/test';
import { listFragment } from '../../src/domain/lijst-link.ts';
import {
  answerScreen,
  beginHelping,
  comeToResult,
  fieldsOf,
  MOEDER,
  start,
  startHelper,
  walk,
} from '../e2e/gesprek.ts';
import { blad, type Staat } from './staat.ts';

const LIJST = ['zorgtoeslag', 'voedselbank', 'leergeld-sms-kinderfonds', 'kortingspas'];

const knop = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam });

/** The result, with what comes a moment later. */
async function toonResultaat(page: Page): Promise<void> {
  await comeToResult(page, MOEDER);
  await page.getByRole('heading', { name: 'Neem het mee' }).waitFor();
  await page.getByRole('heading', { name: /^Wat als/ }).waitFor();
}

/** The screen with this number, with one of its answers chosen. */
function scherm(nummer: number): Staat {
  return {
    naam: `wijzer-scherm-${nummer}`,
    async open(page) {
      await start(page);
      for (let i = 1; i < nummer; i += 1) {
        await fieldsOf(page).first().waitFor();
        await answerScreen(page, MOEDER);
      }
      const veld = fieldsOf(page).first();
      const geen = veld.getByLabel('Nee, geen van deze');
      const eerste = veld.getByRole('radio').or(veld.getByRole('checkbox')).first();
      await ((await geen.isVisible()) ? geen : eerste).check();
    },
  };
}

export const WIJZERSTATEN: readonly Staat[] = [
  blad('wijzer-begin', '/wijzer/'),
  { naam: 'wijzer-helper', open: startHelper },
  {
    naam: 'wijzer-alles',
    async open(page) {
      await startHelper(page);
      await beginHelping(page, 'Alles op één pagina');
      await fieldsOf(page).first().waitFor();
    },
  },
  {
    naam: 'wijzer-rust',
    async open(page) {
      await page.clock.install();
      await startHelper(page);
      await beginHelping(page, 'Vraag voor vraag');
      await fieldsOf(page).first().waitFor();
      await page.clock.fastForward('10:10');
      await page.getByRole('dialog').waitFor();
    },
  },
  ...[1, 2, 3, 4, 5, 6, 7].map(scherm),
  {
    naam: 'wijzer-fout',
    async open(page) {
      await start(page);
      await knop(page, /^Verder$/).click();
      await page.getByText('Er is 1 antwoord nodig').waitFor();
    },
  },
  {
    naam: 'wijzer-nood',
    async open(page) {
      await start(page);
      await page.getByLabel('Er is niet genoeg eten').check();
      await knop(page, /^Verder$/).click();
      await page.getByRole('heading', { name: 'Bel nu voor hulp' }).waitFor();
    },
  },
  { naam: 'resultaat', open: toonResultaat },
  {
    naam: 'resultaat-open',
    async open(page) {
      await toonResultaat(page);
      await page.evaluate(() => {
        for (const vouw of document.querySelectorAll('details')) vouw.open = true;
      });
    },
  },
  {
    naam: 'resultaat-tot-nu-toe',
    async open(page) {
      await start(page);
      const laatZien = knop(page, /tot nu toe/);
      for (let i = 0; i < 8 && !(await laatZien.isVisible()); i += 1) {
        await answerScreen(page, MOEDER);
        await fieldsOf(page).first().waitFor();
      }
      await laatZien.click();
      await page.getByRole('heading', { name: 'Neem het mee' }).waitFor();
    },
  },
  {
    naam: 'resultaat-niets',
    async open(page) {
      await start(page);
      await walk(page, { 'Waar wilt u hulp bij?': 'Laat alles zien' });
      await page.getByRole('heading', { name: 'Neem het mee' }).waitFor();
    },
  },
  {
    naam: 'resultaat-wat-als',
    async open(page) {
      await toonResultaat(page);
      const deel = page.getByRole('region', { name: /^Wat als/ });
      await deel.getByLabel('Er komt een kind bij').check();
      await deel.getByRole('button', { name: 'Laat zien' }).click();
      await deel.getByRole('heading', { level: 3 }).first().waitFor();
    },
  },
  {
    naam: 'resultaat-meenemen',
    async open(page) {
      await toonResultaat(page);
      const deel = page.getByRole('region', { name: 'Neem het mee' });
      await deel.locator('[aria-controls="qr-code"]').click();
      await deel.getByRole('button', { name: 'Stuur dit naar het meldpunt' }).click();
      await deel
        .getByRole('img', { name: /QR-code/ })
        .first()
        .waitFor();
    },
  },
  {
    naam: 'lijst',
    async open(page) {
      await page.goto(`/lijst/#${listFragment(LIJST)}`);
      await page.getByRole('heading', { name: 'Neem het mee' }).waitFor();
    },
  },
  blad('lijst-leeg', '/lijst/'),
];
