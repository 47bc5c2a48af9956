import { lstat, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CSV_KOP } from './meldingen-csv.ts';
import { HTML_MERK } from './meldingen-html.ts';

/** What every report of ours has in its first lines. */
const MERK: Readonly<Record<string, string>> = {
  'meldingen.csv': CSV_KOP,
  'meldingen.html': HTML_MERK,
};

/**
 * The first file in our way: there is something under its name that is no report of ours.
 * @param dir may not exist yet
 */
export async function vreemdBestand(dir: string): Promise<string | undefined> {
  const folder = await lstat(dir).catch(() => undefined);
  if (folder && !folder.isDirectory() && !folder.isSymbolicLink()) return dir;
  for (const [naam, merk] of Object.entries(MERK)) {
    const file = path.join(dir, naam);
    const found = await lstat(file).catch(() => undefined);
    if (!found) continue;
    if (!found.isFile() || !(await readFile(file, 'utf8')).slice(0, 2000).includes(merk)) {
      return file;
    }
  }
  return undefined;
}

/** Makes the folder, and writes each file whole: who looks meanwhile sees the old one. */
export async function schrijfRapport(
  dir: string,
  bestanden: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const [naam, inhoud] of Object.entries(bestanden)) {
    const file = path.join(dir, naam);
    await writeFile(`${file}.deel`, inhoud);
    await rename(`${file}.deel`, file);
  }
}
