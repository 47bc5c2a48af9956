const LATIJN = 'abcdefghijklmnopqrstuvwxyz';
const ARABISCH = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** Addresses, files and names of anchors are no words. */
const GEEN_WOORD = /^[/#]|^[\w-]+\.[a-z]{2,4}$|^[a-z]+Id$/;

/**
 * A text in Arabic letters, a third longer, with digits and signs as they were. Runs in Node and in a
 * page.
 * @param gaten what was filled in: it stays
 */
export function schijn(text: string, gaten: readonly string[] = []): string {
  if (GEEN_WOORD.test(text)) return text;
  const gat = gaten.find((deel) => deel !== '' && text.includes(deel));
  if (gat !== undefined) {
    return text
      .split(gat)
      .map((deel) => schijn(deel, gaten))
      .join(gat);
  }
  return text.replaceAll(/\p{Script=Latin}+/gu, (woord) => {
    const letters = Array.from(woord.normalize('NFD').toLowerCase()).flatMap((letter) => {
      const plaats = LATIJN.indexOf(letter);
      return plaats < 0 ? [] : [ARABISCH[plaats]!];
    });
    return [...letters, ...letters.slice(0, Math.floor(letters.length / 3))].join('');
  });
}

/** A word, a list, or a sentence with gaps, in the language. What fills the gaps stays as it is. */
export function inSchijntaal<T>(waarde: T, gaten: readonly string[] = []): T {
  if (typeof waarde === 'string') return schijn(waarde, gaten) as T;
  if (typeof waarde === 'function') {
    const zin = waarde as unknown as (...all: unknown[]) => unknown;
    return ((...all: unknown[]) => inSchijntaal(zin(...all), all.filter(isText))) as T;
  }
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => inSchijntaal(deel, gaten)) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, deel]) => [naam, inSchijntaal(deel as unknown, gaten)]),
  ) as T;
}

const isText = (waarde: unknown): waarde is string => typeof waarde === 'string';
