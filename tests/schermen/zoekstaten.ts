import type { Page } from '@playwright/test';
import { blad, type Staat } from './staat.ts';

/** Opens the search with these words, and waits for its answer. */
async function zoek(page: Page, woorden: string, antwoord: RegExp): Promise<void> {
  await page.goto(`/zoeken/?q=${encodeURIComponent(woorden)}`);
  await page.getByRole('region', { name: 'Resultaten' }).getByText(antwoord).first().waitFor();
}

export const ZOEKSTATEN: readonly Staat[] = [
  blad('zoeken-leeg', '/zoeken/'),
  { naam: 'zoeken-resultaten', open: (page) => zoek(page, 'huur betalen', /huur/i) },
  { naam: 'zoeken-bedoelde-u', open: (page) => zoek(page, 'huurtoeslg', /Bedoelde u/) },
  { naam: 'zoeken-niets', open: (page) => zoek(page, 'xyzzy qwrtp', /meldpunt/) },
  {
    naam: 'kop-zoeken',
    async open(page) {
      await page.goto('/regelingen/bijstand/');
      const kop = page.getByRole('banner');
      await kop.getByText('Zoeken', { exact: true }).click();
      await kop.getByRole('searchbox').pressSequentially('huur betalen');
      await kop.getByRole('listitem').getByRole('link', { name: /huur/i }).first().waitFor();
    },
  },
];
