// In a large site the regelingen of a gemeente come when somebody says to live there.
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readKennis } from '../../src/content/inhoud.ts';
import type { Wijzerdata } from '../../src/domain/kennis.ts';
import { addWijzerdeel, splitWijzerdata } from '../../src/domain/wijzerdeel.ts';
import { openGesprek } from '../../src/islands/wijzer/opening.ts';
import { giveAnswer } from '../../src/islands/wijzer/staat.ts';
import type { Staat } from '../../src/islands/wijzer/verloop.ts';

const PEILDATUM = '2026-11-22';

let data: Wijzerdata;
let gemeenten: readonly string[];
beforeAll(async () => {
  const { kennis } = await readKennis(path.resolve(import.meta.dirname, '../../content'));
  data = { kennis, kaarten: {}, plaatselijk: {}, organisaties: {} };
  const definitie = kennis.catalogus.gemeente;
  gemeenten =
    definitie?.soort === 'keuze' ? definitie.opties.filter((een) => een !== 'elders') : [];
});

function livesIn(gemeente: string, { begin, stof }: ReturnType<typeof openGesprek>): Staat {
  const vraag = stof.mijzelf.vragen.find(({ slug }) => slug === 'gemeente')!;
  return giveAnswer(begin('mijzelf'), stof.mijzelf, vraag, {
    gegevens: { gemeente: { soort: 'keuze', kan: [gemeente] } },
    gevraagd: ['gemeente'],
  });
}

test('wie in Dordrecht woont, krijgt de regelingen van Dordrecht erbij', () => {
  const { kern, delen } = splitWijzerdata(data, gemeenten);
  const opening = openGesprek(kern, PEILDATUM);
  expect(opening.ontbreekt(opening.begin('mijzelf'))).toBeUndefined();
  const staat = livesIn('dordrecht', opening);
  expect(opening.ontbreekt(staat)).toBe('dordrecht');
  const more = openGesprek(addWijzerdeel(kern, 'dordrecht', delen.get('dordrecht')!), PEILDATUM);
  expect(more.ontbreekt(staat)).toBeUndefined();
  const slugs = ({ stof }: typeof more) => stof.mijzelf.regelingen.map(({ slug }) => slug);
  expect(slugs(opening)).not.toContain('dordtpas-kindtegoed');
  expect(slugs(more)).toContain('dordtpas-kindtegoed');
});

test('een kleine site heeft alles al', () => {
  const opening = openGesprek(data, PEILDATUM);
  expect(opening.ontbreekt(livesIn('dordrecht', opening))).toBeUndefined();
});
