// @vitest-environment happy-dom
// The queue with a memory in the place of the store of the browser. Locks and messages are those of Node.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { h } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { concept } from '../../src/browser/melding-concept.ts';
import { verwijder, wijzig } from '../../src/browser/wachtrij-daden.ts';
import { rij, zetInWachtrij } from '../../src/browser/wachtrij.ts';
import type { Melding } from '../../src/domain/schema/melding.ts';
import { toWachtend, type Afloop } from '../../src/domain/wachtrij.ts';
import WachtrijIsland from '../../src/islands/wachtrij-island.tsx';
import { verzendRij } from '../../src/sw/verzend-rij.ts';

const { store } = vi.hoisted(() => ({
  store: { items: new Map<string, unknown>(), isFull: false },
}));

vi.mock('idb-keyval', () => {
  const refuse = () => {
    if (store.isFull) throw new DOMException('Full', 'QuotaExceededError');
  };
  return {
    createStore: () => undefined,
    entries: () => Promise.resolve([...structuredClone(store.items)]),
    set: (key: string, value: unknown) =>
      Promise.resolve().then(() => {
        refuse();
        store.items.set(key, structuredClone(value));
      }),
    del: (key: string) => Promise.resolve().then(() => void store.items.delete(key)),
  };
});

/** One at a time, as a browser does it. */
function makeLocks(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve();
  let held = 0;
  const request = async (_naam: string, options: LockOptions, work: (lock: unknown) => unknown) => {
    if (options.ifAvailable && held > 0) return work(null);
    held += 1;
    const done = last.then(() => work({})).finally(() => (held -= 1));
    last = done.catch(() => undefined);
    return done;
  };
  return { request } as unknown as LockManager;
}

/** A storage that keeps nothing. */
const refusing = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('Full', 'QuotaExceededError');
  },
};

const NU = Date.parse('2026-11-16T12:00:00Z');
const TEKST = 'Ik kan mijn rekeningen niet betalen.';

const melding = (i = 1): Melding => ({
  id: `6f9a0d1e-1f56-4a7b-8f0e-${String(i).padStart(12, '0')}`,
  soort: 'hulp',
  gemeente: 'papendrecht',
  onderwerp: 'schulden',
  tekst: TEKST,
  nood: [],
  namens: false,
  toestemming: false,
});

const verzonden: Afloop = { soort: 'verzonden', ontvangst: { nummer: 'ABCD-1234' } };

