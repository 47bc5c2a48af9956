// @vitest-environment happy-dom
// The offer to put the wizard on a device. The event of the browser is ours here; `standalone` is what
// Safari on a phone or tablet has.
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { h } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { listenForInstalleervraag } from '../../src/browser/installeren.ts';
import { Installeerhint } from '../../src/islands/wijzer/Installeerhint.tsx';

const KNOP = 'Zet de wijzer op dit apparaat';
const NEE = 'Nee, bedankt';

beforeAll(listenForInstalleervraag);
beforeEach(() => {
  localStorage.clear();
  // As after an installation: nothing is on offer.
  window.dispatchEvent(new Event('appinstalled'));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The browser offers to install; the person answers so in its own window. */
function offer(outcome: 'accepted' | 'dismissed' = 'accepted') {
  const prompt = vi.fn(() => Promise.resolve());
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    prompt,
    userChoice: Promise.resolve({ outcome }),
  });
  void act(() => void window.dispatchEvent(event));
  return { event, prompt };
}

const onApple = (standalone: boolean) =>
  vi.stubGlobal('navigator', { standalone, maxTouchPoints: 5 });

const show = () => render(h(Installeerhint, null));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('zonder aanbod van de browser staat er niets', () => {
  const { container } = show();
  expect(container.textContent).toBe('');
});

test('een aanbod van voor het scherm wordt bewaard, en de browser laat zelf niets zien', async () => {
  const { event, prompt } = offer();
  expect(event.defaultPrevented).toBe(true);
  show();
  press(KNOP);
  const klaar = await screen.findByText('De wijzer staat nu op dit apparaat.');
  expect(prompt).toHaveBeenCalledOnce();
  await waitFor(() => expect(document.activeElement).toBe(klaar));
  expect(screen.queryByRole('button')).toBeNull();
});

test('een aanbod dat later komt, verschijnt; een installatie langs een andere weg haalt het weg', () => {
  show();
  offer();
  expect(screen.getByRole('button', { name: KNOP })).toBeDefined();
  void act(() => void window.dispatchEvent(new Event('appinstalled')));
  expect(screen.queryByRole('button')).toBeNull();
});

test('wie in het venster van de browser nee zegt, is klaar', async () => {
  offer('dismissed');
  show();
  press(KNOP);
  expect(await screen.findByText('Goed, dan nu niet.')).toBeDefined();
});

test('"Nee, bedankt" geldt voor dit apparaat, ook bij een nieuw aanbod', async () => {
  offer();
  show();
  press(NEE);
  await waitFor(() =>
    expect(document.activeElement?.textContent).toMatch(/niet meer op dit apparaat/),
  );
  cleanup();
  offer();
  show();
  expect(screen.queryByRole('button')).toBeNull();
});

test('op een iPad staat erbij hoe het moet, zonder knop die niets doet', () => {
  onApple(false);
  show();
  expect(screen.getByText(/Deel.*Zet op beginscherm/)).toBeDefined();
  expect(screen.queryByRole('button', { name: KNOP })).toBeNull();
  press(NEE);
  expect(screen.queryByText(/Zet op beginscherm/)).toBeNull();
});

test('wie de site als app gebruikt, ziet niets', () => {
  onApple(true);
  const { container } = show();
  expect(container.textContent).toBe('');
  cleanup();
  vi.unstubAllGlobals();
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('standalone') }));
  offer();
  expect(show().container.textContent).toBe('');
});
