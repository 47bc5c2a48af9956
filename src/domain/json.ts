/** How infinity travels in JSON, which has no number for it. */
const ONEINDIG = '∞';

/** JSON text of rules or answers; an open end of a range survives the journey. */
export function stringify(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) => (value === Infinity ? ONEINDIG : value));
}

/** Reads what `stringify` wrote. @throws SyntaxError when the text is not JSON */
export function parse(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => (value === ONEINDIG ? Infinity : value));
}
