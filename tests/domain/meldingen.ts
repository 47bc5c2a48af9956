import type { Routegegevens } from '../../src/domain/route.ts';
import {
  MELDINGSOORTEN,
  NOODVORMEN,
  ONDERWERPEN,
  ROLLEN,
  WERKVELDEN,
} from '../../src/domain/schema/melding.ts';

export const GEMEENTEN = [
  'alblasserdam',
  'dordrecht',
  'hardinxveld-giessendam',
  'hendrik-ido-ambacht',
  'papendrecht',
  'sliedrecht',
  'zwijndrecht',
];

/** Those that the table of the site names. */
export const ORGANISATIES = [
  'brughuis-alblasserdam',
  'sociale-dienst-drechtsteden',
  'leergeld-drechtsteden',
  'coordinatiepunt',
  'geldfit',
];

const NOODSETS = Array.from({ length: 2 ** NOODVORMEN.length }, (_, bits) =>
  NOODVORMEN.filter((_vorm, i) => (bits >> i) % 2 === 1),
);

/** Everything that counts for a route, in every combination that a melding can have. */
export function* productOf(gemeenten: readonly string[]): Generator<Routegegevens> {
  const wie: Routegegevens[] = [
    {},
    ...ROLLEN.map((rol) => ({ rol })),
    ...WERKVELDEN.map((werkveld) => ({ rol: 'professional' as const, werkveld })),
  ];
  for (const soort of MELDINGSOORTEN)
    for (const onderwerp of ONDERWERPEN)
      for (const gemeente of [...gemeenten, 'elders'])
        for (const een of wie)
          for (const nood of NOODSETS) yield { soort, onderwerp, gemeente, ...een, nood };
}
