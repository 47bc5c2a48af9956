// @vitest-environment happy-dom
// A door in the browser: its steps, what is checked, kept, said and wiped. `fetch` stands for the
// function.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conceptVan, inhoudVan } from '../../src/browser/melding-concept.ts';
import type { Deurnaam } from '../../src/domain/deuren.ts';
import type { Melding } from '../../src/domain/schema/melding.ts';
import MeldingIsland from '../../src/islands/melding-island.tsx';
import { gegevens, GOED } from './hulp.ts';

const zetInWachtrij = vi.hoisted(() => vi.fn<(melding: Melding) => Promise<boolean>>());
vi.mock('../../src/browser/wachtrij.ts', () => ({ zetInWachtrij }));

const regelingen = [{ waarde: 'bijstand', tekst: 'Bijstand', onderwerp: 'geld-en-uitkering' }];
const keuzes = { ...gegevens, regelingen };

const fetchMelding = vi.fn<typeof fetch>();
const assign = vi.fn<(url: string) => void>();

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  document.title = 'Regelingenwijzer';
  history.replaceState(null, '', '/meldpunt/hulp/');
  fetchMelding.mockReset();
  assign.mockReset();
  zetInWachtrij.mockReset();
  vi.stubGlobal('fetch', fetchMelding);
  vi.spyOn(location, 'assign').mockImplementation((url) => assign(String(url)));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const open = (deur: Deurnaam = 'hulp') => {
  cleanup();
  return render(<MeldingIsland deur={deur} keuzes={keuzes} />);
};

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(name));

function type(name: string, value: string): void {
  const input = field(name);
  input.value = value;
  fireEvent.input(input);
}

function tick(name: string): void {
  fireEvent.click(field(name));
  fireEvent.input(field(name));
}

const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name, hidden: false }));

/** The heading of the step that is in sight. */
const heading = () =>
  [...document.querySelectorAll('.meldstap:not([hidden]) h2')].map(({ textContent }) =>
    textContent.trim(),
  )[0];

async function arrive(step: string): Promise<void> {
  await waitFor(() => expect(heading()).toMatch(step));
}

async function verder(step: string): Promise<void> {
  await press('Verder');
  await arrive(step);
}

/** Fills in all that is required, up to the check. */
async function toCheck(tekst = 'Ik heb hulp nodig.'): Promise<void> {
  await verder('Om welke gemeente');
  type('Om welke gemeente', 'alblasserdam');
  await verder('Waar gaat het over');
  tick('Over schulden');
  await verder('Vertel wat er is');
  type('Vertel wat er is', tekst);
  await verder('Hoe kunnen wij u bereiken');
  await verder('voor uzelf of');
  await verder('Klopt dit');
}

/** The same without the walk: a draft, and the address of the check. */
async function openCheck(tekst = 'Ik heb hulp nodig.'): Promise<void> {
  const invoer = { gemeente: 'alblasserdam', onderwerp: 'schulden', tekst };
  sessionStorage.setItem('meldpunt.concept', JSON.stringify({ invoer }));
  history.replaceState(null, '', '/meldpunt/hulp/#controle');
  open();
  await arrive('Klopt dit');
}

const sentBody = (call: number) =>
  JSON.parse(fetchMelding.mock.calls[call]?.[1]?.body as string) as Record<string, unknown>;

const answer = (status: number, body: object, headers = {}) =>
  Promise.resolve(Response.json(body, { status, headers }));

const delivered = () => answer(201, { nummer: 'K7QF-3M2P', bericht: 'Bij het Brughuis.' });

