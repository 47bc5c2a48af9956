// @vitest-environment happy-dom
// The search people see, with a search behind it that answers when the test says so.
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { h, hydrate, render as renderInto } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type {
  Zoekopties,
  Zoekresultaat,
  Zoekuitkomst,
} from '../../src/domain/zoeken/zoekuitkomst.ts';

type Antwoord = (zoekvraag: string, opties: Zoekopties) => Promise<Zoekuitkomst> | Zoekuitkomst;

const motor = vi.hoisted(() => ({
  laad: vi.fn<() => Promise<void>>(),
  antwoord: vi.fn<Antwoord>(),
  later: undefined as Promise<Zoekuitkomst> | undefined,
}));

vi.mock('../../src/browser/search.ts', () => ({
  makeZoeker: () => ({
    laad: () => motor.laad(),
    zoek: async (zoekvraag: string, opties: Zoekopties) => {
      const nu = await motor.antwoord(zoekvraag, opties);
      return { nu, later: () => motor.later ?? Promise.resolve(nu) };
    },
  }),
}));

const { Zoeken } = await import('../../src/islands/zoeken.tsx');

const keuzes = {
  gemeenten: [
    { slug: 'dordrecht', naam: 'Dordrecht' },
    { slug: 'papendrecht', naam: 'Papendrecht' },
  ],
  themas: [{ slug: 'schulden', naam: 'Schulden' }],
};
const props = {
  hulp: { naam: 'Brughuis', telefoon: '078 - 202 11 11' },
  keuzes,
  statusvormen: { 'Nog niet zeker': 'niet-bevestigd' },
};

function resultaat(titel: string, extra: Partial<Zoekresultaat> = {}): Zoekresultaat {
  return {
    url: `/regelingen/${titel.toLowerCase().replaceAll(' ', '-')}/`,
    soort: 'regeling',
    titel: [{ tekst: titel, raak: false }],
    naam: undefined,
    samenvatting: [],
    status: undefined,
    gemeenten: undefined,
    via: undefined,
    ...extra,
  };
}

const uitkomst = (
  resultaten: readonly Zoekresultaat[],
  extra: Partial<Zoekuitkomst> = {},
): Zoekuitkomst => ({
  resultaten,
  aantal: resultaten.length,
  bedoeld: undefined,
  begonnen: true,
  situaties: [{ titel: 'Ik kan mijn huur niet betalen', url: '/situaties/huur/' }],
  ...extra,
});

const NIETS = uitkomst([]);
const HUUR = uitkomst([resultaat('Geld voor uw huur'), resultaat('Hulp bij huur')]);

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/zoeken/');
  motor.laad.mockReset().mockResolvedValue(undefined);
  motor.antwoord.mockReset().mockReturnValue(HUUR);
  motor.later = undefined;
});

afterEach(cleanup);

const open = () => render(h(Zoeken, props));
const veld = () => screen.getByRole<HTMLInputElement>('searchbox');
const titels = () => screen.getAllByRole('heading', { level: 2 }).map((kop) => kop.textContent);

function typ(tekst: string): void {
  veld().value = tekst;
  fireEvent.input(veld());
}

/** A promise that the test settles. */
function belofte<T>() {
  let los!: (value: T) => void;
  let breek!: (reason: Error) => void;
  const wacht = new Promise<T>((resolve, reject) => {
    los = resolve;
    breek = reject;
  });
  return { wacht, los, breek };
}

