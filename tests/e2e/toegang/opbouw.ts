// In the page: what somebody hears who cannot see how it is built up.
import { isSeen, nameOf } from './zichtbaar.ts';

const shown = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());

const wordsOf = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();

/** A heading that skips a level makes one look for what was missed. */
function* skippedLevels(): Generator<string> {
  const headings = shown('main :is(h1, h2, h3, h4, h5, h6)');
  if (headings.filter(({ localName }) => localName === 'h1').length !== 1)
    yield 'not one main heading';
  let level = 1;
  for (const heading of headings) {
    const own = Number(heading.localName[1]);
    if (own > level + 1) yield `${nameOf(heading)}: comes after a heading of level ${level}`;
    if (!wordsOf(heading)) yield `${nameOf(heading)}: is empty`;
    level = own;
  }
}

/** The same words lead to the same place; a link says where it leads without what stands around it. */
function* vagueLinks(): Generator<string> {
  const targets = new Map<string, string>();
  for (const link of shown('a[href]') as HTMLAnchorElement[]) {
    const words = (link.getAttribute('aria-label') ?? wordsOf(link)).toLowerCase();
    if (/^(hier|klik hier|lees meer|meer|link|website|bekijk)$/.test(words)) {
      yield `${nameOf(link)}: says nothing by itself`;
    }
    const before = targets.get(words);
    if (before !== undefined && before !== link.href) {
      yield `"${words}" leads to ${before} and to ${link.href}`;
    }
    targets.set(words, link.href);
  }
}

/** Everything stands in a part of the page that can be jumped to. */
function* landmarks(): Generator<string> {
  for (const one of ['main', 'body > header']) {
    if (document.querySelectorAll(one).length !== 1) yield `not one ${one}`;
  }
  const names = shown('nav').map((nav) => {
    const by = nav.getAttribute('aria-labelledby');
    const name = by ? document.getElementById(by)?.textContent : nav.getAttribute('aria-label');
    return name?.trim() ?? '';
  });
  if (names.length > 1 && new Set(names).size < names.length) yield 'two navs have one name';
  for (const section of shown('section[aria-labelledby]')) {
    const id = section.getAttribute('aria-labelledby') ?? '';
    const heading = document.getElementById(id);
    if (!heading || !wordsOf(heading)) yield `${nameOf(section)}: is named by nothing (${id})`;
  }
}

function* others(): Generator<string> {
  for (const one of shown('[tabindex]')) {
    if (one.tabIndex > 0) yield `${nameOf(one)}: takes its turn with Tab before others`;
  }
  // Nobody without a mouse ever sees it.
  for (const one of shown('body [title]')) yield `${nameOf(one)}: says something in a title only`;
  for (const one of shown('[lang]')) {
    if (!/^(nl|en|ar|uk|pl|tr)(-[A-Z]{2})?$/.test(one.lang))
      yield `${nameOf(one)}: lang ${one.lang}`;
  }
  for (const one of shown('[aria-hidden=true] :is(a, button, input, summary)')) {
    if (isSeen(one)) yield `${nameOf(one)}: can be reached but is not heard`;
  }
}

/** One line for each place where the page sounds other than it looks. */
export function findMuddled(): string[] {
  return [...new Set([...skippedLevels(), ...vagueLinks(), ...landmarks(), ...others()])];
}