describe('the steps', () => {
  it('come one at a time, with the focus on the question and its number in the title', async () => {
    open();
    expect(heading()).toBe('Is er nu nood?');
    expect(document.title).toBe('Regelingenwijzer');
    await verder('Om welke gemeente');
    const titel = 'Stap 2 van 7: Om welke gemeente gaat het? – Regelingenwijzer';
    await waitFor(() => expect(document.title).toBe(titel));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('welke gemeente'));
    expect(location.hash).toBe('#gemeente');
    await press('Terug');
    await arrive('Is er nu nood');
  });

  it('say what is missing in this step only, with focus on the list and links to the fields', async () => {
    open();
    await verder('Om welke gemeente');
    await press('Verder');
    const list = await screen.findByRole('alert');
    await waitFor(() => expect(document.activeElement?.id).toBe(list.id));
    expect(document.title).toMatch(/^\(1 fout\) Stap 2 van 7/);
    const link = within(list).getByRole('link');
    fireEvent.click(link);
    expect(document.activeElement).toBe(field('Om welke gemeente'));
    expect(field('Om welke gemeente').getAttribute('aria-invalid')).toBe('true');
    type('Om welke gemeente', 'sliedrecht');
    await verder('Waar gaat het over');
    expect(screen.queryByRole('alert')).toBeNull();
    await waitFor(() => expect(document.title).toMatch(/^Stap 3/));
  });

  it('before the first is the page with the doors', async () => {
    open();
    await press('Terug');
    expect(assign).toHaveBeenCalledWith('/meldpunt/');
  });

  it('follow the address, such as after Back', async () => {
    open();
    await verder('Om welke gemeente');
    history.replaceState(null, '', '#nood');
    fireEvent(window, new Event('popstate'));
    await arrive('Is er nu nood');
  });

  it('ask only what belongs to the choices', async () => {
    open('zorgen');
    expect(field('Wat is uw functie').closest('[hidden]')).not.toBeNull();
    tick('Ik doe dit voor mijn werk');
    await waitFor(() => expect(field('Wat is uw functie').closest('[hidden]')).toBeNull());
    type('Hoe heet uw organisatie', 'De Kade');
    expect(sessionStorage.getItem('meldpunt.concept')).toContain('De Kade');
  });
});

