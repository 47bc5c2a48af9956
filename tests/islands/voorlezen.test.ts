// @vitest-environment happy-dom
// What is read of a page, in which order, and how the voice of a device is treated.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSpreker, type Zegwijze } from '../../src/browser/voorlezen.ts';
import type { Leeszin } from '../../src/browser/voorlezen-blok.ts';
import { listZinnen } from '../../src/browser/voorlezen-tekst.ts';
import { GEWOON, TEMPOS } from '../../src/domain/voorlezen/tempo.ts';
import { makeLeesbeurt, type Stand } from '../../src/islands/voorlezen/leesbeurt.ts';
import { watchScherm } from '../../src/islands/voorlezen/scherm.ts';

class Zin {
  voice: { name: string } | null = null;
  lang = '';
  rate = 1;
  onend?: () => void;
  onerror?: () => void;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A voice that ends its sentence when the test says so. */
function makeStem(
  voices: readonly object[] = [{ name: 'eigen', lang: 'nl_NL', localService: true }],
) {
  const gezegd: Zin[] = [];
  const stem = {
    speaking: false,
    pending: false,
    getVoices: () => voices,
    speak(zin: Zin) {
      gezegd.push(zin);
      stem.speaking = true;
    },
    cancel: vi.fn(() => void (stem.speaking = false)),
    eindig(zin = gezegd.at(-1)!) {
      stem.speaking = false;
      zin.onend?.();
    },
    gezegd,
  };
  return stem;
}

const asSpraak = (stem: ReturnType<typeof makeStem>) => stem as unknown as SpeechSynthesis;

beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.lang = 'nl';
  vi.stubGlobal('SpeechSynthesisUtterance', Zin);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const wijze = (anders: Partial<Zegwijze> = {}): Zegwijze => ({
  taal: 'nl',
  tempo: GEWOON,
  onEinde: vi.fn<() => void>(),
  onFout: vi.fn<() => void>(),
  ...anders,
});

describe('de spreker', () => {
  it('spreekt met een stem van het apparaat, in het gekozen tempo', () => {
    const stem = makeStem([
      { name: 'server', lang: 'nl-NL', localService: false },
      { name: 'eigen', lang: 'nl_NL', localService: true },
    ]);
    const einde = wijze();
    makeSpreker(asSpraak(stem)).zeg('Hallo.', einde);
    expect(stem.gezegd[0]).toMatchObject({ text: 'Hallo.', lang: 'nl-NL', rate: GEWOON.snelheid });
    expect(stem.gezegd[0]!.voice!.name).toBe('eigen');
    stem.eindig();
    expect(einde.onEinde).toHaveBeenCalledOnce();
  });

  it('zegt niets als alleen een server de taal spreekt', () => {
    const stem = makeStem([{ name: 'server', lang: 'nl-NL', localService: false }]);
    const fout = wijze();
    makeSpreker(asSpraak(stem)).zeg('Hallo.', fout);
    expect(stem.gezegd).toEqual([]);
    expect(fout.onFout).toHaveBeenCalledWith('geen-stem');
  });

  it('een volgende zin breekt de vorige af, en wacht even; het late einde telt niet', () => {
    const stem = makeStem();
    const spreker = makeSpreker(asSpraak(stem));
    const [een, twee] = [wijze(), wijze()];
    spreker.zeg('Een.', een);
    spreker.zeg('Twee.', twee);
    expect(stem.cancel).toHaveBeenCalledOnce();
    expect(stem.gezegd.map(({ text }) => text)).toEqual(['Een.']);
    vi.advanceTimersByTime(100);
    expect(stem.gezegd.map(({ text }) => text)).toEqual(['Een.', 'Twee.']);
    stem.eindig(stem.gezegd[0]);
    expect(een.onEinde).not.toHaveBeenCalled();
    expect(twee.onEinde).not.toHaveBeenCalled();
  });

  it('een einde dat nooit komt, merkt de klok', () => {
    const stem = makeStem();
    const einde = wijze();
    makeSpreker(asSpraak(stem)).zeg('Hallo.', einde);
    vi.advanceTimersByTime(60_000);
    expect(einde.onEinde).not.toHaveBeenCalled();
    stem.speaking = false;
    vi.advanceTimersByTime(2500);
    expect(einde.onEinde).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(10_000);
    expect(einde.onEinde).toHaveBeenCalledOnce();
  });

  it('wat niet lukt wordt gezegd, maar niet als wij het zelf afbraken', () => {
    const stem = makeStem();
    const spreker = makeSpreker(asSpraak(stem));
    const fout = wijze();
    spreker.zeg('Hallo.', fout);
    spreker.zwijg();
    stem.gezegd[0]!.onerror?.();
    expect(fout.onFout).not.toHaveBeenCalled();
    spreker.zeg('Hallo.', fout);
    stem.gezegd[1]!.onerror?.();
    expect(fout.onFout).toHaveBeenCalledWith('lukt-niet');
  });
});

/** What every browser knows, and happy-dom does not. */
const INLINE = '<style>a, em, strong { display: inline }</style>';

function makePagina(html: string): HTMLElement {
  document.body.innerHTML = `${INLINE}<main>${html}</main>`;
  return document.querySelector('main')!;
}

const gelezen = (html: string) => listZinnen(makePagina(html)).map(({ zeg }) => zeg);

describe('wat er gelezen wordt', () => {
  it('koppen, zinnen en punten van een lijst, in volgorde', () => {
    expect(
      gelezen(
        '<h1>Geld voor\n  uw huur</h1><p>U krijgt <strong>elke maand</strong> geld. Vraag het aan.</p>' +
          '<ul><li>Identiteitsbewijs</li><li>Uw huur</li></ul>',
      ),
    ).toEqual([
      'Geld voor uw huur',
      'U krijgt elke maand geld.',
      'Vraag het aan.',
      'Identiteitsbewijs',
      'Uw huur',
    ]);
  });

  it('een vraag met haar antwoorden en haar knop', () => {
    expect(
      gelezen(
        '<form><fieldset><legend><h1>Hoe woont u?</h1></legend><p class="foutmelding">Kies één antwoord.</p>' +
          '<label style="display:flex"><input type="radio"><span>Ik huur</span></label>' +
          '<label style="display:flex"><input type="radio"><span>Ik weet het niet</span></label></fieldset>' +
          '<label for="g">Uw gemeente</label><select id="g"><option></option><option>Dordrecht</option><option>Papendrecht</option></select>' +
          '<button class="knop knop--primair">Verder</button></form>',
      ),
    ).toEqual([
      'Hoe woont u?',
      'Kies één antwoord.',
      'Ik huur',
      'Ik weet het niet',
      'Uw gemeente',
      'U kunt kiezen uit: Dordrecht, Papendrecht.',
      'Knop: Verder',
    ]);
  });

  it('niet wat verborgen of dicht is, de weg, de bronnen, of wat iemand typte', () => {
    expect(
      gelezen(
        '<nav>Begin</nav><p hidden>Later</p><p style="display:none">Weg</p><svg><text>Beeld</text></svg>' +
          '<details><summary>Waarom vragen we dit?</summary><p>Daarom.</p></details>' +
          '<details open><summary>Meer weten?</summary><p>Dit is meer.</p></details>' +
          '<ol class="bronnen"><li>Een bron</li></ol><p class="geen-voorlezen">Niet dit</p>' +
          '<input value="Jansen"><textarea>Mijn verhaal</textarea><p aria-hidden="true">4 seconden</p>' +
          '<button class="knop--tekst">Wis alles</button><p>Alleen dit.</p>',
      ),
    ).toEqual(['Knop: Waarom vragen we dit?', 'Meer weten?', 'Dit is meer.', 'Alleen dit.']);
  });

  it('knoppen om te bellen, stappen met hun nummer', () => {
    expect(
      gelezen(
        '<ol><li class="stap"><p>Bel ons.</p><p>Dat is gratis.</p></li><li class="stap"><p>Kom langs.</p></li></ol>' +
          '<a class="knop" href="tel:112"><svg></svg><span>112</span></a>' +
          '<button>Beantwoord deze vraag<span class="verborgen"> Huurtoeslag</span></button>',
      ),
    ).toEqual([
      'Stap 1: Bel ons.',
      'Dat is gratis.',
      'Stap 2: Kom langs.',
      'Bel één één twee',
      'Knop: Beantwoord deze vraag',
    ]);
  });

  it('elke zin wijst naar haar eigen tekst, ook over een link heen', () => {
    const zinnen = listZinnen(
      makePagina('<p>Bel ons.\n Kijk op <a href="/">deze <em>site</em></a>. Dag.</p>'),
    );
    expect(zinnen.map(({ plek }) => (plek as Range).toString())).toEqual([
      'Bel ons.',
      'Kijk op deze site.',
      'Dag.',
    ]);
  });

  it('wat de browser vertaalde, zoals het er staat', () => {
    document.documentElement.lang = 'en';
    expect(gelezen('<p>You get € 1.200.</p>')).toEqual(['You get € 1.200.']);
  });

  it('alleen wat iemand selecteerde', () => {
    const main = makePagina('<p>Een zin. Nog een zin.</p><p>En dit. En dat.</p>');
    const [eerste, tweede] = main.querySelectorAll('p');
    const selectie = document.createRange();
    selectie.setStart(eerste!.firstChild!, 'Een zin. Nog '.length);
    selectie.setEnd(tweede!.firstChild!, 'En dit.'.length);
    expect(listZinnen(main, selectie).map(({ zeg }) => zeg)).toEqual(['een zin.', 'En dit.']);
  });
});

describe('de leesbeurt', () => {
  const zin = (tekst: string): Leeszin => ({
    tekst,
    zeg: tekst,
    plek: document.body,
    blok: document.body,
  });

  function start(...teksten: string[]) {
    const stem = makeStem();
    const pagina = { zinnen: teksten.map(zin) };
    const standen: Stand[] = [];
    const getoond: string[] = [];
    const beurt = makeLeesbeurt({
      spreker: makeSpreker(asSpraak(stem)),
      taal: () => 'nl',
      tempo: GEWOON,
      list: () => pagina.zinnen,
      onZin: ({ tekst }) => getoond.push(tekst),
      onStand: (stand) => standen.push(stand),
    });
    beurt.begin();
    const gezegd = () => {
      vi.advanceTimersByTime(100);
      return stem.gezegd.map(({ text }) => text);
    };
    return { beurt, stem, pagina, standen, getoond, gezegd };
  }

  it('leest zin na zin, en is dan klaar; opnieuw begint vooraan', () => {
    const { beurt, stem, standen, getoond, gezegd } = start('A', 'B');
    stem.eindig();
    stem.eindig();
    expect(gezegd()).toEqual(['A', 'B']);
    expect(getoond).toEqual(['A', 'B']);
    expect(standen).toEqual(['leest', 'klaar']);
    beurt.wissel();
    expect(gezegd()).toEqual(['A', 'B', 'A']);
  });

  it('na een pauze komt de zin opnieuw', () => {
    const { beurt, stem, standen, gezegd } = start('A', 'B', 'C');
    stem.eindig();
    beurt.wissel();
    expect(stem.speaking).toBe(false);
    expect(standen.at(-1)).toBe('pauze');
    beurt.wissel();
    expect(gezegd()).toEqual(['A', 'B', 'B']);
  });

  it('vorige en volgende; in de pauze wijzen ze alleen', () => {
    const { beurt, getoond, gezegd } = start('A', 'B', 'C');
    beurt.stap(1);
    beurt.stap(-1);
    beurt.stap(-1);
    expect(gezegd()).toEqual(['A', 'A']);
    beurt.pauzeer();
    beurt.stap(1);
    expect(gezegd()).toEqual(['A', 'A']);
    expect(getoond.at(-1)).toBe('B');
    beurt.wissel();
    expect(gezegd().at(-1)).toBe('B');
  });

  it('een ander tempo geldt meteen, voor dezelfde zin', () => {
    const { beurt, stem, gezegd } = start('A', 'B');
    beurt.zetTempo(TEMPOS[2]!);
    expect(gezegd()).toEqual(['A', 'A']);
    expect(stem.gezegd.map(({ rate }) => rate)).toEqual([GEWOON.snelheid, TEMPOS[2]!.snelheid]);
  });

  it('verandert de pagina, dan gaat het verder bij dezelfde zin', () => {
    const { beurt, stem, pagina, gezegd } = start('A', 'B', 'C');
    stem.eindig();
    pagina.zinnen = ['Nieuw', 'A', 'B', 'Erbij', 'C'].map(zin);
    beurt.verouder();
    stem.eindig();
    expect(gezegd()).toEqual(['A', 'B', 'Erbij']);
  });

  it('een nieuw scherm wordt gelezen, maar niet als iemand pauzeerde', () => {
    const { beurt, pagina, gezegd } = start('A');
    pagina.zinnen = ['Terug', 'Vraag 2', 'Ja'].map(zin);
    beurt.breekAf();
    beurt.begin(({ tekst }) => tekst === 'Vraag 2');
    expect(gezegd()).toEqual(['A', 'Vraag 2']);
    beurt.pauzeer();
    pagina.zinnen = [zin('Vraag 3')];
    beurt.begin();
    expect(gezegd()).toEqual(['A', 'Vraag 2']);
    beurt.wissel();
    expect(gezegd().at(-1)).toBe('Vraag 3');
  });
});

describe('een ander scherm', () => {
  async function watch(html: string) {
    const main = makePagina(html);
    const gevolgen = {
      onAnders: vi.fn(),
      onWeg: vi.fn(),
      onNieuw: vi.fn<(deel: Element) => void>(),
    };
    const scherm = watchScherm(main, gevolgen);
    const settle = async () => {
      await vi.advanceTimersByTimeAsync(200);
      return gevolgen.onNieuw.mock.calls.map(([deel]) => deel.textContent);
    };
    await settle();
    return { main, gevolgen, scherm, settle };
  }

  it('een nieuwe vraag', async () => {
    const { main, gevolgen, settle } = await watch('<div><h1>Vraag 1</h1></div>');
    main.querySelector('div')!.innerHTML = '<h1>Vraag 2</h1>';
    expect(await settle()).toEqual(['Vraag 2']);
    expect(gevolgen.onWeg).toHaveBeenCalledOnce();
  });

  it('wie meteen op een knop drukt, wacht er niet op, en het komt maar één keer', async () => {
    const { main, scherm, gevolgen, settle } = await watch('<h1>Vraag 1</h1>');
    main.innerHTML = '<h1>Vraag 2</h1>';
    await vi.advanceTimersByTimeAsync(20);
    expect(gevolgen.onNieuw).not.toHaveBeenCalled();
    scherm.tell();
    expect(gevolgen.onNieuw).toHaveBeenCalledOnce();
    scherm.tell();
    expect(await settle()).toEqual(['Vraag 2']);
  });

  it('een volgende stap van het meldpunt', async () => {
    const { main, settle } = await watch(
      '<h1>Ik wil hulp</h1><div class="meldstap">Een</div><div class="meldstap" hidden>Twee</div>',
    );
    const [een, twee] = main.querySelectorAll('.meldstap');
    een!.setAttribute('hidden', '');
    twee!.removeAttribute('hidden');
    expect(await settle()).toEqual(['Twee']);
  });

  it('fouten boven aan hetzelfde scherm', async () => {
    const { main, settle } = await watch('<h1>Vraag 1</h1><form></form>');
    main.querySelector('form')!.innerHTML = '<div class="foutoverzicht">Kies één antwoord</div>';
    expect(await settle()).toEqual(['Kies één antwoord']);
  });

  it('een veld dat erbij komt is geen ander scherm', async () => {
    const { main, gevolgen, scherm, settle } = await watch('<h1>Vraag 1</h1><form></form>');
    main.querySelector('form')!.innerHTML = '<label>Hoeveel?</label>';
    expect(await settle()).toEqual([]);
    expect(gevolgen.onAnders).toHaveBeenCalled();
    scherm.stop();
    main.innerHTML = '<h1>Vraag 2</h1>';
    expect(await settle()).toEqual([]);
  });
});
