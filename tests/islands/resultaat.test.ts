// @vitest-environment happy-dom
// The result in the browser: what comes first, what is left to do, and what to mend.
import path from 'node:path';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readKennis } from '../../src/content/inhoud.ts';
import { gegevenOf, type Gegevens } from '../../src/domain/gegevens.ts';
import type { Gesprek, Gespreksstof } from '../../src/domain/gesprek.ts';
import type { Kaarttekst, Wijzerdata } from '../../src/domain/kennis.ts';
import { readHuishouden } from '../../src/domain/lezen/huishouden.ts';
import { gegevensOfVraag } from '../../src/domain/vraag.ts';
import { resultaatTekst } from '../../src/i18n/resultaat.ts';
import { ResultaatScherm } from '../../src/islands/wijzer/ResultaatScherm.tsx';
import { stofOf } from '../../src/islands/wijzer/stof.ts';

const PEILDATUM = '2026-11-22';
const MOEDER = {
  gemeente: 'alblasserdam',
  nood: [],
  leeftijd: 34,
  partner: false,
  kinderen: [5, 9],
  inkomen: 1300,
  toetsingsinkomen: { min: 30_000, max: 34_000 },
  vermogen: 500,
  uitkering: ['bijstand'],
  werk: false,
  studiefinanciering: false,
  zorgverzekerd: true,
  schulden: 'geen',
};

const kaart = (slug: string): Kaarttekst => ({
  naam: slug,
  samenvatting: '',
  opbrengst: `Dit brengt ${slug}.`,
  stappen: ['Vraag het aan'],
  hulp: slug === 'zorgtoeslag' ? ['dienst-toeslagen', 'geldfit'] : ['brughuis-alblasserdam'],
  papieren: slug === 'kinderbijslag' ? ['DigiD', 'Gegevens van uw kind'] : ['DigiD'],
  ...(slug === 'zorgtoeslag' && {
    site: { tekst: 'Naar toeslagen.nl', url: 'https://www.toeslagen.nl/' },
  }),
  ...(slug === 'leergeld-sms-kinderfonds' && {
    bedragen: [{ bedrag: 275, wat: 'per kind, per jaar', stand: '2023' }],
  }),
});

let data: Wijzerdata;
let stof: Gespreksstof;
beforeAll(async () => {
  const { kennis } = await readKennis(path.resolve(import.meta.dirname, '../../content'));
  data = {
    kennis,
    kaarten: Object.fromEntries(kennis.regelingen.map(({ slug }) => [slug, kaart(slug)])),
    plaatselijk: {},
    organisaties: {
      'brughuis-alblasserdam': { naam: 'Brughuis', telefoon: '078 - 202 11 11' },
      geldfit: { naam: 'Geldfit', telefoon: '0800-8115' },
      'dienst-toeslagen': { naam: 'Dienst Toeslagen', site: 'https://www.toeslagen.nl/' },
    },
  };
  stof = stofOf(data, PEILDATUM);
});

beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function gesprekOf(raw: Record<string, unknown>): Gesprek {
  const { huishouden, fouten } = readHuishouden({ gegevens: raw }, data.kennis.catalogus);
  expect(fouten).toEqual([]);
  const antwoorden = Object.fromEntries(
    stof.vragen.map((vraag): [string, Gegevens] => {
      const own = gegevensOfVraag(vraag);
      const known = Object.entries(huishouden.gegevens);
      return [
        vraag.slug,
        Object.fromEntries(known.filter(([feit]) => own.includes(gegevenOf(feit)))),
      ];
    }),
  );
  return { antwoorden, themas: [] };
}

const onChange = vi.fn();
const onSettle = vi.fn();

/** Keeps what the household has already, as the wizard does. */
function Scherm({ begin }: { readonly begin: Gesprek }) {
  const [gesprek, setGesprek] = useState(begin);
  return h(ResultaatScherm, {
    gesprek,
    stof,
    data,
    peildatum: PEILDATUM,
    basis: '/',
    onSettle,
    onChange,
    onGoOn: vi.fn(),
    onOntvangt: (ontvangt) => setGesprek({ ...gesprek, ontvangt }),
  });
}

/** Shows the result, and waits for its last part. */
async function show(raw: Record<string, unknown>): Promise<void> {
  render(h(Scherm, { begin: gesprekOf(raw) }));
  const whole = () => expect(document.body.textContent).toContain(resultaatTekst.melding);
  await waitFor(whole, { timeout: 20_000 });
}
const card = (titel: RegExp) =>
  screen
    .getAllByRole('listitem')
    .find((item) => within(item).queryByRole('heading', { level: 3, name: titel }))!;
/** The button with this text that is about one regeling, which only a screen reader hears. */
const pressable = (tekst: string, titel: string) =>
  screen.getAllByText(tekst).find((knop) => knop.textContent === `${tekst} ${titel}`)!;
const groep = (naam: RegExp) => screen.getByRole('region', { name: naam });
const kaarten = (naam: RegExp) =>
  within(groep(naam))
    .getAllByRole('heading', { level: 3 })
    .map((kop) => kop.textContent);

test('bovenaan staat de beste eerste stap: wie te bellen, en waarover', async () => {
  await show(MOEDER);
  const eerst = groep(/^Bel Brughuis$/);
  const nummer = within(eerst).getByRole('link', { name: 'Brughuis: 078 - 202 11 11' });
  expect(nummer.getAttribute('href')).toBe('tel:0782021111');
  expect(eerst.textContent).toContain('Zeg dat u belt over:');
  const [first] = kaarten(/^Waarschijnlijk wel/);
  expect(within(eerst).getByRole('link', { name: first! })).toBeTruthy();
});