describe('what is filled in already', () => {
  it('survives a reload, with the step, and goes when asked', async () => {
    open();
    tick('geen eten');
    await verder('Om welke gemeente');
    type('Om welke gemeente', 'alblasserdam');
    // Even without the # in the address.
    history.replaceState(null, '', '/meldpunt/hulp/');
    open();
    await arrive('Om welke gemeente');
    expect(field('Om welke gemeente').value).toBe('alblasserdam');
    expect(field('geen eten').checked).toBe(true);
    await press('Wis alles');
    await arrive('Is er nu nood');
    expect(field('geen eten').checked).toBe(false);
    expect(sessionStorage.length).toBe(0);
  });

  it('comes back when it was wiped by mistake, until something else is filled in', async () => {
    open();
    tick('geen eten');
    type('Vertel wat er is', 'Mijn verhaal.');
    await press('Wis alles');
    await press('Zet terug');
    await waitFor(() => expect(field('Vertel wat er is').value).toBe('Mijn verhaal.'));
    expect(field('geen eten').checked).toBe(true);
    await press('Wis alles');
    await screen.findByRole('button', { name: 'Zet terug' });
    type('Vertel wat er is', 'Iets anders.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Zet terug' })).toBeNull());
    expect(JSON.stringify(sessionStorage)).not.toContain('Mijn verhaal.');
  });

  it('goes along to another door', () => {
    open();
    type('Vertel wat er is', 'Mijn verhaal.');
    history.replaceState(null, '', '/meldpunt/zorgen/');
    open('zorgen');
    expect(field('zorgen over').value).toBe('Mijn verhaal.');
    expect(heading()).toMatch('Wie bent u');
  });

  it('comes from a link, but nothing about a person', async () => {
    const link = '/meldpunt/werkt-niet/?regeling=bijstand&naam=Jan&gemeente=weg';
    history.replaceState(null, '', link);
    open('werkt-niet');
    expect(field('Een regeling werkt niet').checked).toBe(true);
    expect(field('Over welke regeling').value).toBe('bijstand');
    // The regeling says what it is about.
    expect(field('Over geld-en-uitkering').checked).toBe(true);
    expect(field('Uw naam').value).toBe('');
    expect(field('Om welke gemeente').value).toBe('');
    expect((await screen.findAllByText(/Dit staat er al/)).length).toBe(3);
    // What its writer changed is not changed back by a reload.
    type('Over welke regeling', '');
    open('werkt-niet');
    expect(field('Over welke regeling').value).toBe('');
  });

  it('of an onderwerp stays when its writer chose it', () => {
    open('werkt-niet');
    type('Over welke regeling', 'bijstand');
    expect(field('Over geld-en-uitkering').checked).toBe(true);
    tick('Over zorg');
    type('Over welke regeling', '');
    expect(field('Over zorg').checked).toBe(true);
  });

  it('is the gemeente of this device, visible and to be changed', async () => {
    localStorage.setItem('gemeente', '"sliedrecht"');
    open();
    expect(field('Om welke gemeente').value).toBe('sliedrecht');
    await screen.findByText(/Dit staat er al/);
    expect(sessionStorage.length).toBe(0);
    type('Om welke gemeente', 'papendrecht');
    await waitFor(() => expect(screen.queryByText(/Dit staat er al/)).toBeNull());
  });

  it('from another page is told where it stands', async () => {
    const invoer = { soort: 'hulp', gemeente: 'sliedrecht', tekst: 'Ik zocht naar fiets' };
    sessionStorage.setItem('meldpunt.concept', JSON.stringify({ invoer }));
    open();
    expect(field('Vertel wat er is').value).toBe('Ik zocht naar fiets');
    expect((await screen.findAllByText(/Dit staat er al/)).length).toBe(2);
  });

  it('from the queue keeps its id as long as nothing changes', async () => {
    const melding: Melding = { ...GOED, gemeente: 'papendrecht', soort: 'hulp', onderwerp: 'schulden', nood: ['eten'], namens: true, toestemming: true, contact: '06 12345678', veilig: 'ja' }; // prettier-ignore
    sessionStorage.setItem('meldpunt.concept', JSON.stringify(conceptVan(melding)));
    history.replaceState(null, '', '/meldpunt/hulp/#controle');
    fetchMelding.mockImplementation(() => answer(503, {}));
    open();
    await arrive('Klopt dit');
    await press('Verstuur de melding');
    await screen.findByText('Nog niet verstuurd');
    expect(sentBody(0)['id']).toBe(GOED.id);
    const sent = sentBody(0) as unknown as Melding;
    expect(inhoudVan(sent)).toBe(inhoudVan(melding));
  });
});

describe('the check', () => {
  it('shows all answers, and for whom they are', async () => {
    open();
    tick('geen eten');
    await toCheck('Mijn koelkast is leeg.');
    const page = document.querySelector('.controle')!;
    expect(page.textContent).toContain('Er is geen eten in huis');
    expect(page.textContent).toContain('Mijn koelkast is leeg.');
    expect(page.textContent).toContain('Uw melding is voor het Brughuis');
    expect(fetchMelding).not.toHaveBeenCalled();
  });

  it('leads to one answer and straight back', async () => {
    await openCheck();
    fireEvent.click(screen.getByRole('link', { name: /Wijzig.*welke gemeente/ }));
    await arrive('Om welke gemeente');
    type('Om welke gemeente', 'sliedrecht');
    await press('Klaar');
    await arrive('Klopt dit');
    expect(document.querySelector('.controle')!.textContent).toContain('SLIEDRECHT');
    // Back is the step before, not the change again.
    await press('Terug');
    await arrive('voor uzelf of');
  });

  it('reached by its address asks first what is missing', async () => {
    sessionStorage.setItem('meldpunt.concept', JSON.stringify({ invoer: { tekst: 'x' } }));
    history.replaceState(null, '', '/meldpunt/hulp/#controle');
    open();
    await arrive('Om welke gemeente');
    expect((await screen.findByRole('alert')).textContent).toContain('Kies een gemeente');
  });
});

