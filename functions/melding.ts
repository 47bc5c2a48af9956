import { isObject } from '../src/domain/lezen/fout.ts';
import { toInvoer, type Invoer } from '../src/domain/meldinvoer.ts';
import { readMelding } from '../src/domain/melding.ts';
import type { Meldpuntgegevens } from '../src/domain/meldpunt.ts';
import { routeMelding } from '../src/domain/route.ts';
import { contactsoort, type Melding } from '../src/domain/schema/melding.ts';
import { jsonAntwoorden, notPosted, paginaAntwoorden, refuse, type Bezorgd } from './antwoord.ts';
import { composeBevestiging } from './bevestiging.ts';
import { describeBezorging, planBezorging, type Bezorging } from './bezorging.ts';
import type { Config } from './config.ts';
import { createGeheugen } from './geheugen.ts';
import { idOf, nummerOf } from './kenmerk.ts';
import { createLimiet } from './limiet.ts';
import { composeMelding, type Ontvangen } from './mail.ts';
import type { Postbode } from './smtp.ts';
import { decode, encodingOf, isFromOtherSite, readBody } from './verzoek.ts';

/** What the function needs of the world around it. */
export interface Omgeving {
  readonly config: Pick<Config, 'van' | 'naar' | 'adressen' | 'limiet' | 'siteUrl'>;
  readonly gegevens: Meldpuntgegevens;
  /** The built page of the form. */
  readonly template: string;
  readonly send: Postbode['send'];
  readonly now: () => Date;
  /** The internet address that a request came from, for the limit. */
  readonly addressOf: (request: Request) => string;
  /** Takes what may go on after the answer: the confirmation to the melder. */
  readonly waitUntil: (work: Promise<void>) => void;
  /** Hears what went wrong, without anything about a person. */
  readonly log: (bericht: string) => void;
}

const MOST_BYTES = 32 * 1024;
/** Seconds after which a try with a mail server that failed makes sense again. */
const AFTER_FAILURE = 60;

/** The function behind POST /api/melding, for any host that speaks Request and Response. */
export function createMeldpunt(omgeving: Omgeving): (request: Request) => Promise<Response> {
  const { config, gegevens, template, now } = omgeving;
  const limiet = createLimiet(config.limiet);
  const geheugen = createGeheugen<Bezorgd>();
  const gemeenten = gegevens.gemeenten.map(({ waarde }) => waarde);
  const antwoorden = {
    json: jsonAntwoorden(gegevens),
    formulier: paginaAntwoorden(gegevens, template),
  };

  return async function handleMelding(request) {
    if (request.method !== 'POST') return notPosted(request, template);
    const encoding = encodingOf(request);
    if (!encoding) return refuse(415, 'Stuur de melding als JSON of als gewoon formulier.');
    const antwoord = antwoorden[encoding];
    const body = await readBody(request, MOST_BYTES);
    if (!body) return antwoord.nietVerstuurd('te-groot', {});
    const raw = decode(body, encoding);
    const invoer = typedIn(raw);
    if (isFromOtherSite(request, config.siteUrl))
      return antwoord.nietVerstuurd('geweigerd', invoer);

    const datum = now();
    const gelezen = readMelding(
      isObject(raw) ? { id: await idOf(invoer, datum), ...raw } : raw,
      gemeenten,
    );
    if (gelezen.fouten) return antwoord.fouten(gelezen.fouten, invoer);
    const { melding } = gelezen;
    // Who sends the same again asks for the number, and does not use up the limit.
    const wachten = geheugen.has(melding.id) ? 0 : limiet.take(omgeving.addressOf(request), datum);
    if (wachten > 0) return antwoord.nietVerstuurd('druk', invoer, wachten);
    try {
      const { uitkomst, nieuw } = await geheugen.once(melding.id, () =>
        deliver(melding, datum, omgeving),
      );
      return antwoord.verzonden(uitkomst, nieuw);
    } catch (error) {
      omgeving.log(`Melding niet verstuurd: ${describe(error)}`);
      return antwoord.nietVerstuurd('storing', invoer, AFTER_FAILURE);
    }
  };
}

/** Sends the mail. Returns only when the mail server has taken it; the confirmation may follow later. */
async function deliver(melding: Melding, datum: Date, omgeving: Omgeving): Promise<Bezorgd> {
  const { config, gegevens, send } = omgeving;
  const nummer = await nummerOf(melding.id);
  const ontvangen = { melding, nummer, datum, route: routeMelding(melding, gegevens.tabel) };
  const bezorging = planBezorging(ontvangen.route.aan, config);
  const { geweigerd } = await send(composeMelding(ontvangen, bezorging, config.van, gegevens));
  // Mail servers answer with the domain in lower case.
  const refused = new Set(geweigerd.map((adres) => adres.toLowerCase()));
  const isRefused = (adres = '') => refused.has(adres.toLowerCase());
  const naar = bezorging.naar.filter((slug) => !isRefused(config.adressen[slug]));

  // The melding has arrived: whatever happens to the confirmation cannot undo that.
  const confirmed = confirm(ontvangen, { naar, voor: bezorging.voor }, omgeving).catch(
    (error: unknown) => omgeving.log(`Bevestiging niet verstuurd: ${describe(error)}`),
  );
  omgeving.waitUntil(confirmed);
  return { nummer, naar, bericht: describeBezorging(naar, bezorging.voor, gegevens.organisaties) };
}

async function confirm(
  ontvangen: Ontvangen,
  bezorging: Pick<Bezorging, 'naar' | 'voor'>,
  { config, gegevens, send }: Omgeving,
): Promise<void> {
  const { contact, website } = ontvangen.melding;
  // A program that fills in the hidden field must not make us mail to addresses of its choice.
  if (!contact || website || contactsoort(contact) !== 'e-mail') return;
  await send(composeBevestiging(ontvangen, bezorging, config, gegevens));
}

/** What was filled in, to show it again and to recognise it. JSON may hold more; that is left out. */
function typedIn(raw: unknown): Invoer {
  if (!isObject(raw)) return {};
  const fields = Object.entries(raw).flatMap(([naam, waarde]) =>
    [waarde].flat().map((one): [string, unknown] => [naam, one === true ? 'ja' : one]),
  );
  return toInvoer(fields);
}

/** Only codes: the text of a mail server's answer often holds an address. */
function describe(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter(Boolean).join(' ') || 'onbekende fout';
}