test('wie nood noemde, begint daar', async () => {
  await show({ ...MOEDER, nood: ['eten'] });
  const eerst = groep(/^Bel Brughuis$/);
  expect(eerst.textContent).toContain('Elke week een pakket met eten');
  expect(eerst.textContent).toContain('Dit is nu het meest dringend.');
});

test('past er niets zeker, dan staat er wie te bellen', async () => {
  await show({});
  expect(groep(/^Bel Geldfit$/).textContent).toContain('We vonden nog niets dat zeker bij u past.');
});

test('een bedrag zegt ongeveer, van wanneer, en waar het precies te zien is', async () => {
  await show(MOEDER);
  const zorg = card(/^Geld voor uw zorgpremie/);
  expect(zorg.textContent).toContain('ongeveer tussen €\u00A080 en €\u00A0126 per maand');
  expect(zorg.textContent).toContain('Met de bedragen van 2026.');
  expect(within(zorg).getByRole('link', { name: 'toeslagen.nl' }).getAttribute('href')).toBe(
    'https://www.toeslagen.nl/',
  );
  const kind = card(/elk kind onder de 18/);
  expect(kind.textContent).toContain('ongeveer €\u00A0661 per 3\u00A0maanden');
  expect(kind.textContent).toContain('Met de bedragen vanaf 1 juli 2026.');
});

test('zonder formule staat er alleen wat de bron zegt, met het jaar', async () => {
  await show(MOEDER);
  const leergeld = card(/school, sport/);
  expect(leergeld.textContent).not.toContain('ongeveer');
  expect(leergeld.textContent).toContain('€\u00A0275 per kind, per jaar (2023)');
});

test('elke reden heeft een bron met datum', async () => {
  await show(MOEDER);
  const redenen = card(/school, sport/);
  expect(redenen.textContent).toContain('Grens: 140% van de bijstandsnorm vanaf 1 juli 2026.');
});

test('“Dit krijg ik al” haalt een regeling uit de lijst, het totaal en de papieren; en terug', async () => {
  await show(MOEDER);
  const totaal = () => document.querySelector('.totaal__bedrag')?.textContent;
  const before = { totaal: totaal(), ja: kaarten(/^Waarschijnlijk wel/) };
  const titel = before.ja.find((one) => one.includes('elk kind'))!;
  expect(screen.getByText('Gegevens van uw kind', { selector: '.vink span' })).toBeTruthy();

  fireEvent.click(pressable('Dit krijg ik al', titel));
  expect(kaarten(/^Waarschijnlijk wel/)).toEqual(before.ja.filter((one) => one !== titel));
  expect(groep(/^Dit heeft u al \(2\)/).textContent).toContain(titel);
  expect(totaal()).not.toBe(before.totaal);
  expect(screen.queryByText('Gegevens van uw kind', { selector: '.vink span' })).toBeNull();
  expect(screen.getByText(`“${titel}” staat nu bij “Dit heeft u al”.`).role).toBe('status');
  expect(document.activeElement?.textContent).toMatch(/^Waarschijnlijk wel/);

  fireEvent.click(pressable('Toch niet', titel));
  expect(kaarten(/^Waarschijnlijk wel/)).toEqual(before.ja);
  expect(totaal()).toBe(before.totaal);
});

test('wie van bijstand leeft, heeft de bijstand al', async () => {
  await show(MOEDER);
  expect(groep(/^Dit heeft u al \(1\)/).textContent).toContain('Geld om van te leven');
  cleanup();
  await show({ ...MOEDER, uitkering: [] });
  expect(screen.queryByRole('region', { name: /^Dit heeft u al/ })).toBeNull();
  expect(kaarten(/^Waarschijnlijk wel/)).toContain('Geld om van te leven');
});

test('één lijst papieren voor alles samen, het meest gebruikte eerst', async () => {
  await show(MOEDER);
  const aantal = kaarten(/^Waarschijnlijk wel/).length;
  const lijst = groep(new RegExp(`^Met deze 2 papieren vraagt u alle ${aantal} aan$`));
  const vinken = within(lijst).getAllByRole('checkbox');
  expect(vinken.map((vink) => vink.closest('label')?.textContent)).toEqual([
    'DigiD',
    'Gegevens van uw kind',
  ]);
});

test('misschien noemt wat er ontbreekt, en vraagt alleen dat', async () => {
  const { zorgverzekerd: _unknown, ...rest } = MOEDER;
  await show(rest);
  const zorg = card(/^Geld voor uw zorgpremie/);
  const open = within(zorg).getByText('We weten nog niet:').parentElement!;
  expect(
    within(open)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Heeft u een Nederlandse zorgverzekering?']);
  fireEvent.click(within(zorg).getByRole('button', { name: /^Beantwoord deze vraag/ }));
  expect(onSettle).toHaveBeenCalledWith('zorgtoeslag');
});

test('van een lange lijst misschien staan er drie in het zicht', async () => {
  await show({ gemeente: 'alblasserdam' });
  const misschien = groep(/^Misschien \(\d+\)/);
  const inSight = within(misschien)
    .getAllByRole('heading', { level: 3 })
    .filter((kop) => !kop.closest('details'));
  expect(inSight).toHaveLength(3);
  expect(within(misschien).getByText(/^Toon er nog \d+$/)).toBeTruthy();
});

test('niet: de voorwaarde die niet past, en de vraag om aan te passen', async () => {
  await show({ ...MOEDER, kinderen: [] });
  const regel = screen
    .getAllByRole('listitem')
    .find((item) => item.querySelector('h3')?.textContent.includes('elk kind'))!;
  expect(regel.textContent).toContain('Er woont een kind onder de 18 bij u');
  fireEvent.click(within(regel).getByText(/^Klopt dit niet\? Pas uw antwoord aan/));
  expect(onChange).toHaveBeenCalledWith('gezin');
});
