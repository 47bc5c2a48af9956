/** The widths in pixels: the smallest phone, the phone of most people, a tablet, a laptop. */
export const BREEDTES = [320, 390, 768, 1280] as const;

/** Paper has one width: that of A4 at 96 dots per inch. */
export const A4 = 794;

export const KLEUREN = ['licht', 'donker', 'print'] as const;

export type Kleur = (typeof KLEUREN)[number];

/** How a picture is taken. */
export interface Vorm {
  readonly breedte: number;
  readonly kleur: Kleur;
}

/** All ways to take a picture, of these widths and colours. */
export function vormen(breedtes: readonly number[], kleuren: readonly Kleur[]): Vorm[] {
  return kleuren.flatMap((kleur): Vorm[] =>
    kleur === 'print' ? [{ breedte: A4, kleur }] : breedtes.map((breedte) => ({ breedte, kleur })),
  );
}

/** Name of the file, without its folder. */
export const bestandVan = (naam: string, { breedte, kleur }: Vorm): string =>
  `${naam}-${breedte}-${kleur}.png`;
