import { KINDLEEFTIJD } from '../gegevens.ts';
import type { Interval } from '../interval.ts';
import type { Vergelijking, Voorwaarde } from '../voorwaarde.ts';
import { isObject, toon } from './fout.ts';
import { readShort } from './getal.ts';
import { asWord } from './keuze.ts';
import type { Leescontext } from './voorwaarden.ts';

const UITLEG = 'Schrijf bijvoorbeeld ja, nee, { leeftijd: 4-17 } of { aantal: 3+ }.';

/** Reads children at home: `ja`, `nee`, `{ leeftijd: 4-17 }`, `{ leeftijd: 4-17, aantal: 2+ }`. */
export function readKinderen(
  _gegeven: string,
  raw: unknown,
  veld: string,
  { fouten }: Leescontext,
): Voorwaarde | undefined {
  const word = asWord(raw);
  if (word === 'ja') return kinderen(KINDLEEFTIJD, { min: 1, max: Infinity });
  if (word === 'nee') return kinderen(KINDLEEFTIJD, { min: 0, max: 0 });
  if (!isObject(raw) || Object.keys(raw).some((key) => key !== 'leeftijd' && key !== 'aantal')) {
    fouten.add(veld, `${toon(raw)} lezen we niet. ${UITLEG}`);
    return undefined;
  }
  const leeftijd = readRange(raw['leeftijd'] ?? '0-17');
  const aantal = readRange(raw['aantal'] ?? '1+');
  if (!leeftijd || leeftijd.min > KINDLEEFTIJD.max) {
    fouten.add(
      `${veld}.leeftijd`,
      `${toon(raw['leeftijd'])} is geen leeftijd van een kind. Schrijf bijvoorbeeld 4-17.`,
    );
  }
  if (!aantal)
    fouten.add(
      `${veld}.aantal`,
      `${toon(raw['aantal'])} is geen aantal. Schrijf bijvoorbeeld 2 of 3+.`,
    );
  return leeftijd && aantal && kinderen(leeftijd, aantal);
}

function kinderen(leeftijd: Interval, aantal: Interval): Voorwaarde {
  return { soort: 'kinderen', leeftijd, aantal };
}

function readRange(raw: unknown): Interval | undefined {
  const grenzen = readShort(raw) ?? readObject(raw);
  if (!grenzen) return undefined;
  const at = (teken: Vergelijking['teken']) => {
    const grens = grenzen.find((vergelijking) => vergelijking.teken === teken)?.grens;
    return grens && 'vast' in grens ? grens.vast : undefined;
  };
  const range = { min: at('minstens') ?? 0, max: at('hoogstens') ?? Infinity };
  const whole = [range.min, range.max].every((n) => n === Infinity || Number.isInteger(n));
  return whole && range.min <= range.max ? range : undefined;
}

function readObject(raw: unknown): Vergelijking[] | undefined {
  if (!isObject(raw)) return undefined;
  const entries = Object.entries(raw);
  const good = entries.every(
    ([key, value]) =>
      (key === 'minstens' || key === 'hoogstens') && Number.isInteger(value) && Number(value) >= 0,
  );
  if (!good || entries.length === 0) return undefined;
  return entries.map(([key, value]) => ({
    teken: key as 'minstens' | 'hoogstens',
    grens: { vast: Number(value) },
  }));
}
