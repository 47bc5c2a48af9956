import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkInhoud } from '../../src/content/controle.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('the worked example in the README is content that passes the check', async () => {
  const readme = await readFile(path.join(ROOT, 'README.md'), 'utf8');
  const [, regeling = ''] = /```markdown\n([\s\S]*?)```/.exec(readme) ?? [];
  const [, voorbeelden = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const dir = await mkdtemp(path.join(tmpdir(), 'readme-'));
  await cp(path.join(ROOT, 'content'), dir, { recursive: true });
  await writeFile(path.join(dir, 'regelingen/bibliotheekpas.md'), regeling);
  await writeFile(path.join(dir, 'regelingen/bibliotheekpas.voorbeelden.yaml'), voorbeelden);
  const { fouten } = await checkInhoud(dir, zinnenNl);
  await rm(dir, { recursive: true });
  expect(fouten).toEqual([]);
});