describe('sending', () => {
  it('keeps only the number for the thank-you page', async () => {
    fetchMelding.mockImplementation(delivered);
    await openCheck();
    await press('Verstuur de melding');
    await waitFor(() => expect(assign).toHaveBeenCalledWith('/meldpunt/bedankt/?nummer=K7QF-3M2P'));
    expect(sentBody(0)).toMatchObject({ soort: 'hulp', tekst: 'Ik heb hulp nodig.', nood: [] });
    expect(sentBody(0)['duur']).toSatisfy(Number.isInteger);
    expect(Object.keys(sessionStorage)).toEqual(['meldpunt.ontvangst']);
    expect(sessionStorage.getItem('meldpunt.ontvangst')).not.toContain('hulp nodig');
    // Who comes back finds an empty form.
    fireEvent(window, new Event('pagehide'));
    expect(field('Vertel wat er is').value).toBe('');
  });

  it.each<[string, () => Promise<Response>, RegExp, boolean]>([
    ['no answer', () => Promise.reject(new TypeError('network')), /Er ging iets mis/, true],
    ['503', () => answer(503, { fout: 'x' }), /Er ging iets mis/, true],
    ['429', () => answer(429, {}, { 'retry-after': '120' }), /over 2 minuten/, true],
    ['413', () => answer(413, {}), /te lang/, false],
    ['200 without a number', () => answer(200, {}), /Er ging iets mis/, true],
    [
      'a page of somebody else',
      () => Promise.resolve(new Response('<html>')),
      /ging iets mis/,
      true,
    ],
  ])(
    'after %s says that nothing has gone, and keeps all',
    async (_what, response, reden, bewaar) => {
      fetchMelding.mockImplementation(response);
      open();
      await toCheck();
      await press('Verstuur de melding');
      const message = await screen.findByRole('alert');
      await waitFor(() => expect(document.activeElement?.id).toBe(message.id));
      expect(message.textContent).toMatch(/Nog niet verstuurd/);
      expect(message.textContent).toMatch(reden);
      expect(message.textContent).toContain('Bel het Brughuis: 078 - 202 11 11');
      expect(within(message).queryByRole('button', { name: /Bewaar/ }) !== null).toBe(bewaar);
      expect(document.title).toMatch(/^\(nog niet verstuurd\)/);
      expect(field('Vertel wat er is').value).toBe('Ik heb hulp nodig.');
      expect(sessionStorage.getItem('meldpunt.concept')).toContain('hulp nodig');
      expect(assign).not.toHaveBeenCalled();
    },
  );

  it('tries again with the same id, and with another one for another text', async () => {
    fetchMelding.mockRejectedValue(new TypeError('network'));
    await openCheck();
    await press('Verstuur de melding');
    await press('Probeer opnieuw');
    await waitFor(() => expect(fetchMelding).toHaveBeenCalledTimes(2));
    expect(sentBody(1)['id']).toBe(sentBody(0)['id']);
    await screen.findByRole('button', { name: 'Verstuur de melding' });
    fireEvent.click(screen.getByRole('link', { name: /Wijzig.*Vertel wat er is/ }));
    await arrive('Vertel wat er is');
    type('Vertel wat er is', 'Er is nog iets.');
    await press('Klaar');
    await press('Verstuur de melding');
    await waitFor(() => expect(fetchMelding).toHaveBeenCalledTimes(3));
    expect(sentBody(2)['id']).not.toBe(sentBody(0)['id']);
  });

  it('keeps the id over a reload', async () => {
    fetchMelding.mockRejectedValue(new TypeError('network'));
    await openCheck();
    await press('Verstuur de melding');
    await screen.findByRole('alert');
    open();
    await arrive('Klopt dit');
    await press('Verstuur de melding');
    await waitFor(() => expect(fetchMelding).toHaveBeenCalledTimes(2));
    expect(sentBody(1)['id']).toBe(sentBody(0)['id']);
  });

  it('shows the mistakes that only the function saw, at their step', async () => {
    const fouten = [{ veld: 'gemeente', melding: 'Kies een andere gemeente.' }];
    fetchMelding.mockReturnValue(answer(422, { fouten }));
    await openCheck();
    await press('Verstuur de melding');
    await arrive('Om welke gemeente');
    expect((await screen.findByRole('alert')).textContent).toContain('Kies een andere gemeente.');
  });
});