describe('zoeken terwijl iemand typt', () => {
  test('toont wat er is, met soort, naam, uitleg, status en gemeente', async () => {
    motor.antwoord.mockReturnValue(
      uitkomst([
        resultaat('Een fiets voor uw kind', {
          titel: [
            { tekst: 'Een ', raak: false },
            { tekst: 'fiets', raak: true },
            { tekst: ' voor uw kind', raak: false },
          ],
          naam: [{ tekst: 'Fietsplan', raak: false }],
          samenvatting: [{ tekst: 'Uw kind krijgt een fiets.', raak: false }],
          status: 'Nog niet zeker',
          gemeenten: 'Dordrecht',
          via: 'rijwiel',
        }),
        resultaat('Mijn fiets is weg', { soort: 'situatie' }),
      ]),
    );
    open();
    typ('fiets');
    const [eerste, tweede] = await screen.findAllByRole('listitem');
    const link = within(eerste!).getByRole('link', { name: 'Een fiets voor uw kind' });
    expect(link.querySelector('mark')?.textContent).toBe('fiets');
    expect(eerste!.textContent).toContain('Fietsplan');
    expect(eerste!.textContent).toContain('Uw kind krijgt een fiets.');
    expect(eerste!.textContent).toContain('Ook wel: rijwiel');
    expect(eerste!.textContent).toContain('Dordrecht');
    expect(within(eerste!).getByText('Nog niet zeker').className).toContain(
      'status--niet-bevestigd',
    );
    expect(within(tweede!).getByText('Situatie')).toBeDefined();
    expect(screen.getByText('2 resultaten gevonden.')).toBeDefined();
  });

  test('zegt dat het zoeken wordt geladen; wat intussen is getypt, telt', async () => {
    const { wacht, los } = belofte<undefined>();
    motor.laad.mockReturnValue(wacht);
    open();
    fireEvent.focus(veld());
    await screen.findByText('Zoeken wordt geladen …');
    typ('hu');
    typ('huur');
    los(undefined);
    await screen.findByText('Geld voor uw huur');
    expect(motor.antwoord.mock.calls.map(([zoekvraag]) => zoekvraag)).toEqual(['huur']);
  });

  test('een antwoord dat is ingehaald, komt niet meer; wat ertussen zat, wordt niet gezocht', async () => {
    const traag = { f: belofte<Zoekuitkomst>(), fiets: belofte<Zoekuitkomst>() };
    motor.antwoord.mockImplementation((zoekvraag) => traag[zoekvraag as keyof typeof traag].wacht);
    open();
    typ('f');
    await waitFor(() => expect(motor.antwoord).toHaveBeenCalledWith('f', expect.anything()));
    typ('fi');
    typ('fiets');
    traag.f.los(uitkomst([resultaat('Over f')]));
    await waitFor(() => expect(motor.antwoord).toHaveBeenCalledWith('fiets', expect.anything()));
    expect(screen.queryByText('Over f')).toBeNull();
    traag.fiets.los(uitkomst([resultaat('Over fiets')]));
    await screen.findByText('Over fiets');
    expect(motor.antwoord).toHaveBeenCalledTimes(2);
  });

  test('wat later in de tekst is gevonden, komt eronder', async () => {
    const later = belofte<Zoekuitkomst>();
    motor.later = later.wacht;
    open();
    typ('huur');
    await screen.findByText('2 resultaten gevonden.');
    later.los(uitkomst([...HUUR.resultaten, resultaat('Iets met huur')]));
    await screen.findByText('3 resultaten gevonden.');
  });

  test('wat later is gevonden bij een vorig woord, komt niet meer', async () => {
    const later = belofte<Zoekuitkomst>();
    motor.later = later.wacht;
    open();
    typ('huur');
    await screen.findByText('2 resultaten gevonden.');
    motor.later = undefined;
    motor.antwoord.mockReturnValue(uitkomst([resultaat('Over zorg')]));
    typ('zorg');
    await screen.findByText('1 resultaat gevonden.');
    later.los(uitkomst([...HUUR.resultaten, resultaat('Iets met huur')]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.getByText('1 resultaat gevonden.')).toBeDefined();
  });

  test('het aantal wordt pas voorgelezen als het typen rust', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      open();
      typ('huur');
      await vi.waitFor(() => expect(screen.getByText('2 resultaten gevonden.')).toBeDefined());
      const status = screen.getByRole('status');
      expect(status.textContent).toBe('');
      await vi.advanceTimersByTimeAsync(1500);
      expect(status.textContent).toBe('2 resultaten gevonden.');
    } finally {
      vi.useRealTimers();
    }
  });

  test('na “ik heb” staat er niet dat er niets is', async () => {
    motor.antwoord.mockReturnValue({ ...NIETS, begonnen: false });
    open();
    typ('ik heb');
    await screen.findByText('Typ verder. Waar gaat het over?');
    expect(screen.queryByText(/Niets gevonden/)).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Zo komt u wel verder' })).toBeNull();
  });

  test('een leeg veld is geen zoekvraag', async () => {
    open();
    typ('huur');
    await screen.findByText('Geld voor uw huur');
    typ(' ');
    await waitFor(() => expect(screen.queryByText('Geld voor uw huur')).toBeNull());
    expect(screen.queryByText(/gevonden/)).toBeNull();
  });

  test('lukt het laden niet, dan staat er hoe het verder kan, en probeert het volgende woord het weer', async () => {
    motor.laad.mockRejectedValueOnce(new Error('offline'));
    motor.laad.mockRejectedValueOnce(new Error('offline'));
    open();
    fireEvent.focus(veld());
    typ('huur');
    await screen.findByRole('heading', { name: 'Zoeken lukt nu niet' });
    expect(screen.getByRole('link', { name: '078 - 202 11 11' })).toBeDefined();
    motor.laad.mockResolvedValue(undefined);
    typ('huur ');
    await screen.findByText('Geld voor uw huur');
  });
});

