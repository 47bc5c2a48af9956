import { BEREKENINGEN } from '../berekeningen/tabel.ts';
import type { Voorwaarde } from '../voorwaarde.ts';
import { opsomming, toon } from './fout.ts';
import type { Leescontext } from './voorwaarden.ts';

/** `berekening: zorgtoeslag`: the official formula gives an amount. */
export function readBerekening(
  raw: unknown,
  veld: string,
  { fouten }: Leescontext,
): Voorwaarde | undefined {
  const names = Object.keys(BEREKENINGEN);
  if (typeof raw === 'string' && names.includes(raw))
    return { soort: 'berekening', berekening: raw };
  fouten.add(veld, `De berekening ${toon(raw)} bestaat niet. Kies ${opsomming(names)}.`);
  return undefined;
}

/** `na-te-vragen: zin`: something that no question can settle. */
export function readNavragen(
  raw: unknown,
  veld: string,
  { fouten }: Leescontext,
): Voorwaarde | undefined {
  if (typeof raw === 'string' && raw.trim()) return { soort: 'navragen', zin: raw.trim() };
  fouten.add(
    veld,
    'Schrijf bij "na-te-vragen" één zin over wat niet vaststaat, bijvoorbeeld: Uw inkomen is laag. De grens kennen wij niet.',
  );
  return undefined;
}