describe('the queue', () => {
  it.each([true, false])('takes the melding when asked: %s', async (isKept) => {
    fetchMelding.mockRejectedValue(new TypeError('network'));
    zetInWachtrij.mockResolvedValue(isKept);
    await openCheck();
    await press('Verstuur de melding');
    await press('Bewaar en verstuur zodra het kan');
    await waitFor(() => expect(zetInWachtrij).toHaveBeenCalledOnce());
    expect(zetInWachtrij.mock.calls[0]![0]).toMatchObject({
      id: sentBody(0)['id'],
      tekst: 'Ik heb hulp nodig.',
    });
    if (isKept) {
      await waitFor(() => expect(assign).toHaveBeenCalledWith('/meldpunt/wachtrij/'));
      expect(sessionStorage.length).toBe(0);
    } else {
      await screen.findByText(/Bewaren lukt niet/);
      expect(sessionStorage.getItem('meldpunt.concept')).toContain('hulp nodig');
    }
  });
});

describe('the queue without internet and without a copy of the site', () => {
  it('says where the melding is, instead of opening a page that cannot come', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    zetInWachtrij.mockResolvedValue(true);
    await openCheck();
    await press('Verstuur de melding');
    await press('Bewaar en verstuur zodra het kan');
    await screen.findByText(/staat op dit apparaat\. Hij is nog niet verstuurd/);
    expect(assign).not.toHaveBeenCalled();
    expect(sessionStorage.length).toBe(0);
    history.replaceState(null, '', '#tekst');
    expect(field('Vertel wat er is').value).toBe('');
  });
});

describe('sensitive matter in the text', () => {
  it.each([
    ['Mijn BSN is 123456782.', 'Mijn BSN is (nummer weggehaald).'],
    ['Stort op NL91 ABNA 0417 1643 00.', 'Stort op (nummer weggehaald).'],
    ['Ik heb schulden. Ik heb kanker.', 'Ik heb schulden.'],
  ])('%s: taken out when asked, and put back', async (tekst, rest) => {
    history.replaceState(null, '', '#tekst');
    open();
    type('Vertel wat er is', tekst);
    await press(/^Haal het weg/);
    expect(field('Vertel wat er is').value).toBe(rest);
    await press('Zet terug');
    expect(field('Vertel wat er is').value).toBe(tekst);
    // Enough was said about it.
    await waitFor(() => expect(screen.queryByRole('button', { name: /Haal|Zet/ })).toBeNull());
  });

  it('is sent all the same', async () => {
    fetchMelding.mockImplementation(delivered);
    await openCheck('Mijn BSN is 123456782.');
    expect(document.querySelector('.controle')!.textContent).toContain('lijkt');
    await press('Verstuur de melding');
    await waitFor(() => expect(assign).toHaveBeenCalledOnce());
  });

  it('is not the only thing said: near the end of the room the letters are counted', async () => {
    open();
    type('Vertel wat er is', 'x'.repeat(2_900));
    await screen.findByText('U kunt nog 100 letters schrijven.');
    type('Vertel wat er is', 'x'.repeat(3_010));
    await screen.findByText('Uw tekst is 10 letters te lang.');
  });
});