describe('het adres', () => {
  test('opent met een zoekvraag, en loopt mee', async () => {
    history.replaceState(null, '', '/zoeken/?q=huur');
    open();
    await screen.findByText('Geld voor uw huur');
    expect(veld().value).toBe('huur');
    typ('huurtoeslag');
    await waitFor(() => expect(location.search).toBe('?q=huurtoeslag'));
    expect(history.length).toBe(1);
  });

  test('wat het veld bovenaan meegeeft, staat na een # en komt in het adres', async () => {
    history.replaceState(null, '', '/zoeken/#q=huur%20%26%20zorg');
    open();
    await waitFor(() => expect(veld().value).toBe('huur & zorg'));
    expect(location.search).toBe('?q=huur+%26+zorg');
    expect(location.hash).toBe('');
  });

  test('wat al was getypt voor het script er was, telt', async () => {
    history.replaceState(null, '', '/zoeken/');
    const { container, unmount } = open();
    const html = container.innerHTML;
    unmount();
    container.innerHTML = html;
    veld().value = 'zorg';
    await act(() => hydrate(h(Zoeken, props), container));
    await waitFor(() => expect(motor.antwoord.mock.lastCall?.[0]).toBe('zorg'));
    expect(veld().value).toBe('zorg');
    await waitFor(() => expect(location.search).toBe('?q=zorg'));
    renderInto(null, container);
    container.remove();
  });
});

describe('“Bedoelde u …?”', () => {
  const GOED = uitkomst([resultaat('Geld om van te leven')], { bedoeld: 'uitkering' });

  test('met de weg naar letterlijk zoeken, en terug', async () => {
    motor.antwoord.mockImplementation((_zoekvraag, { letterlijk }) => (letterlijk ? NIETS : GOED));
    open();
    typ('uitkerring');
    fireEvent.click(
      await screen.findByRole('button', { name: 'Zoek letterlijk naar “uitkerring”' }),
    );
    await screen.findByText('Niets gevonden voor “uitkerring”.');
    await waitFor(() => expect(location.search).toBe('?q=uitkerring&letterlijk=1'));
    fireEvent.click(screen.getByRole('button', { name: /woorden die erop lijken/ }));
    await screen.findByText('Geld om van te leven');
    await waitFor(() => expect(location.search).toBe('?q=uitkerring'));
  });

  test('een ander woord is niet meer letterlijk', async () => {
    history.replaceState(null, '', '/zoeken/?q=uitkerring&letterlijk=1');
    open();
    await waitFor(() => expect(motor.antwoord.mock.lastCall?.[1].letterlijk).toBe(true));
    typ('uitkerrin');
    await waitFor(() => expect(motor.antwoord.mock.lastCall?.[1].letterlijk).toBe(false));
  });
});

