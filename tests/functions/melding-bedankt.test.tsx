// @vitest-environment happy-dom
// The thank-you page: the number stays until its owner wipes it, and nobody is told what is not so.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import MeldingBedankt from '../../src/islands/melding-bedankt.tsx';
import { renderBedankt } from '../../functions/melding/pagina.tsx';

const NUMMER = 'K7QF-3M2P';
const ONTVANGST = JSON.stringify({ nummer: NUMMER, naar: 'Uw melding is bij het Brughuis.' });

beforeEach(() => {
  document.body.innerHTML = '<section id="meldbedankt"></section>';
  sessionStorage.clear();
  history.replaceState(null, '', `/meldpunt/bedankt/?nummer=${NUMMER}`);
});
afterEach(cleanup);

/** Taken away with each page, as a browser does. */
function section(): HTMLElement {
  const there = document.getElementById('meldbedankt');
  if (there) return there;
  document.body.innerHTML = '<section id="meldbedankt"></section>';
  return section();
}

async function open(): Promise<void> {
  cleanup();
  render(<MeldingBedankt />, { container: section() });
  await screen.findByText(/K7QF-3M2P|Het nummer|Hier ziet u/);
}

describe('the number', () => {
  it('says who has it once, and stays over a reload', async () => {
    sessionStorage.setItem('meldpunt.ontvangst', ONTVANGST);
    await open();
    expect(section().textContent).toContain('Uw melding is bij het Brughuis.');
    expect(sessionStorage.getItem('meldpunt.ontvangst')).toBe(JSON.stringify({ nummer: NUMMER }));
    await open();
    expect(section().textContent).toContain(`Uw nummer is ${NUMMER}`);
  });

  it('goes from the device and from the address when its owner wants', async () => {
    sessionStorage.setItem('meldpunt.ontvangst', ONTVANGST);
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Wis dit nummer van dit apparaat' }));
    await screen.findByText(/Het nummer is gewist/);
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(section().textContent).not.toContain(NUMMER);
    expect(sessionStorage.length).toBe(0);
    expect(location.search).toBe('');
  });

  it.each([true, false])(
    'that this tab does not know is what the server knows: %s',
    async (bekend) => {
      const template =
        '<html><head><link href="/manifest.webmanifest"></head><section id="meldbedankt"><astro-island></astro-island></section>';
      section().innerHTML = renderBedankt(template, NUMMER, bekend).split('island>')[1]!;
      await open();
      expect(section().textContent.includes('Uw melding is verstuurd')).toBe(bekend);
      expect(section().textContent.includes('kennen wij niet')).toBe(!bekend);
    },
  );

  it('that is none is not shown', async () => {
    history.replaceState(null, '', '/meldpunt/bedankt/?nummer=<b>koop</b>');
    await open();
    expect(section().textContent).toContain('Hier ziet u uw nummer');
  });
});
