// Makes the icons of public/ from the lines of the mark (src/components/merk.ts). Run it when the mark
// has changed:
//   node tests/bench/iconen.ts
// It wants Chromium (CHROMIUM). The colours are those of tokens.css: an icon stands outside the site.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { MERK } from '../../src/components/merk.ts';

interface Icoon {
  readonly naam: string;
  readonly maat: number;
  /** How round the corners are, of 48; a phone that cuts its own wants none. */
  readonly hoek: number;
  /** How much of the field the bridge takes: a phone may cut away the outer tenth. */
  readonly schaal: number;
}

const RIVIER = '#0b5566';
const DEK = '#ffc629';
const ICONEN: readonly Icoon[] = [
  { naam: 'icon-192.png', maat: 192, hoek: 11, schaal: 1 },
  { naam: 'icon-512.png', maat: 512, hoek: 11, schaal: 1 },
  { naam: 'icon-maskable-512.png', maat: 512, hoek: 0, schaal: 0.78 },
  { naam: 'apple-touch-icon.png', maat: 180, hoek: 0, schaal: 0.88 },
];

/** The mark with its cables: these icons are shown large. */
function drawIcoon({ maat, hoek, schaal }: Icoon): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="${maat}" height="${maat}">
    <rect width="48" height="48" rx="${hoek}" fill="${RIVIER}"/>
    <g transform="translate(24 24) scale(${schaal}) translate(-24 -24)" fill="none" stroke="#fff"
      stroke-width="4" stroke-linecap="round" stroke-linejoin="round">
      <path d="${MERK.brug}"/>
      <path d="${MERK.kabels}" stroke-width="2"/>
      <path d="${MERK.dek}" stroke="${DEK}" stroke-width="5"/>
      <path d="${MERK.water}" stroke-width="3.5"/>
    </g>
  </svg>`;
}

const folder = path.resolve(import.meta.dirname, '../../public');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const page = await browser.newPage();
for (const icoon of ICONEN) {
  await page.setViewportSize({ width: icoon.maat, height: icoon.maat });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawIcoon(icoon)}`);
  await writeFile(path.join(folder, icoon.naam), await page.screenshot({ omitBackground: true }));
}
await browser.close();
