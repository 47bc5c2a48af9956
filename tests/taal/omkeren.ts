// Turns a page round as a language that runs from right to left does, and says what did not turn.
import type { Page } from '@playwright/test';
import { schijn } from './schijn.ts';

/** Puts the words of the page in the test language: Arabic letters, a third longer. Names stay. */
export async function vertaal(page: Page): Promise<void> {
  const handle = await page.evaluateHandle(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const stays = node.parentElement?.closest(
        'script, style, template, [translate=no], .notranslate',
      );
      if (!stays && /\p{L}/u.test(node.data)) nodes.push(node);
    }
    return nodes;
  });
  const texts = await handle.evaluate((nodes) => nodes.map(({ data }) => data));
  await handle.evaluate(
    (nodes, words) => {
      nodes.forEach((node, i) => (node.data = words[i]!));
      document.documentElement.lang = 'ar';
    },
    texts.map((text) => schijn(text)),
  );
}

/** What is wrong with the page from right to left, one line each. It stays turned round. */
export async function draaiOm(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.clientWidth;
    const isSeen = (one: Element) => {
      const { clipPath, visibility } = getComputedStyle(one);
      const { width, height } = one.getBoundingClientRect();
      return (
        width > 0 && height > 0 && visibility !== 'hidden' && !clipPath.startsWith('inset(50%')
      );
    };
    const boxes = [...document.querySelectorAll('body *')].filter(
      (one) =>
        !one.closest('.verborgen, .lokveld, .skip') &&
        !one.parentElement?.closest('svg') &&
        !/^(inline|contents|none)$/.test(getComputedStyle(one).display) &&
        isSeen(one),
    );
    const nameOf = (one: Element) =>
      `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> "${one.textContent.trim().slice(0, 30)}"`;
    const measure = (dir: 'ltr' | 'rtl') => {
      root.dir = dir;
      return boxes.map((one) => one.getBoundingClientRect());
    };
    const before = measure('ltr');
    const after = measure('rtl');
    const wrong: string[] = [];
    if (root.scrollWidth > wide) wrong.push(`scrolls sideways: ${root.scrollWidth} px in ${wide}`);
    const off = new Map(boxes.map((one, i) => [one, after[i]!.left - (wide - before[i]!.right)]));
    for (const [one, px] of off) {
      // What is within a box that stays put is told once, by that box.
      const parent = off.get(one.parentElement!);
      const isTold = parent !== undefined && Math.abs(px - parent) < 2;
      if (Math.abs(px) > 2 && !isTold) {
        wrong.push(`does not turn round: ${nameOf(one)}, ${Math.round(px)} px off`);
      }
    }

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { box: Element; rect: DOMRect }[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const box = node.parentElement!;
      if (
        !node.data.trim() ||
        box.closest('.verborgen, .lokveld, .skip, option, script, style, template')
      )
        continue;
      if (!box.checkVisibility({ contentVisibilityAuto: true }) || !isSeen(box)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) if (rect.width > 1) lines.push({ box, rect });
    }
    for (const { box, rect } of lines) {
      if (rect.left < -1 || rect.right > wide + 1) wrong.push(`runs off the page: ${nameOf(box)}`);
      for (let up: Element | null = box; up; up = up.parentElement) {
        if (!/hidden|clip/.test(getComputedStyle(up).overflowX)) continue;
        const { left, right } = up.getBoundingClientRect();
        if (rect.left < left - 1 || rect.right > right + 1) wrong.push(`is cut: ${nameOf(box)}`);
      }
    }
    // A bar that stays in sight may lie over what scrolls below it.
    const isLoose = (one: Element | null): boolean =>
      one !== null &&
      (/^(sticky|fixed)$/.test(getComputedStyle(one).position) || isLoose(one.parentElement));
    const flow = lines.filter(({ box }) => !isLoose(box)).sort((a, b) => a.rect.top - b.rect.top);
    flow.forEach(({ box, rect }, i) => {
      // The letters of a line fill the middle of its height.
      const inset = rect.height * 0.3;
      for (const other of flow.slice(i + 1)) {
        if (other.rect.top > rect.bottom) break;
        const across =
          Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
        const down =
          Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top) - inset;
        if (other.box !== box && across > 3 && down > inset) {
          wrong.push(`lies over another text: ${nameOf(box)}, ${nameOf(other.box)}`);
        }
      }
    });

    for (const number of document.querySelectorAll(
      'a[href^="tel:"]:not(.knop), .telefoon > span, .telefoonnummer, .bedrag',
    )) {
      const { direction, unicodeBidi } = getComputedStyle(number);
      if (direction !== 'ltr' || !/isolate/.test(unicodeBidi))
        wrong.push(`changes its order: ${nameOf(number)}`);
    }
    for (const arrow of document.querySelectorAll('.knop--pijl, .situaties a')) {
      const { rotate, content } = getComputedStyle(arrow, '::after');
      if (content !== 'none' && rotate !== '-135deg')
        wrong.push(`points back: ${nameOf(arrow)}, ${rotate}`);
    }
    return [...new Set(wrong)];
  });
}

/** Does to the words what a translator in the browser does: it takes their place with `<font>`. */
export async function asTranslator(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const take = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      for (const node of nodes) {
        const parent = node.parentElement;
        if (
          !parent ||
          !node.data.trim() ||
          parent.closest('font, script, style, template, [translate=no]')
        )
          continue;
        // What they use, old as it is: an element that the page does not have.
        const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
        font.append(font.cloneNode());
        font.firstElementChild!.textContent = node.data;
        node.replaceWith(font);
      }
    };
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target.isConnected)
          take(target.nodeType === Node.TEXT_NODE ? target.parentNode! : target);
    });
    document.addEventListener('DOMContentLoaded', () => {
      take(document.body);
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    });
  });
}
