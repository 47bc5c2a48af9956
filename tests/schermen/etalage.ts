import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { metFotograaf } from './fotograaf.ts';
import { STATEN } from './staten.ts';

// The few pictures that the world sees: those of the manifest, which a browser shows to who wants to
// install the site, and the one in the README.

interface Uitstalling {
  readonly bestand: string;
  readonly staat: string;
  readonly breed?: true;
}

const MANIFEST: readonly Uitstalling[] = [
  { bestand: 'begin', staat: 'begin' },
  { bestand: 'resultaat', staat: 'resultaat' },
  // One without amounts: those change twice a year.
  { bestand: 'regeling', staat: 'regeling-schulden', breed: true },
];

/** Beside each other in the README. */
const README = ['begin', 'regeling-aan-te-vragen', 'wijzer-scherm-4', 'resultaat'];

/** So few colours make a picture a third of its size, and nobody sees it in flat planes. */
const KLEUREN = '64';
const KLEUREN_README = '128';

const ROOT = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Takes the pictures again; wants ImageMagick (`convert`). */
export async function vernieuwEtalage(): Promise<void> {
  const raw = await mkdtemp(path.join(tmpdir(), 'etalage-'));
  await metFotograaf(async ({ bij }) => {
    const neem = async (naam: string, bestand: string, beeld: Parameters<typeof bij>[1]) => {
      const staat = STATEN.find((one) => one.naam === naam);
      if (!staat) throw new Error(`Er is geen scherm "${naam}".`);
      await bij(staat, beeld, async (page) => {
        await page.evaluate(() => scrollTo(0, 0));
        await writeFile(bestand, await page.screenshot());
      });
    };
    await mkdir(path.join(ROOT, 'public/schermen'), { recursive: true });
    for (const { bestand, staat, breed } of MANIFEST) {
      const from = path.join(raw, `${bestand}.png`);
      await neem(
        staat,
        from,
        breed ? { breedte: 1280, hoogte: 800 } : { breedte: 360, hoogte: 640, dichtheid: 2 },
      );
      const to = path.join(ROOT, 'public/schermen', `${bestand}.png`);
      await run('convert', [from, '+dither', '-colors', KLEUREN, '-strip', `png8:${to}`]);
    }
    const strip = README.map((naam) => path.join(raw, `readme-${naam}.png`));
    for (const [i, naam] of README.entries()) {
      await neem(naam, strip[i]!, { breedte: 360, hoogte: 896, dichtheid: 1.25 });
    }
    const to = path.join(ROOT, '.github/schermen.png');
    const border = ['-bordercolor', '#d5cdb9', '-border', '1'];
    await run('convert', [
      ...strip,
      ...border,
      '+append',
      '-resize',
      '1800x',
      '+dither',
      '-colors',
      KLEUREN_README,
      '-strip',
      `png8:${to}`,
    ]);
  });
  await rm(raw, { recursive: true });
}
