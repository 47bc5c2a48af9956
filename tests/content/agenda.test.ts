// Days that nobody should forget, as editors write them.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { regelingSchema } from '../../src/domain/schema/regeling.ts';
import { jaardag } from '../../src/i18n/getallen.ts';

const FILE = path.resolve(import.meta.dirname, '../../content/regelingen/zorgtoeslag.md');
const [, frontmatter = ''] = (await readFile(FILE, 'utf8')).split(/^---$/m);
const zorgtoeslag = load(frontmatter) as Record<string, unknown>;

/** What an editor hears about one day in the file of zorgtoeslag. */
function messages(dag: Record<string, unknown>): string[] {
  const { error } = regelingSchema.safeParse({ ...zorgtoeslag, agenda: [dag] });
  return (error?.issues ?? []).map(({ path: at, message }) => `${at.join('.')}: ${message}`);
}

const GOED = { dag: '09-01', tekst: 'Vraag het aan.', bron: 1 };

test.each(['09-01', '12-31', '02-28', '2027-03-31', new Date('2027-03-31T00:00:00Z')])(
  'een dag kan zo: %s',
  (dag) => {
    expect(messages({ ...GOED, dag })).toEqual([]);
  },
);

test.each(['31-12', '1 september', '02-29', '2027-02-29', '13-01'])('en niet zo: %s', (dag) => {
  expect(messages({ ...GOED, dag })).toEqual([
    'agenda.0.dag: Schrijf een dag van elk jaar als maand-dag, bijvoorbeeld "12-31", of één dag als jaar-maand-dag, bijvoorbeeld 2026-12-31.',
  ]);
});

test('een dag zonder goede bron laten we niet zien', () => {
  expect(messages({ ...GOED, bron: 99 })[0]).toMatch(
    /^agenda\.0\.bron: Bron 99 bestaat niet\. Er zijn \d bronnen; zet de bron van deze dag in de lijst\.$/,
  );
  expect(messages({ dag: '09-01', tekst: 'Vraag het aan.' })[0]).toMatch(/^agenda\.0\.bron: /);
});

test('zo leest men de dag', () => {
  expect(jaardag('09-01')).toBe('1 september');
  expect(jaardag('2027-03-31')).toBe('31 maart 2027');
});