beforeEach(() => {
  store.items.clear();
  store.isFull = false;
  localStorage.clear();
  sessionStorage.clear();
  Object.defineProperty(navigator, 'locks', { value: makeLocks(), configurable: true });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('keeping', () => {
  test('a melding is kept, and every page hears that there is one', async () => {
    const heard = vi.fn();
    window.addEventListener('wachtrij', heard, { once: true });
    expect(await zetInWachtrij(melding())).toBe(true);
    expect((await rij().lees()).wachtend).toMatchObject([{ melding: melding(), pogingen: 0 }]);
    expect(localStorage.getItem('wachtrij')).toBe('true');
    expect(heard).toHaveBeenCalledOnce();
  });

  test('twice the same one is one', async () => {
    await zetInWachtrij(melding());
    await zetInWachtrij(melding());
    expect((await rij().lees()).wachtend).toHaveLength(1);
  });

  test('a full device keeps nothing and says so', async () => {
    store.isFull = true;
    expect(await zetInWachtrij(melding())).toBe(false);
  });

  test('a device on which no page could tell of it keeps nothing', async () => {
    vi.stubGlobal('localStorage', refusing);
    expect(await zetInWachtrij(melding())).toBe(false);
    expect(store.items.size).toBe(0);
  });
});

describe('sending', () => {
  const send = (verstuur: (one: Melding) => Promise<Afloop>, now = NU) =>
    verzendRij(rij(), ({ nietVoor }) => nietVoor <= now, { verstuur, now: () => now });

  beforeEach(async () => {
    for (const i of [1, 2, 3]) await rij().bewaar(toWachtend(melding(i), NU + i));
  });

  test('the oldest goes first, and only the numbers stay', async () => {
    const sent: string[] = [];
    await send((one) => {
      sent.push(one.id);
      return Promise.resolve(verzonden);
    });
    expect(sent).toEqual([1, 2, 3].map((i) => melding(i).id));
    expect(JSON.stringify([...store.items])).not.toContain(TEKST);
    expect((await rij().lees()).verstuurd).toHaveLength(3);
  });

  test('two pages at once send each of them once', async () => {
    const verstuur = vi.fn(() => Promise.resolve(verzonden));
    await Promise.all([send(verstuur), send(verstuur)]);
    expect(verstuur).toHaveBeenCalledTimes(3);
  });

  test('one that keeps failing does not hold up the others', async () => {
    await send((one) =>
      Promise.resolve(one.id === melding(1).id ? { soort: 'storing' } : verzonden),
    );
    const { wachtend } = await rij().lees();
    expect(wachtend).toMatchObject([{ melding: { id: melding(1).id }, pogingen: 1 }]);
  });

  test('a server that is too busy is left alone with all of them', async () => {
    const verstuur = vi.fn((): Promise<Afloop> => Promise.resolve({ soort: 'druk', seconden: 60 }));
    await send(verstuur);
    await send(verstuur, NU + 59_000);
    expect(verstuur).toHaveBeenCalledOnce();
    expect((await rij().lees()).wachtend).toMatchObject([
      { pogingen: 1, nietVoor: NU + 60_000 },
      { pogingen: 0, nietVoor: NU + 60_000 },
      { pogingen: 0, nietVoor: NU + 60_000 },
    ]);
    await send(() => Promise.resolve(verzonden), NU + 60_000);
    expect((await rij().lees()).wachtend).toEqual([]);
  });

  test('while one is being sent it can be neither taken away nor changed', async () => {
    let answer: ((afloop: Afloop) => void) | undefined;
    const sending = send(() => new Promise((resolve) => (answer = resolve)));
    await vi.waitFor(() => expect(answer).toBeDefined());
    expect(await verwijder(melding(1).id)).toBe('wordt-verstuurd');
    expect(await wijzig(toWachtend(melding(1), NU))).toBe('wordt-verstuurd');
    expect((await rij().lees()).wachtend).toHaveLength(3);
    answer?.({ soort: 'druk', seconden: 60 });
    await sending;
    expect(await verwijder(melding(1).id)).toBe('weg');
  });

  test('without locks, what was taken away meanwhile does not come back', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    await send(async (one) => {
      await verwijder(one.id);
      return { soort: 'storing' };
    });
    expect((await rij().lees()).wachtend).toEqual([]);
  });
});

describe('back into the form', () => {
  const one = toWachtend(melding(), NU);
  beforeEach(() => rij().bewaar(one));

  test('it is a draft with the same id, at the check', async () => {
    expect(await wijzig(one)).toEqual({ naar: '/meldpunt/hulp/#controle' });
    expect(concept.get()).toMatchObject({ invoer: { tekst: TEKST }, poging: { id: melding().id } });
    expect((await rij().lees()).wachtend).toEqual([]);
  });

  test('at what has to be mended', async () => {
    const fouten = [{ veld: 'gemeente', melding: 'Kies een gemeente.' }];
    const wrong = { ...one, bezwaar: { soort: 'fouten', fouten } } as const;
    expect(await wijzig(wrong)).toEqual({ naar: '/meldpunt/hulp/#gemeente' });
  });

  test('a form with another melding in it is left alone', async () => {
    concept.set({ invoer: { tekst: 'Iets anders' } });
    expect(await wijzig(one)).toBe('ander-concept');
    expect(concept.get()).toEqual({ invoer: { tekst: 'Iets anders' } });
    expect((await rij().lees()).wachtend).toHaveLength(1);
  });

  test('it stays in the queue when this tab can keep no draft', async () => {
    vi.stubGlobal('sessionStorage', refusing);
    expect(await wijzig(one)).toBe('niet-bewaard');
    expect((await rij().lees()).wachtend).toHaveLength(1);
  });
});

describe('its page', () => {
  const keuzes = {
    gemeenten: [{ waarde: 'papendrecht', tekst: 'Papendrecht' }],
    onderwerpen: [{ waarde: 'schulden', tekst: 'Schulden' }],
    regelingen: [],
    bellen: { elders: { naam: 'Geldfit', telefoon: '0800-8115' } },
  };
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  test('says where each melding stands, with its text folded away and a number to call', async () => {
    await rij().bewaar(toWachtend(melding(1), Date.now()));
    const old = { ...toWachtend(melding(2), 0), pogingen: 9 };
    await rij().bewaar(old);
    render(h(WachtrijIsland, { keuzes }));
    expect(await screen.findAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText(/Na 7 dagen nog niet verstuurd/)).toBeDefined();
    expect(screen.getByText(/Wij proberen het vanzelf\./)).toBeDefined();
    expect(screen.getAllByText('Schulden. Papendrecht.')).toHaveLength(2);
    expect(screen.getAllByRole('link', { name: '0800-8115' })).toHaveLength(2);
    for (const text of await screen.findAllByText(TEKST)) {
      expect(text.closest('details')?.open).toBe(false);
    }
  });

  test('takes a melding away only after asking, and says that it was not sent', async () => {
    await rij().bewaar(toWachtend(melding(), Date.now()));
    render(h(WachtrijIsland, { keuzes }));
    await screen.findByRole('listitem');
    press('Verwijder');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Nee, bewaar hem'));
    press('Nee, bewaar hem');
    expect(store.items.size).toBe(1);
    press('Verwijder');
    press('Ja, verwijder de melding');
    const said = await screen.findByText('De melding is verwijderd. Wij versturen hem niet meer.');
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(store.items.size).toBe(0);
    expect(screen.getByText('Er staat niets in de wachtrij.')).toBeDefined();
  });

  test('shows the number of what has gone, until it is wiped', async () => {
    await rij().bewaar(toWachtend(melding(), Date.now()));
    render(h(WachtrijIsland, { keuzes }));
    await screen.findByRole('listitem');
    await verzendRij(rij(), () => true, {
      verstuur: () => Promise.resolve(verzonden),
      now: Date.now,
    });
    expect(await screen.findByText('ABCD-1234')).toBeDefined();
    press('Wis dit nummer');
    await waitFor(() => expect(screen.queryByText('ABCD-1234')).toBeNull());
    expect(store.items.size).toBe(0);
  });
});
