import { chance, pick, seeded } from '../bench/toeval.ts';
import type { Meldpuntgegevens } from '../../src/domain/meldpunt.ts';
import {
  MELDINGSOORTEN,
  NOODVORMEN,
  REDENEN,
  ROLLEN,
  WERKVELDEN,
} from '../../src/domain/schema/melding.ts';
import { toUuid } from '../../src/domain/uuid.ts';

/** A melding as somebody fills it in. */
export interface Proefmelding {
  /** By which the mail is recognised, whatever else becomes of it. */
  readonly kenmerk: string;
  readonly velden: Readonly<Record<string, string | readonly string[]>>;
  /** Made by the page or the queue; a plain form has none. */
  readonly id: string | undefined;
}

const TEKSTEN = [
  'Ik kan de huur van deze maand niet betalen.\n\nWat moet ik doen?',
  'De energierekening is € 480. Er is geen geld meer voor eten – help ons a.u.b.',
  '.\n..\nEen punt op een eigen regel mag niets afbreken.\n.\n',
  'Mijn buurvrouw doet de deur niet meer open. 你好 🙏 ‮ أهلا',
  `Dit is een lang verhaal. ${'Eerst ging het goed, toen niet meer. '.repeat(60)}`,
];

/** So many meldingen, over all doors, gemeenten and onderwerpen; the same for the same seed. */
export function makeMeldingen(
  aantal: number,
  zaad: number,
  gegevens: Meldpuntgegevens,
): Proefmelding[] {
  return Array.from({ length: aantal }, (_, i) => makeMelding(i, zaad, gegevens));
}

function makeMelding(i: number, zaad: number, gegevens: Meldpuntgegevens): Proefmelding {
  const random = seeded(zaad * 2_654_435_761 + i * 40_503);
  const soort = MELDINGSOORTEN[i % MELDINGSOORTEN.length]!;
  const rol = soort === 'zorgen-om-iemand' ? 'professional' : pick(random, ROLLEN);
  const kenmerk = `storm-${zaad}-${String(i).padStart(6, '0')}-einde`;
  const velden: Record<string, string | readonly string[]> = {
    soort,
    gemeente: gegevens.gemeenten[Math.floor(i / 4) % gegevens.gemeenten.length]!.waarde,
    onderwerp: pick(random, gegevens.onderwerpen).waarde,
    tekst: `${pick(random, TEKSTEN)}\n${kenmerk}`,
    rol,
  };
  if (chance(random, 0.25)) velden['nood'] = NOODVORMEN.filter(() => chance(random, 0.5));
  if (rol === 'professional' && chance(random, 0.8)) {
    Object.assign(velden, { werkveld: pick(random, WERKVELDEN), organisatie: 'De Wilgen' });
  }
  if (soort === 'werkt-niet') {
    velden['reden'] = pick(random, REDENEN);
    velden['regeling'] = pick(random, gegevens.regelingen).waarde;
  }
  if (chance(random, 0.5)) velden['naam'] = pick(random, ['Jan', 'Fatma Yılmaz', 'Zoë O’Brien']);
  if (chance(random, 0.5)) {
    velden['contact'] = chance(random, 0.5) ? `melder${i}@voorbeeld.nl` : '06 12345678';
  }
  const bytes = Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256));
  const isForm = chance(random, 0.1);
  return { kenmerk, velden, id: isForm ? undefined : toUuid(bytes, 4) };
}
