import type { Grens, Vergelijking, Voorwaarde } from '../voorwaarde.ts';
import { bedoelde, isObject, opsomming, toon } from './fout.ts';
import type { Leescontext } from './voorwaarden.ts';

const TEKENS = ['minstens', 'hoogstens', 'minder-dan', 'meer-dan'] as const;
const RANGE = /^(\d+)\s*(?:-|–|t\/m|tot en met)\s*(\d+)$/;
const OR_MORE = /^(\d+)\s*(?:\+|of ouder|of meer|en ouder)$/;
const PERCENT = /^(\d+(?:[.,]\d+)?)\s*%$/;

/**
 * Reads a number with limits: `18-20`, `18+`, `21`, or `{ hoogstens: 140%, van: bijstandsnorm }`.
 * A limit is a number, the name of a norm, or a percentage with `van`.
 */
export function readGetal(
  gegeven: string,
  raw: unknown,
  veld: string,
  context: Leescontext,
): Voorwaarde | undefined {
  const short = readShort(raw);
  if (short) return { soort: 'getal', gegeven, vergelijkingen: short };
  if (RANGE.test(String(raw).trim())) {
    context.fouten.add(veld, `${toon(raw)} staat achterstevoren. Schrijf het laagste getal eerst.`);
    return undefined;
  }
  if (!isObject(raw)) {
    context.fouten.add(
      veld,
      `${toon(raw)} is geen grens. Schrijf bijvoorbeeld 18-20, 18+, of { hoogstens: 140%, van: bijstandsnorm }.`,
    );
    return undefined;
  }
  const vergelijkingen: Vergelijking[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (key === 'van') continue;
    const teken = TEKENS.find((naam) => naam === key);
    if (!teken) {
      context.fouten.add(
        `${veld}.${key}`,
        `"${key}" is hier geen woord dat we kennen.${bedoelde(key, [...TEKENS, 'van'])} Gebruik ${opsomming(TEKENS)}.`,
      );
      continue;
    }
    const grens = readGrens(value, raw['van'], `${veld}.${key}`, context);
    if (grens) vergelijkingen.push({ teken, grens });
  }
  if (vergelijkingen.length === 0) {
    context.fouten.add(veld, `Schrijf een grens met ${opsomming(TEKENS)}.`);
    return undefined;
  }
  return { soort: 'getal', gegeven, vergelijkingen };
}

/** `18`, `18-20` and `18+` as limits; undefined when it is none of these. */
export function readShort(raw: unknown): Vergelijking[] | undefined {
  const text = String(raw).trim();
  const range = RANGE.exec(text);
  if (range) {
    const [low, high] = [Number(range[1]), Number(range[2])];
    return low <= high ? [atLeast(low), atMost(high)] : undefined;
  }
  const more = OR_MORE.exec(text);
  if (more) return [atLeast(Number(more[1]))];
  const isNumber = typeof raw === 'number' || (typeof raw === 'string' && /^\d+$/.test(text));
  return isNumber ? [atLeast(Number(text)), atMost(Number(text))] : undefined;
}

const atLeast = (getal: number): Vergelijking => ({ teken: 'minstens', grens: { vast: getal } });
const atMost = (getal: number): Vergelijking => ({ teken: 'hoogstens', grens: { vast: getal } });

function readGrens(
  raw: unknown,
  van: unknown,
  veld: string,
  { normen, fouten }: Leescontext,
): Grens | undefined {
  if (typeof raw === 'number' && raw >= 0) return { vast: raw };
  if (typeof raw !== 'string') {
    fouten.add(
      veld,
      `${toon(raw)} is geen grens. Schrijf een getal zonder euroteken, een percentage of de naam van een norm.`,
    );
    return undefined;
  }
  const percent = PERCENT.exec(raw.trim());
  if (!percent && /^\d/.test(raw.trim())) {
    fouten.add(
      veld,
      `${toon(raw)} lezen we niet als getal. Schrijf een bedrag zonder euroteken en zonder punt voor duizend (1200 of 1200.50), of een percentage als 140%.`,
    );
    return undefined;
  }
  const norm = percent ? van : raw;
  if (typeof norm !== 'string' || !normen.includes(norm)) {
    const what = percent
      ? 'Zet achter het percentage "van:" met de naam van een norm'
      : `${toon(raw)} is geen norm die we kennen`;
    fouten.add(
      veld,
      `${what}.${typeof norm === 'string' ? bedoelde(norm, normen) : ''} Er zijn: ${opsomming(normen)}.`,
    );
    return undefined;
  }
  const deel = percent ? Math.round(Number(percent[1]!.replace(',', '.')) * 1000) / 100_000 : 1;
  if (deel < 0.01 || deel > 10) {
    fouten.add(
      veld,
      `${toon(raw)} is een vreemd percentage. Schrijf een percentage tussen 1% en 1000%, bijvoorbeeld 120%.`,
    );
    return undefined;
  }
  return { norm, deel };
}
