import type { RegelingTekst } from '../domain/schema/regeling.ts';

/** Slugs of the organisaties that a regeling names, each once: who runs it and who helps, anywhere. */
export function organisatiesIn(tekst: RegelingTekst): string[] {
  const parts = [tekst, ...Object.values(tekst.plaatselijk)];
  const slugs = parts.flatMap(({ aanvragen, uitvoerder }) => [
    ...(aanvragen?.hulp ?? []),
    ...(uitvoerder?.organisatie ? [uitvoerder.organisatie] : []),
  ]);
  return [...new Set(slugs)];
}
