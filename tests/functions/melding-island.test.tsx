// @vitest-environment happy-dom
// The form in the browser: what is checked, kept, said and wiped. `fetch` stands for the function.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import MeldingIsland from '../../src/islands/melding-island.tsx';
import { gegevens } from './hulp.ts';

const { gemeenten, onderwerpen, regelingen, bellen } = gegevens;
const keuzes = { gemeenten, onderwerpen, regelingen, bellen };

const fetchMelding = vi.fn<typeof fetch>();
const assign = vi.fn<(url: string) => void>();

beforeEach(() => {
  sessionStorage.clear();
  document.title = 'Doe een melding';
  history.replaceState(null, '', '/meldpunt/');
  fetchMelding.mockReset();
  assign.mockReset();
  vi.stubGlobal('fetch', fetchMelding);
  vi.spyOn(location, 'assign').mockImplementation((url) => assign(String(url)));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(name));

function type(name: string, value: string): void {
  const input = field(name);
  input.value = value;
  fireEvent.input(input);
}

function fillIn(tekst = 'Ik heb hulp nodig.'): void {
  fireEvent.click(field('Ik wil hulp'));
  type('Om welke gemeente', 'alblasserdam');
  fireEvent.click(field('Over schulden'));
  type('Vertel wat er is', tekst);
}

const send = () => fireEvent.click(screen.getByRole('button', { name: /Verstuur de melding/ }));

const sentBody = (call: number) =>
  JSON.parse(fetchMelding.mock.calls[call]?.[1]?.body as string) as Record<string, unknown>;

const answer = (status: number, body: object, headers = {}) =>
  Promise.resolve(Response.json(body, { status, headers }));

describe('the form', () => {
  it('lists what is missing, with focus on the list and links to the fields', async () => {
    render(<MeldingIsland keuzes={keuzes} />);
    send();
    const list = await screen.findByRole('alert');
    await waitFor(() => expect(document.activeElement?.id).toBe(list.id));
    expect(document.title).toBe('(4 fouten) Doe een melding');
    for (const link of within(list).getAllByRole('link')) {
      const id = (link as HTMLAnchorElement).getAttribute('href')!.slice(1);
      expect(document.getElementById(id)).not.toBeNull();
    }
    expect(field('Vertel wat er is').getAttribute('aria-invalid')).toBe('true');
    expect(fetchMelding).not.toHaveBeenCalled();
  });

  it('sends, and keeps only the number for the thank-you page', async () => {
    fetchMelding.mockReturnValue(
      answer(201, { nummer: 'K7QF-3M2P', bericht: 'Bij het Brughuis.' }),
    );
    render(<MeldingIsland keuzes={keuzes} />);
    fillIn();
    send();
    await waitFor(() => expect(assign).toHaveBeenCalledWith('/meldpunt/bedankt/?nummer=K7QF-3M2P'));
    expect(sentBody(0)).toMatchObject({ soort: 'hulp', tekst: 'Ik heb hulp nodig.', nood: [] });
    expect(Object.keys(sessionStorage)).toEqual(['meldpunt.ontvangst']);
    expect(sessionStorage.getItem('meldpunt.ontvangst')).not.toContain('hulp nodig');
    expect(field('Vertel wat er is').value).toBe('');
  });

  it.each<[string, () => Promise<Response>, RegExp]>([
    ['no answer', () => Promise.reject(new TypeError('network')), /Er ging iets mis/],
    ['503', () => answer(503, { fout: 'x' }), /Er ging iets mis/],
    ['429', () => answer(429, {}, { 'retry-after': '120' }), /over 2 minuten/],
    ['413', () => answer(413, {}), /te lang/],
    ['200 without a number', () => answer(200, {}), /Er ging iets mis/],
    ['a page of somebody else', () => Promise.resolve(new Response('<html>')), /Er ging iets mis/],
  ])('after %s says that nothing has gone, and keeps the text', async (_what, response, reden) => {
    fetchMelding.mockImplementation(response);
    render(<MeldingIsland keuzes={keuzes} />);
    fillIn();
    send();
    const message = await screen.findByRole('alert');
    await waitFor(() => expect(document.activeElement?.id).toBe(message.id));
    expect(message.textContent).toMatch(/Nog niet verstuurd/);
    expect(message.textContent).toMatch(reden);
    expect(message.textContent).toContain('Bel het Brughuis: 078 - 202 11 11');
    expect(document.title).toMatch(/^\(nog niet verstuurd\)/);
    expect(field('Vertel wat er is').value).toBe('Ik heb hulp nodig.');
    expect(assign).not.toHaveBeenCalled();
  });

  it('tries again with the same id, and with another one for another text', async () => {
    fetchMelding.mockRejectedValue(new TypeError('network'));
    render(<MeldingIsland keuzes={keuzes} />);
    fillIn();
    send();
    fireEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    await waitFor(() => expect(fetchMelding).toHaveBeenCalledTimes(2));
    expect(sentBody(1)['id']).toBe(sentBody(0)['id']);
    await waitFor(() => expect(screen.queryByRole('button', { name: /Bezig/ })).toBeNull());
    type('Vertel wat er is', 'Er is nog iets.');
    send();
    await waitFor(() => expect(fetchMelding).toHaveBeenCalledTimes(3));
    expect(sentBody(2)['id']).not.toBe(sentBody(0)['id']);
  });

  it('shows the mistakes that only the function saw', async () => {
    const fouten = [{ veld: 'gemeente', melding: 'Kies een andere gemeente.' }];
    fetchMelding.mockReturnValue(answer(422, { fouten }));
    render(<MeldingIsland keuzes={keuzes} />);
    fillIn();
    send();
    expect((await screen.findByRole('alert')).textContent).toContain('Kies een andere gemeente.');
  });

  it('does not forget on a reload, and forgets when asked', async () => {
    render(<MeldingIsland keuzes={keuzes} />);
    fillIn('Mijn verhaal.');
    fireEvent.click(field('geen eten'));
    fireEvent.input(field('geen eten'));
    cleanup();
    render(<MeldingIsland keuzes={keuzes} />);
    expect(field('Vertel wat er is').value).toBe('Mijn verhaal.');
    expect(field('Ik wil hulp').checked).toBe(true);
    expect(field('geen eten').checked).toBe(true);
    expect(field('Om welke gemeente').value).toBe('alblasserdam');
    fireEvent.click(await screen.findByRole('button', { name: /Wis alles/ }));
    expect(field('Vertel wat er is').value).toBe('');
    expect(sessionStorage.length).toBe(0);
  });

  it('takes from a link only what says nothing about a person', () => {
    history.replaceState(null, '', '?soort=werkt-niet&regeling=bijstand&naam=Jan&gemeente=weg');
    render(<MeldingIsland keuzes={keuzes} />);
    expect(field('Een regeling werkt niet').checked).toBe(true);
    expect(field('Gaat het over één regeling').value).toBe('bijstand');
    expect(field('Uw naam').value).toBe('');
    expect(field('Om welke gemeente').value).toBe('');
  });

  it('warns about a BSN, and takes it out when asked', async () => {
    render(<MeldingIsland keuzes={keuzes} />);
    fillIn('Mijn BSN is 123456782.');
    fireEvent.click(await screen.findByRole('button', { name: 'Haal het weg' }));
    expect(field('Vertel wat er is').value).toBe('Mijn BSN is (nummer weggehaald).');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Haal het weg' })).toBeNull());
  });

  it('sends a text with a BSN all the same', async () => {
    fetchMelding.mockReturnValue(answer(201, { nummer: 'K7QF-3M2P', bericht: '' }));
    render(<MeldingIsland keuzes={keuzes} />);
    fillIn('Mijn BSN is 123456782.');
    send();
    await waitFor(() => expect(assign).toHaveBeenCalledOnce());
  });
});
