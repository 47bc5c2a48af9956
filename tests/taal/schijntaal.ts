// A language that nobody speaks: every word of the interface in Arabic letters, a third longer, from
// right to left. So a test sees at once which words did not come from the language.
import path from 'node:path';
import { WOORDEN } from '../../src/i18n/hele-taal.ts';

/** The code of the language: what `src/i18n/talen/ar.ts` would be. */
export async function schijntaal(): Promise<string> {
  const schijn = JSON.stringify(path.join(import.meta.dirname, 'schijn.ts'));
  const regels = Object.entries(WOORDEN).map(async ([name, load], i) => {
    const file = path.resolve(import.meta.dirname, '../../src/i18n', `${name}.ts`);
    const woorden = Object.keys(await load()).filter((woord) => woord !== 'taal');
    return [
      `import * as nl${i} from ${JSON.stringify(file)};`,
      ...woorden.map((woord) => `export const ${woord} = inSchijntaal(nl${i}.${woord});`),
    ];
  });
  return [
    `import { inSchijntaal } from ${schijn};`,
    `export const taal = { code: 'ar', locale: 'ar-u-nu-latn', dir: 'rtl' };`,
    ...(await Promise.all(regels)).flat(),
  ].join('\n');
}
