import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** One line of letters on a sheet. */
export interface Letters {
  readonly tekst: string;
  /** Points from the left and the bottom of the sheet, where they begin and where they end. */
  readonly van: readonly [x: number, y: number];
  readonly tot: readonly [x: number, y: number];
  /** Height (points). */
  readonly hoog: number;
}

/** A sheet of paper: its size in points, and the letters on it. */
export interface Blad {
  readonly breed: number;
  readonly hoog: number;
  readonly letters: readonly Letters[];
}

/** Prints a page as Chromium does, on the paper that its style sheet asks for. */
export async function print(page: Page): Promise<Blad[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const bladen: Blad[] = [];
  for (let i = 1; i <= file.numPages; i += 1) {
    const sheet = await file.getPage(i);
    const [, , breed = 0, hoog = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    bladen.push({
      breed,
      hoog,
      letters: items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [toLetters(item as { str: string; transform: number[]; width: number })]
          : [],
      ),
    });
  }
  return bladen;
}

function toLetters(item: { str: string; transform: number[]; width: number }): Letters {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
  const hoog = Math.hypot(a, b);
  const tot = [x + (a / hoog) * item.width, y + (b / hoog) * item.width] as const;
  return { tekst: item.str, van: [x, y], tot, hoog };
}

/** All letters of some sheets in one string, without spaces: where lines break does not matter. */
export function allesOp(...bladen: readonly Blad[]): string {
  return bladen.flatMap(({ letters }) => letters.map(({ tekst }) => glued(tekst))).join('');
}

/** Words of a text that are not on the sheets. */
export function ontbreekt(tekst: string, ...bladen: readonly Blad[]): string[] {
  const there = allesOp(...bladen);
  return tekst.split(/\s+/).filter((word) => !there.includes(glued(word)));
}

const glued = (tekst: string) => tekst.replaceAll(/[\s\u00AD]/g, '');

/** Letters that run off their sheet, or into the strip (points) that no printer reaches. */
export function buitenRand({ breed, hoog, letters }: Blad, strook = 14): string[] {
  const isIn = ([x, y]: readonly [number, number]) =>
    x >= strook && x <= breed - strook && y >= strook && y <= hoog - strook;
  return letters.filter(({ van, tot }) => !isIn(van) || !isIn(tot)).map(({ tekst }) => tekst);
}

/** Smallest and largest letters (points). What is too wide for its sheet is printed smaller. */
export function maten({ letters }: Blad): [klein: number, groot: number] {
  const sizes = letters.map(({ hoog }) => Math.round(hoog));
  return [Math.min(...sizes), Math.max(...sizes)];
}
