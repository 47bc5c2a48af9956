// In the page: buttons and links that a trembling finger misses.
import { CONTROLS, isSeen, nameOf } from './zichtbaar.ts';

const SIZE = 44;

/** A link within a sentence is as high as its line: that is allowed, and cannot be otherwise. */
function isInSentence(control: Element): boolean {
  if (control.localName !== 'a' || getComputedStyle(control).display !== 'inline') return false;
  // Running text may hold a list of links; its lines stand far enough apart.
  if (control.closest('.tekst')) return true;
  const block = control.closest('p, li, dd, td, th, dt, blockquote, figcaption, h1, h2, h3, h4');
  const own = control.textContent.trim().length;
  return block !== null && block.textContent.trim().length > own + 1;
}

/** Where a finger can tap: the label with a field, the card with its link. */
function targetOf(control: Element): DOMRect {
  const label = control.closest('label');
  const area = label ?? control;
  const after = getComputedStyle(area, '::after');
  const covers = after.position === 'absolute' && after.inset === '0px' && after.content !== 'none';
  const card = covers ? (area as HTMLElement).offsetParent : null;
  return (card ?? area).getBoundingClientRect();
}

/** One line for each control that is smaller than 44 by 44 px. */
export function findSmall(): string[] {
  const found: string[] = [];
  for (const control of document.querySelectorAll(CONTROLS)) {
    if (!isSeen(control) || isInSentence(control)) continue;
    const { width, height } = targetOf(control);
    // Half a pixel is a matter of rounding.
    if (Math.min(width, height) >= SIZE - 0.5) continue;
    found.push(`${nameOf(control)}: ${width.toFixed(0)} by ${height.toFixed(0)} px`);
  }
  return [...new Set(found)];
}