describe('gemeente en onderwerp', () => {
  const gemeente = () => screen.getByLabelText<HTMLSelectElement>('Gemeente');

  test('de gekozen gemeente geldt, en staat niet in het adres; een andere wordt bewaard', async () => {
    localStorage.setItem('gemeente', '"dordrecht"');
    open();
    typ('huur');
    await screen.findByText('Geld voor uw huur');
    expect(gemeente().value).toBe('dordrecht');
    expect(motor.antwoord.mock.lastCall?.[1].gemeente).toBe('dordrecht');
    await waitFor(() => expect(location.search).toBe('?q=huur'));

    fireEvent.change(gemeente(), { target: { value: 'papendrecht' } });
    await waitFor(() => expect(motor.antwoord.mock.lastCall?.[1].gemeente).toBe('papendrecht'));
    expect(localStorage.getItem('gemeente')).toBe('"papendrecht"');

    fireEvent.change(gemeente(), { target: { value: '' } });
    await waitFor(() => expect(motor.antwoord.mock.lastCall?.[1].gemeente).toBeUndefined());
    expect(localStorage.getItem('gemeente')).toBe('"papendrecht"');
    await waitFor(() => expect(location.search).toBe('?q=huur&gemeente=alle'));
  });

  test('verbergt een keuze alles, dan staat dat er, met een knop', async () => {
    motor.antwoord.mockImplementation((_zoekvraag, opties) =>
      (opties.gemeente ?? opties.thema) ? NIETS : HUUR,
    );
    history.replaceState(null, '', '/zoeken/?q=huur&gemeente=dordrecht&thema=schulden');
    open();
    await screen.findByText(/U koos: Dordrecht, Schulden\. .* 2 resultaten/);
    fireEvent.click(screen.getByRole('button', { name: 'Laat alles zien' }));
    await screen.findByText('Geld voor uw huur');
    expect(gemeente().value).toBe('');
  });
});

describe('met het toetsenbord', () => {
  const druk = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
  const actief = () => document.activeElement?.textContent;

  test('pijltjes gaan naar de resultaten en terug, Escape gaat naar het veld', async () => {
    open();
    typ('huur');
    await screen.findByText('Geld voor uw huur');
    veld().focus();
    druk('ArrowUp');
    expect(document.activeElement).toBe(veld());
    druk('ArrowDown');
    expect(actief()).toBe('Geld voor uw huur');
    druk('ArrowDown');
    expect(actief()).toBe('Hulp bij huur');
    druk('ArrowDown');
    expect(actief()).toBe('Hulp bij huur');
    druk('ArrowUp');
    expect(actief()).toBe('Geld voor uw huur');
    druk('ArrowUp');
    expect(document.activeElement).toBe(veld());
    druk('ArrowDown');
    druk('Escape');
    expect(document.activeElement).toBe(veld());
  });

  test('Enter gaat naar de resultaten', async () => {
    open();
    typ('huur');
    await screen.findByText('Geld voor uw huur');
    fireEvent.submit(screen.getByRole('search'));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Resultaten' }));
  });
});

describe('niets gevonden', () => {
  test('toont wat in de buurt komt, de telefoon en de onderwerpen', async () => {
    motor.antwoord.mockReturnValue(NIETS);
    open();
    typ('xyzzy');
    await screen.findByText('Niets gevonden voor “xyzzy”.');
    for (const name of ['Ik kan mijn huur niet betalen', '078 - 202 11 11', 'Schulden']) {
      expect(screen.getByRole('link', { name })).toBeDefined();
    }
    expect(titels()).toEqual([
      'Zo komt u wel verder',
      'Staat het er niet bij?',
      'Of kies een onderwerp',
    ]);
  });

  test('geeft de woorden mee aan het meldpunt, niet in het adres', async () => {
    motor.antwoord.mockReturnValue(NIETS);
    localStorage.setItem('gemeente', '"dordrecht"');
    open();
    typ(' xyzzy ');
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: /het meldpunt/ });
    expect(link.getAttribute('href')).toBe('/meldpunt/hulp/');
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    const { invoer } = JSON.parse(sessionStorage.getItem('meldpunt.concept') ?? '{}') as {
      invoer: Record<string, string>;
    };
    expect(invoer).toMatchObject({ soort: 'hulp', gemeente: 'dordrecht' });
    expect(invoer['tekst']).toContain('Ik zocht op de site naar: xyzzy\n');
  });
});
