import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { readPages, type BuiltPage } from './dist.ts';

function policyOf({ document }: BuiltPage): string {
  const meta = document.querySelector('meta[http-equiv="content-security-policy" i]');
  return meta?.getAttribute('content') ?? '';
}

const urls = (pages: readonly BuiltPage[]) => pages.map(({ url }) => url);

it('every page has a strict policy: nothing unless named, and no inline code by the dozen', () => {
  const wrong = readPages().filter((page) => {
    const policy = policyOf(page);
    return (
      !policy.includes("default-src 'none'") ||
      /unsafe-inline|unsafe-eval\b(?<!wasm-unsafe-eval)|\*/.test(policy)
    );
  });
  expect(urls(wrong)).toEqual([]);
});

it('every inline script is named in the policy', () => {
  const wrong = readPages().filter((page) => {
    const scripts = [...page.document.querySelectorAll('script:not([src])')].filter(
      (script) => !/json/.test(script.getAttribute('type') ?? ''),
    );
    return scripts.some(({ textContent }) => {
      const hash = createHash('sha256').update(textContent).digest('base64');
      return !policyOf(page).includes(`'sha256-${hash}'`);
    });
  });
  expect(urls(wrong)).toEqual([]);
});

it('no page uses style attributes or event attributes, which the policy refuses', () => {
  const wrong = readPages().filter(({ html }) => /<[^>]+\s(style|on[a-z]+)=/i.test(html));
  expect(urls(wrong)).toEqual([]);
});
