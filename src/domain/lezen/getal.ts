import type { GetalDefinitie } from '../gegevens.ts';
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
  const vergelijkingen = readShort(raw) ?? readLimits(raw, veld, context);
  if (!vergelijkingen) return undefined;
  const definitie = context.catalogus[gegeven] as GetalDefinitie;
  const wrong = vergelijkingen.find(({ grens }) => 'vast' in grens && !fits(grens.vast, definitie));
  if (wrong && 'vast' in wrong.grens) {
    context.fouten.add(
      veld,
      `${toon(wrong.grens.vast)} kan niet bij "${gegeven}". Schrijf ${rangeOf(definitie)}.`,
    );
    return undefined;
  }
  return { soort: 'getal', gegeven, vergelijkingen };
}

const fits = (getal: number, { min, max, stap }: GetalDefinitie) =>
  Number.isFinite(getal) && getal >= min && getal <= max && (stap < 1 || Number.isInteger(getal));

function rangeOf({ min, max, stap }: GetalDefinitie): string {
  const soort = stap < 1 ? 'een bedrag zonder euroteken' : 'een heel getal';
  return `${soort} van ${min} ${max === Infinity ? 'of meer' : `tot en met ${max}`}`;
}

function readLimits(raw: unknown, veld: string, context: Leescontext): Vergelijking[] | undefined {
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
  const before = context.fouten.fouten.length;
  // "van" belongs to every percentage here; an amount beside it needs none.
  const percentages = Object.values(raw).some((value) => PERCENT.test(String(value).trim()));
  const vergelijkingen: Vergelijking[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (key === 'van') continue;
    const teken = TEKENS.find((naam) => naam === key);
    if (!teken) {
      const what = /^\d+$/.test(key)
        ? `Er staat een komma in een getal. Schrijf een punt voor de centen, bijvoorbeeld 1200.50.`
        : `"${key}" is hier geen woord dat we kennen.${bedoelde(key, [...TEKENS, 'van'])} Gebruik ${opsomming(TEKENS)}.`;
      context.fouten.add(`${veld}.${key}`, what);
      continue;
    }
    const grens = readGrens(value, raw['van'], percentages, `${veld}.${key}`, context);
    if (grens) vergelijkingen.push({ teken, grens });
  }
  if (context.fouten.fouten.length > before) return undefined;
  if (vergelijkingen.length > 0) return vergelijkingen;
  context.fouten.add(veld, `Schrijf een grens met ${opsomming(TEKENS)}.`);
  return undefined;
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
  const isNumber = /^\d+(\.\d+)?$/.test(text) && !Array.isArray(raw);
  return isNumber ? [atLeast(Number(text)), atMost(Number(text))] : undefined;
}

const atLeast = (getal: number): Vergelijking => ({ teken: 'minstens', grens: { vast: getal } });
const atMost = (getal: number): Vergelijking => ({ teken: 'hoogstens', grens: { vast: getal } });

function readGrens(
  raw: unknown,
  van: unknown,
  percentages: boolean,
  veld: string,
  context: Leescontext,
): Grens | undefined {
  const { fouten } = context;
  const text = typeof raw === 'string' ? raw.trim() : '';
  const percent = PERCENT.exec(text);
  if (van !== undefined && !percentages) {
    fouten.add(veld, vanZonderPercentage(raw));
    return undefined;
  }
  if (typeof raw === 'number' && Number.isFinite(raw) && raw >= 0) return { vast: raw };
  if (typeof raw !== 'string') {
    fouten.add(
      veld,
      `${toon(raw)} is geen grens. Schrijf een getal zonder euroteken, een percentage of de naam van een norm.`,
    );
    return undefined;
  }
  if (!percent && /^[€\d-]/.test(text)) {
    fouten.add(
      veld,
      `${toon(raw)} lezen we niet als getal. Schrijf een bedrag zonder euroteken en zonder punt voor duizend (1200 of 1200.50), of een percentage als 140%.`,
    );
    return undefined;
  }
  const norm = readNormnaam(percent ? van : text, percent ? '' : text, veld, context);
  if (norm === undefined) return undefined;
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

/** @param alone the limit as written when it is a norm by itself; empty behind a percentage */
function readNormnaam(
  norm: unknown,
  alone: string,
  veld: string,
  { normen, rekennormen = [], fouten }: Leescontext,
): string | undefined {
  if (typeof norm === 'string' && normen.includes(norm)) return norm;
  const known = ` Er zijn: ${opsomming(normen)}.`;
  if (typeof norm === 'string' && rekennormen.includes(norm)) {
    fouten.add(
      veld,
      `De norm "${norm}" heeft geen bedragen, alleen de getallen van een berekening. Kies een norm met bedragen.${known}`,
    );
    return undefined;
  }
  const what = alone
    ? `"${alone}" is geen norm die we kennen`
    : 'Zet achter het percentage "van:" met de naam van een norm';
  fouten.add(veld, `${what}.${typeof norm === 'string' ? bedoelde(norm, normen) : ''}${known}`);
  return undefined;
}

/** `van` beside a number means that somebody forgot the percent sign, or the word too many. */
function vanZonderPercentage(raw: unknown): string {
  const getal = Number(String(raw).trim().replace(',', '.'));
  const percentage = getal > 0 && getal <= 5 ? Math.round(getal * 100) : getal;
  const meant = percentage > 0 && percentage <= 1000 ? ` Bedoelt u ${percentage}%?` : '';
  return `${toon(raw)} met "van" kan niet: "van" hoort bij een percentage.${meant} Schrijf het percentage met %, of haal "van" weg.`;
}
