import { expect, test } from 'vitest';
import { statusNu } from '../../src/browser/status-nu.ts';

const AAN = 'U kunt dit aanvragen';
const regeling = { status: AAN, gecontroleerd: '2026-11-21' };

test.each([
  ['vers', regeling, '2026-11-22', AAN],
  ['na een half jaar', regeling, '2027-05-22', AAN],
  ['na een jaar', regeling, '2027-11-21', 'Nog niet zeker'],
  ['na de laatste dag', { ...regeling, tot: '2026-12-31' }, '2027-01-01', 'Gestopt'],
  [
    'voor de eerste dag',
    { ...regeling, van: '2027-01-01', stand: 'nog-niet', status: 'Nog niet zeker', eigen: AAN },
    '2026-12-31',
    'Nog niet zeker',
  ],
  [
    'vanaf de eerste dag',
    { ...regeling, van: '2027-01-01', stand: 'nog-niet', status: 'Nog niet zeker', eigen: AAN },
    '2027-01-01',
    AAN,
  ],
  [
    'met een klok die achterloopt op de site',
    { ...regeling, status: 'Nog niet zeker', stand: 'ouder-dan-jaar' },
    '2026-11-22',
    'Nog niet zeker',
  ],
  ['gestopt veroudert niet', { status: 'Gestopt' }, '2030-01-01', 'Gestopt'],
  ['een pagina zonder status', {}, '2030-01-01', undefined],
])('de status in de zoekresultaten: %s', (_naam, meta, vandaag, status) => {
  expect(statusNu(meta, vandaag)).toBe(status);
});
