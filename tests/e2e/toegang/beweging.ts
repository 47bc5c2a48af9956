// In the page: what moves, and what only a mouse brings up.
import { nameOf } from './zichtbaar.ts';

/** One line for each thing that moves although somebody asked for rest. */
export function findMoving(): string[] {
  const running = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 10)
    .map(({ effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return `${target ? nameOf(target) : 'something'}: moves`;
    });
  const slow = [...document.querySelectorAll('body, body *')]
    .filter((one) => {
      const { transitionDuration, scrollBehavior } = getComputedStyle(one);
      return (
        scrollBehavior === 'smooth' ||
        transitionDuration.split(',').some((s) => parseFloat(s) > 0.01)
      );
    })
    .map((one) => `${nameOf(one)}: would move`);
  return [...new Set([...running, ...slow])];
}

/** What brings something up, as against what only changes how it looks. */
const APPEARS = [
  'display',
  'visibility',
  'opacity',
  'content',
  'clip-path',
  'max-height',
  'height',
];

/** One line for each rule of the style sheets that shows something to a mouse only. */
export function findHoverOnly(): string[] {
  return [...document.styleSheets].flatMap((sheet) => [...hoverRules(sheet.cssRules)]);
}

function* hoverRules(rules: CSSRuleList): Generator<string> {
  for (const rule of rules) {
    if ('cssRules' in rule) yield* hoverRules(rule.cssRules as CSSRuleList);
    if (!(rule instanceof CSSStyleRule) || !/:hover/.test(rule.selectorText)) continue;
    const found = APPEARS.filter((property) => rule.style.getPropertyValue(property) !== '');
    if (found.length > 0 && !/:focus/.test(rule.selectorText)) {
      yield `${rule.selectorText}: ${found.join(', ')} only for a mouse`;
    }
  }
}
