import type { Page } from '@playwright/test';

/** What somebody fills in who wants help, with nothing in it that is not needed. */
interface Hulpvraag {
  readonly tekst: string;
  readonly contact?: string;
  /** Without script all questions are on one page. */
  readonly zonderScript?: boolean;
}

/** Walks through the door "Ik wil hulp", up to the check; nothing has been sent then. */
export async function vraagHulp(
  page: Page,
  { tekst, contact = '', zonderScript = false }: Hulpvraag,
): Promise<void> {
  const verder = async () => {
    if (!zonderScript) await page.getByRole('button', { name: 'Verder' }).click();
  };
  // Before the script is there the first step has no such button.
  await verder();
  await page.getByLabel(/om welke gemeente/i).selectOption({ label: 'Alblasserdam' });
  await verder();
  await page.getByRole('radio', { name: /kinderen en school/i }).check();
  await verder();
  await page.getByLabel(/vertel wat er is/i).fill(tekst);
  await verder();
  await page.getByLabel(/telefoonnummer of mailadres/i).fill(contact);
  await verder();
  await verder();
  if (zonderScript) await page.getByRole('button', { name: 'Controleer uw melding' }).click();
  await page.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
}

/** Sends what was checked. */
export async function verstuur(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verstuur de melding' }).click();
}
