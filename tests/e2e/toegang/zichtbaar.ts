// In the page: what somebody sees, and how a message names it.

/** False for what is folded, hidden, or only there for a screen reader. */
export function isSeen(element: Element): boolean {
  if (
    !element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
    })
  )
    return false;
  const hidden = element.closest('.verborgen, .lokveld, .skip:not(:focus)');
  if (hidden) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** The pieces of text that somebody sees, with the element around each. */
export function* seenTexts(root: Node = document.body): Generator<[Text, HTMLElement]> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || !text.data.trim() || parent.closest('script, style, template, svg')) continue;
    if (isSeen(parent)) yield [text, parent];
  }
}

/** The places of a text on the screen, one for each of its lines. */
export function rectsOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** `a.knop "Bekijk wat bij u past"` */
export function nameOf(element: Element): string {
  const [first = ''] = element.classList;
  const label = element.getAttribute('aria-label') ?? element.textContent;
  const words = label.replaceAll(/\s+/g, ' ').trim().slice(0, 40);
  const id = element.id ? `#${element.id}` : '';
  return `${element.localName}${id}${first && `.${first}`}${words && ` "${words}"`}`;
}

/** Everything of which somebody can do something with a finger or the keyboard. */
export const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]';
