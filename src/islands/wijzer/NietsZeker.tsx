import type { Gesprek, Gespreksstof } from '../../domain/gesprek.ts';
import type { Wijzerdata } from '../../domain/kennis.ts';
import { BelVoorHulp } from './EersteStapBlok.tsx';
import { knownGemeente } from './resultaten.ts';

interface Props {
  readonly gesprek: Gesprek;
  readonly stof: Gespreksstof;
  readonly data: Wijzerdata;
}

/** Nothing that surely fits: whom to call where this household lives. */
export function NietsZeker({ gesprek, stof, data }: Props) {
  const helper =
    knownGemeente(gesprek, stof) === 'alblasserdam' ? 'brughuis-alblasserdam' : 'geldfit';
  return <BelVoorHulp contact={data.organisaties[helper]} />;
}
