import { standVan, type Verstuurd, type Wachtend } from '../domain/wachtrij.ts';
import { nlWachtrij as tekst } from '../i18n/wachtrij.ts';
import { WACHTRIJ } from '../sw/berichten.ts';
import { metBasis } from './basis.ts';
import { apparaat } from './sessie.ts';
import { belregel } from './wachtrij-bellen.ts';
import { verwijder } from './wachtrij-daden.ts';
import { beginVerzenden, verstuurNu } from './wachtrij-gang.ts';
import { nogNiet } from './wachtrij-uitleg.ts';
import { rij } from './wachtrij.ts';

// Put into a page by `wachtrij-lader.ts` when there may be something in the queue: quiet lines of text
// above the page, and the sending itself.
const balk = document.getElementById('wachtrij-balk');
const PAGINA = metBasis('/meldpunt/wachtrij/');

/** The page of the queue says all of this itself, with more room. */
const isEigenPagina = location.pathname === PAGINA;

/** Lines by what they say: one that stays the same is not read aloud again, and keeps the focus. */
let regels = new Map<string, HTMLElement>();

async function toon(): Promise<void> {
  const { wachtend, verstuurd } = await rij().lees();
  if (wachtend.length + verstuurd.length === 0) apparaat.wipe(WACHTRIJ);
  if (isEigenPagina) return;
  const now = Date.now();
  const met = (stand: ReturnType<typeof standVan>) =>
    wachtend.filter((one) => standVan(one, now) === stand);
  const aantal = met('wacht').length;
  const wanted: (readonly [string, () => HTMLElement])[] = [
    ...verstuurd.map((one) => [one.id + one.nummer, () => verstuurdRegel(one)] as const),
    ...met('mis').map((one) => [`mis ${one.melding.id}`, () => misRegel(one)] as const),
    ...met('te-lang').map((one) => [`lang ${one.melding.id}`, () => langRegel(one)] as const),
    ...(aantal > 0 ? [[`wacht ${aantal}`, () => wachtRegel(aantal)] as const] : []),
  ];
  const kept = new Map(wanted.map(([key, make]) => [key, regels.get(key) ?? make()]));
  for (const [key, regel] of regels) if (!kept.has(key)) regel.remove();
  for (const [key, regel] of kept) if (!regels.has(key)) balk?.append(regel);
  regels = kept;
}

function maak(...inhoud: (string | Node)[]): HTMLElement {
  const p = document.createElement('p');
  p.append(...inhoud);
  return p;
}

function link(naam: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: PAGINA, textContent: naam });
}

function knop(naam: string, doe: () => unknown): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), {
    type: 'button' as const,
    textContent: naam,
  });
  button.addEventListener('click', doe);
  return button;
}

/** What can be done about a line, below its text. */
function doen(...inhoud: (string | Node)[]): HTMLElement {
  const span = Object.assign(document.createElement('span'), { className: 'melding-balk__doen' });
  span.append(...inhoud);
  return span;
}

const wachtRegel = (aantal: number) => maak(tekst.inWachtrij(aantal), ' ', link(tekst.bekijk));

const misRegel = ({ sinds }: Wachtend) => maak(tekst.mis(sinds), doen(link(tekst.bekijkMis)));

function verstuurdRegel({ id, nummer }: Verstuurd): HTMLElement {
  const wis = async () => {
    await rij().wis(id);
    // The button that had the focus is gone.
    balk?.focus();
  };
  const strong = Object.assign(document.createElement('strong'), { textContent: nummer });
  return maak(tekst.verstuurd, ' ', strong, '.', doen(knop(tekst.wisNummer, wis)));
}

/** Seven days have passed: the writer decides. */
function langRegel({ sinds, melding }: Wachtend): HTMLElement {
  const uitslag = document.createElement('span');
  const keuze = doen();
  const verstuur = async () => {
    uitslag.textContent = ` ${tekst.bezig}`;
    uitslag.textContent = ` ${nogNiet(await verstuurNu(melding.id))}`;
  };
  const weg = async () => {
    if ((await verwijder(melding.id)) === 'weg') balk?.focus();
    else uitslag.textContent = ` ${tekst.wordtVerstuurd}`;
  };
  const vraag = () => {
    const nee = knop(tekst.nee, begin);
    keuze.replaceChildren(tekst.zeker, knop(tekst.jaVerwijder, weg), nee);
    // Whoever pressed by mistake presses on without doing harm.
    nee.focus();
  };
  const weer = knop(tekst.verwijder, vraag);
  const rest = [knop(tekst.verstuurNu, verstuur), link(tekst.bekijk), weer];
  const begin = () => {
    keuze.replaceChildren(...rest);
    weer.focus();
  };
  keuze.append(...rest);
  return maak(tekst.teLang(sinds), uitslag, keuze, belregel(melding.gemeente));
}

const again = () => void toon().catch(() => undefined);
rij().bijVerandering(again);
again();
beginVerzenden();
