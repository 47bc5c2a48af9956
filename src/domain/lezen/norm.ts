import type { Norm, NormRegel } from '../norm.ts';
import type { NormTekst } from '../schema/norm.ts';
import { readVoorwaarden, type Leescontext } from './voorwaarden.ts';

/** Turns a norm file into a norm; mistakes in its lines go to `context.fouten`. */
export function readNorm(tekst: NormTekst, context: Leescontext): Norm {
  const bedragen = (tekst.bedragen ?? []).map(({ als, bedrag }, i): NormRegel => {
    if (als === undefined) return { bedrag };
    const voorwaarde = readVoorwaarden(als, `bedragen.${i + 1}.als`, context);
    return { ...(voorwaarde && { als: voorwaarde }), bedrag };
  });
  const voorbehoud = (tekst.voorbehoud ?? []).flatMap(({ als, zin }, i) => {
    const voorwaarde = readVoorwaarden(als, `voorbehoud.${i + 1}.als`, context);
    return voorwaarde ? [{ als: voorwaarde, zin }] : [];
  });
  const zonder = tekst['zonder-vakantiegeld'];
  return {
    norm: tekst.norm,
    naam: tekst.naam,
    van: tekst.van,
    ...(tekst.tot && { tot: tekst.tot }),
    bedragen,
    waarden: tekst.waarden ?? {},
    ...(zonder && { zonderVakantiegeld: zonder }),
    voorbehoud,
    bron: tekst.bron,
  };
}

/** Says which two files of a norm claim the same day; undefined when none do. */
export function overlappingPeriod(normen: readonly Norm[]): [Norm, Norm] | undefined {
  const sorted = [...normen].sort((a, b) => (a.van < b.van ? -1 : 1));
  for (const [i, norm] of sorted.entries()) {
    const next = sorted.slice(i + 1).find((other) => other.norm === norm.norm);
    if (next && (norm.tot === undefined || norm.tot >= next.van)) return [norm, next];
  }
  return undefined;
}
