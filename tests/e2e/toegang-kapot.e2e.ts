import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { findHidden } from './toegang/staat.ts';
import { tellSilent, watchStatus } from './toegang/stil.ts';

// A check that never says anything is worth nothing: each thing that can be wrong is made wrong once.

test.use({ viewport: { width: 320, height: 640 } });

/** Styles and changes that spoil a page, with what must be said about it. */
const SPOILED: readonly (readonly [css: string, said: RegExp])[] = [
  ['.lead { color: #777 }', /^p\.lead .*: contrast \d\.\d\d .*, not 7/],
  ['.stap::before { color: #0b5566 }', /::before: contrast 1\.00/],
  ['.proefveld { border: 0; background: inherit }', /proefveld.*: its edge cannot be seen/],
  ['.kop { background: linear-gradient(red, blue) }', /: text on a picture/],
  ['.merk { min-block-size: 0 !important; block-size: 20px }', /^small target: a\.merk/],
  ['.kruimels { inline-size: 400px }', /^400%: the page is \d+ px wide/],
  ['.eerst { block-size: 1rem; overflow: hidden }', /its text is cut off/],
  ['h1 { margin-block-end: -2.5rem }', /stand through each other/],
  [
    '.kop { position: sticky; block-size: 90vh; inset-block-start: 0 }',
    /takes \d+ px of the screen/,
  ],
  ['.knop { border: 0 !important; text-decoration: none !important }', /^forced colours: a\.knop/],
  ['.lead { forced-color-adjust: none }', /keeps colours of its own/],
  ['.pictogram { stroke: Canvas !important }', /^forced colours: svg in .* cannot be seen/],
  [
    '.proefveld { appearance: none; min-block-size: 2rem; min-inline-size: 2rem }',
    /draws its own box/,
  ],
  ['.kruimels { transition: color 1s }', /would move/],
  ['.lead:hover { opacity: 0.5 }', /opacity only for a mouse/],
  [
    '.merk:focus-visible { outline: 0; box-shadow: none }',
    /^Tab: a\.merk.*: its focus cannot be seen/,
  ],
  ['.voet { position: fixed; inset: 40% 0 0; z-index: 9 }', /^Tab: .* covers it/],
];

const SAID_OF_HTML: readonly RegExp[] = [
  /^h5 "Te diep": comes after a heading of level/,
  /^"begin" leads to .* and to /,
  /^a "Lees meer": says nothing by itself/,
  /: says something in a title only/,
  /^Tab: button "Nooit": Tab does not come there/,
  /^not heard: Zomaar/,
];

/** Adds what cannot be done with a style sheet. */
async function spoil(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const main = document.querySelector('main')!;
    const parts = `<h5>Te diep</h5><a href="/over/">Begin</a> <a href="/">Lees meer</a>
      <p title="Meer">Uitleg</p><div role="status">Zomaar</div>
      <label class="vinkje"><input class="proefveld" type="checkbox">Vink</label>
      <input class="proefveld" aria-label="Veld"><button type="button">Nooit</button>`;
    main.insertAdjacentHTML('beforeend', parts);
    const veld = main.querySelector('input[aria-label=Veld]');
    veld?.addEventListener('keydown', (event) => event.preventDefault());
    // Outside of all layers, so that it wins.
    const [sheet] = document.styleSheets;
    for (const rule of text.split('\n')) sheet?.insertRule(rule, sheet.cssRules.length);
  }, css);
}

test('each check sees what it is there for', async ({ page }) => {
  await watchStatus(page);
  await page.goto('/regelingen/bijstand/');
  await spoil(page, SPOILED.map(([css]) => css).join('\n'));
  const found = [...(await findHidden(page)), ...(await tellSilent(page))];
  const unsaid = [...SPOILED.map(([, said]) => said), ...SAID_OF_HTML].filter(
    (said) => !found.some((line) => said.test(line)),
  );
  expect(unsaid.map(String), found.join('\n')).toEqual([]);
});
