// @vitest-environment happy-dom
// "Wat als" in the browser: what is asked, checked and said. No request is ever made.
import path from 'node:path';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { h } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readKennis } from '../../src/content/inhoud.ts';
import type { Gesprek, Gespreksstof } from '../../src/domain/gesprek.ts';
import type { Wijzerdata } from '../../src/domain/kennis.ts';
import { readHuishouden } from '../../src/domain/lezen/huishouden.ts';
import WatAls from '../../src/islands/wijzer/WatAls.tsx';
import { stofOf } from '../../src/islands/wijzer/stof.ts';
import { zinnenNl } from '../../src/i18n/zinnen.ts';

const PEILDATUM = '2026-11-22';
const MOEDER = {
  gemeente: 'alblasserdam',
  leeftijd: 34,
  partner: false,
  kinderen: [5, 9],
  inkomen: 1300,
  toetsingsinkomen: 18_000,
  vermogen: 500,
  uitkering: [],
  werk: true,
  studiefinanciering: false,
  wonen: 'huur',
  kaleHuur: 600,
  zorgverzekerd: true,
};

let data: Wijzerdata;
let stof: Gespreksstof;
beforeAll(async () => {
  const { kennis } = await readKennis(path.resolve(import.meta.dirname, '../../content'));
  data = { kennis, kaarten: {}, plaatselijk: {}, organisaties: {} };
  stof = stofOf(data, PEILDATUM);
});

const fetched = vi.fn();
beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  document.title = 'Wijzer';
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(gegevens: Readonly<Record<string, unknown>> = MOEDER): Gesprek {
  const { huishouden } = readHuishouden({ gegevens }, data.kennis.catalogus);
  const gesprek: Gesprek = { antwoorden: { alles: huishouden.gegevens }, themas: [] };
  const zinnen = zinnenNl(data.kennis.woorden);
  render(h(WatAls, { gesprek, stof, data, peildatum: PEILDATUM, zinnen }));
  return gesprek;
}

const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const fill = (name: RegExp, value: string) => {
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
};
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Laat zien' }));
const said = () => screen.getByRole('status').textContent;

/** The lines of a group: the name, what it is now and what it is then. */
function group(name: RegExp): string[] {
  const box = screen.getByRole('heading', { level: 3, name }).parentElement!;
  return within(box)
    .getAllByRole('listitem')
    .map((item) => {
      const titel = within(item).getByRole('heading', { level: 4 }).textContent;
      const sides = [...item.querySelectorAll('dl > div')].map((side) => {
        const said = [...side.querySelectorAll('dd span')].map((span) => span.textContent);
        return `${side.querySelector('dt')?.textContent}: ${said.join(', ')}`;
      });
      return [titel, ...sides].join(' | ').replaceAll('\u00A0', ' ');
    });
}

test('meer inkomen: wat stopt en wat minder wordt, met de bedragen van nu en dan', () => {
  const gesprek = show();
  const before = structuredClone(gesprek);
  choose('Ik krijg meer of minder inkomen');
  fill(/per maand binnen/, '€ 2.900');
  fill(/heel jaar/, '43000');
  press();
  expect(said()).toMatch(/^\d regelingen stoppen, \d bedragen gaan omlaag/);
  expect(group(/^Dit stopt/)).toContain(
    'Geld voor uw zorgpremie | Nu: waarschijnlijk wel, ongeveer € 129 per maand | Dan: waarschijnlijk niet',
  );
  expect(group(/^Dit wordt minder/)).toContain(
    'Geld voor uw huur | Nu: ongeveer € 363 per maand | Dan: ongeveer € 152 per maand',
  );
  expect(screen.getByText(/Uw antwoorden veranderen niet/)).toBeTruthy();
  expect(screen.queryByText(/Vraag aan wat begint/)).toBeNull();
  expect(gesprek).toEqual(before);
  expect(fetched).not.toHaveBeenCalled();
});

test('een eerste kind: wat begint, en dat het niet vanzelf komt', () => {
  show({ ...MOEDER, kinderen: [] });
  choose('Er komt een kind bij');
  press();
  expect(group(/^Dit begint/)[0]).toMatch(/Nu: waarschijnlijk niet \| Dan: waarschijnlijk wel/);
  expect(screen.getByText(/Vraag aan wat begint/)).toBeTruthy();
});

test('zonder keuze, zonder bedrag of met een woord: de fout staat boven en bij het veld', () => {
  show();
  press();
  expect(screen.getByRole('link', { name: 'Kies wat er verandert.' })).toBeTruthy();
  choose('Ik krijg meer of minder inkomen');
  expect(screen.queryByRole('link')).toBeNull();
  press();
  const link = screen.getByRole('link', { name: /Vul in hoeveel geld/ });
  const veld = screen.getByRole('textbox', { name: /per maand binnen/ });
  expect(link.getAttribute('href')).toBe(`#${veld.id}`);
  expect(veld.getAttribute('aria-invalid')).toBe('true');
  expect(document.title).toBe('(1 fout) Wijzer');
  fill(/per maand binnen/, '1500');
  fill(/heel jaar/, 'veel');
  press();
  expect(screen.getByRole('link', { name: /Vul een bedrag in/ })).toBeTruthy();
  expect(said()).toBe('');
});

test('wat leeg blijft weten we niet: er staat wat kan veranderen, en dat meer invullen helpt', () => {
  show();
  choose('Ik ga samenwonen met een partner');
  press();
  expect(said()).toMatch(/kunnen veranderen\.$/);
  expect(screen.getByText(/Vult u hierboven meer in/)).toBeTruthy();
});

test('een andere keuze of een ander getal: de vergelijking van daarvoor is weg', () => {
  show();
  choose('Er komt een kind bij');
  press();
  expect(said()).not.toBe('');
  choose('Ik verhuis naar een andere gemeente in de regio');
  expect(said()).toBe('');
  press();
  expect(screen.getByRole('link', { name: 'Kies een gemeente.' })).toBeTruthy();
  choose('Dordrecht');
  press();
  expect(said()).not.toBe('');
});

test('uit elkaar met kinderen: waar wonen zij dan? Dat mag men niet weten', () => {
  show({ ...MOEDER, partner: true, leeftijdPartner: 36 });
  choose('Mijn partner en ik gaan uit elkaar');
  press();
  expect(screen.getByRole('link', { name: /Ik weet het niet/ })).toBeTruthy();
  choose('Ik weet het niet');
  press();
  expect(said()).not.toBe('');
});

test('er verandert niets: dat zeggen we ook', () => {
  show({
    ...MOEDER,
    leeftijd: 17,
    kinderen: [],
    gemeente: 'elders',
    inkomen: 9000,
    vermogen: 90_000,
  });
  choose('Er komt een kind bij');
  fill(/Hoe oud is het kind/, '18');
  press();
  expect(screen.getByRole('link', { name: /van 0 tot en met 17/ })).toBeTruthy();
  choose('Ik krijg meer of minder inkomen');
  fill(/per maand binnen/, '9100');
  fill(/heel jaar/, '200000');
  press();
  expect(said()).toBe('Er verandert niets aan wat u kunt krijgen.');
  expect(screen.queryByText('Alle bedragen samen')).toBeNull();
});
