import type { Page } from '@playwright/test';

/** One thing that people can have on their screen. */
export interface Staat {
  /** Begins the name of its pictures: lower case, with hyphens. */
  readonly naam: string;
  /** Brings a fresh page to it. */
  readonly open: (page: Page) => Promise<unknown>;
  /** The service worker is left out where it is not what we look at. */
  readonly werker?: boolean;
}

/** A page as it comes, without doing anything on it. */
export function blad(naam: string, pad: string): Staat {
  return { naam, open: (page) => ga(page, pad) };
}

/** Opens an address that must be there: a picture of "not found" would go unnoticed. */
export async function ga(page: Page, pad: string): Promise<void> {
  const antwoord = await page.goto(pad);
  if (!antwoord?.ok()) throw new Error(`${pad} geeft ${antwoord?.status() ?? 'geen antwoord'}.`);
}
