// Finds what would stand on the wrong side in a language that runs from right to left.

export interface Fysiek {
  readonly regel: number;
  /** The declaration as it stands. */
  readonly staat: string;
  /** What to write instead. */
  readonly schrijf: string;
}

interface Declaratie {
  readonly selector: string;
  readonly naam: string;
  readonly waarde: string;
  readonly regel: number;
}

const KANT: Readonly<Record<string, string>> = {
  left: 'inline-start',
  right: 'inline-end',
  top: 'block-start',
  bottom: 'block-end',
};
const MAAT: Readonly<Record<string, string>> = { width: 'inline-size', height: 'block-size' };
const HOEK: Readonly<Record<string, string>> = {
  'top-left': 'start-start',
  'top-right': 'start-end',
  'bottom-left': 'end-start',
  'bottom-right': 'end-end',
};

const BOX =
  /^(margin|padding|inset|border-width|border-style|border-color|scroll-margin|scroll-padding)$/;

/** All declarations of a style sheet that name a side of the screen and not of the line. */
export function findFysiek(css: string): Fysiek[] {
  const all = readDeclaraties(css);
  return all.flatMap((one) => {
    const schrijf = remedy(one, all);
    return schrijf ? [{ regel: one.regel, staat: `${one.naam}: ${one.waarde}`, schrijf }] : [];
  });
}

function remedy(one: Declaratie, all: readonly Declaratie[]): string | undefined {
  return nameRemedy(one.naam) ?? valueRemedy(one) ?? moveRemedy(one, all);
}

function nameRemedy(naam: string): string | undefined {
  const [, begin = '', hoek = ''] = /^(border-)(\w+-\w+)-radius$/.exec(naam) ?? [];
  if (HOEK[hoek]) return `${begin}${HOEK[hoek]}-radius`;
  if (KANT[naam]) return `inset-${KANT[naam]}`;
  const side =
    /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)\b(.*)$/.exec(
      naam,
    );
  if (side) return `${side[1]}-${KANT[side[2]!]}${side[3]}`;
  const size = /^(min-|max-|contain-intrinsic-|)(width|height)$/.exec(naam);
  return size ? `${size[1]}${MAAT[size[2]!]}` : undefined;
}

function valueRemedy({ naam, waarde }: Declaratie): string | undefined {
  const side = /(?:^|[\s,(])(left|right)\b/.exec(waarde)?.[1];
  if (side && /^(text-align|text-align-last|justify-\w+|caption-side)$/.test(naam)) {
    return `${naam}: ${side === 'left' ? 'start' : 'end'}`;
  }
  if (side && /^(float|clear)$/.test(naam)) return `${naam}: ${KANT[side]}`;
  if (naam === 'resize' && waarde === 'horizontal') return 'resize: inline';
  if (naam === 'resize' && waarde === 'vertical') return 'resize: block';
  if (side && /^(background|mask|object)/.test(naam))
    return 'something that is the same on both sides, or a `:dir(rtl)` rule';
  const parts = splitTop(waarde);
  if (BOX.test(naam) && parts.length === 4 && parts[1] !== parts[3]) {
    const [shape = '', ...rest] = naam.split(/-(?=width|style|color)/);
    const tail = rest.length > 0 ? `-${rest.join('-')}` : '';
    return isDrawn(naam) ? undefined : `${shape}-block${tail} and ${shape}-inline${tail}`;
  }
  if (naam === 'border-radius' && !isEven(parts)) {
    return 'border-start-start-radius, border-start-end-radius, border-end-start-radius, border-end-end-radius';
  }
  return undefined;
}

/** Signs such as an arrow are drawn with two borders; `moveRemedy` looks where they point. */
const isDrawn = (naam: string) => naam === 'border-width';

/** Both upper corners alike, and both lower corners. */
function isEven(parts: readonly string[]): boolean {
  const [a, b = a, c = a, d = b] = parts;
  return a === b && c === d;
}

/** What moves or points sideways needs a rule for the other direction. */
function moveRemedy(one: Declaratie, all: readonly Declaratie[]): string | undefined {
  if (!pointsSideways(one, all) && !movesSideways(one)) return undefined;
  if (one.selector.includes(':dir(')) return undefined;
  const base = (selector: string) => selector.replaceAll(/:dir\(rtl\)/g, '').trim();
  const has = all.some(
    ({ selector, naam }) =>
      naam === one.naam && selector.includes(':dir(rtl)') && base(selector) === one.selector,
  );
  return has ? undefined : `also a rule ${dirOf(one.selector)} { ${one.naam}: … }`;
}

const dirOf = (selector: string) => selector.replace(/(::[\w-]+)?$/, ':dir(rtl)$1');

function movesSideways({ naam, waarde }: Declaratie): boolean {
  if (naam === 'translate') return !/^(0|none)\b/.test(waarde);
  if (naam === 'transform')
    return /translate(?:X|3d)?\(\s*(?!0\b)|skew|rotate|scaleX?\(-/.test(waarde);
  if (naam === 'box-shadow' || naam === 'text-shadow') {
    return splitTop(waarde, ',').some((shadow) => {
      const [x = '0'] = splitTop(shadow.trim()).filter((part) => /^-?[\d.]/.test(part));
      return Number.parseFloat(x) !== 0;
    });
  }
  return false;
}

/** Two borders and a turn make an arrow: where does it point? */
function pointsSideways(one: Declaratie, all: readonly Declaratie[]): boolean {
  if (one.naam !== 'rotate' || !one.waarde.endsWith('deg')) return false;
  const last = all.findLast(
    ({ selector, naam }) => naam === 'border-width' && selector === one.selector,
  );
  const [top = 0, right = 0, bottom = 0, left = 0] = splitTop(last?.waarde ?? '').map(
    Number.parseFloat,
  );
  const angle = Math.atan2(Math.sign(bottom) - Math.sign(top), Math.sign(right) - Math.sign(left));
  const turned = angle + (Number.parseFloat(one.waarde) * Math.PI) / 180;
  return last !== undefined && Math.abs(Math.cos(turned)) > 0.5;
}

/** The parts of a value; what stands between brackets stays together. */
function splitTop(waarde: string, between = ' '): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of waarde.trim()) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0 && (between === ' ' ? /\s/.test(sign) : sign === between)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts.filter((part) => part !== '');
}

function readDeclaraties(css: string): Declaratie[] {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  const found: Declaratie[] = [];
  const open: string[] = [];
  let start = 0;
  const take = (end: number) => {
    const piece = text.slice(start, end);
    const [, naam = '', waarde = ''] = /^\s*([\w-]+)\s*:\s*([\s\S]*?)\s*$/.exec(piece) ?? [];
    if (naam && open.length > 0 && !naam.startsWith('--')) {
      const regel = text.slice(0, start + piece.search(/\S/)).split('\n').length;
      const selector = open.filter((line) => !line.startsWith('@')).join(' ');
      found.push({ selector, naam, waarde: waarde.replaceAll(/\s+/g, ' '), regel });
    }
  };
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '{') open.push(text.slice(start, i).trim().replaceAll(/\s+/g, ' '));
    else if (sign === ';' || sign === '}') take(i);
    else continue;
    if (sign === '}') open.pop();
    start = i + 1;
  }
  return found;
}
