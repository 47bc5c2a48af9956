import { BEWIJS_HEADER } from '../src/domain/bewijskop.ts';
import { isObject } from '../src/domain/lezen/fout.ts';
import { readMelding } from '../src/domain/melding.ts';
import { textIn, toInvoer, type Invoer } from '../src/domain/meldinvoer.ts';
import { nlMeldfouten } from '../src/i18n/melding-fouten.ts';
import type { Config } from './config.ts';
import { jsonAntwoorden, notPosted, paginaAntwoorden, refuse } from './melding/antwoord.ts';
import { bezorg, type Bezorgomgeving } from './melding/bezorgen.ts';
import { describeBezorging } from './melding/bezorging.ts';
import { codesOf } from './melding/foutcodes.ts';
import type { Geheugen } from './melding/geheugen.ts';
import { idOf } from './melding/kenmerk.ts';
import { createLimiet } from './melding/limiet.ts';
import { createToegang, TeDruk } from './melding/toegang.ts';
import { decode, encodingOf, isFromOtherSite, readBody } from './melding/verzoek.ts';

/** What the function needs of the world around it. */
export interface Omgeving extends Omit<Bezorgomgeving, 'bevestigingen'> {
  readonly config: Bezorgomgeving['config'] & Pick<Config, 'limiet' | 'limietTotaal' | 'geheim'>;
  /** The built page of the form. */
  readonly template: string;
  readonly geheugen: Geheugen;
  readonly now: () => Date;
  /** The internet address that a request came from, for the limit. */
  readonly addressOf: (request: Request) => string;
}

const MOST_BYTES = 32 * 1024;
/** Seconds after which a try with a mail server that failed makes sense again. */
const AFTER_FAILURE = 60;

/** Confirmations a minute to one mail address, unless there is no limit at all. */
const BEVESTIGINGEN = 3;

/** The function behind POST /api/melding, for any host that speaks Request and Response. */
export function createMeldpunt(omgeving: Omgeving): (request: Request) => Promise<Response> {
  const { config, gegevens, template, geheugen, now } = omgeving;
  const vraagToegang = createToegang(config);
  const bezorgomgeving = {
    ...omgeving,
    bevestigingen: createLimiet(Math.min(BEVESTIGINGEN, config.limiet)),
  };
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
    // A form without script goes step by step: fill in, look at it, change it or send it.
    const stap = encoding === 'formulier' ? textIn(invoer, 'stap') : '';
    if (stap === 'wijzig') return antwoord.wijzig(invoer);

    const datum = now();
    // A form without script has no id of its own.
    const needsId = isObject(raw) && !Object.hasOwn(raw, 'id');
    const met = needsId ? { id: idOf(invoer, datum), ...raw } : raw;
    const gelezen = readMelding(met, gemeenten, nlMeldfouten);
    if (gelezen.fouten) return antwoord.fouten(gelezen.fouten, invoer);
    if (stap === 'controle') return antwoord.controle(invoer);
    const { melding } = gelezen;
    const adres = omgeving.addressOf(request);
    const bewijs = request.headers.get(BEWIJS_HEADER) ?? undefined;
    try {
      const {
        nummer,
        nieuw,
        bewijs: { naar, voor },
      } = await geheugen.once(melding.id, async (nummer) => {
        // Only here: who sends the same again asks for the number, and does not use up the limit.
        await vraagToegang({ adres, encoding, bewijs, datum });
        return bezorg(melding, nummer, datum, bezorgomgeving);
      });
      const bericht = describeBezorging(naar, voor, gegevens.organisaties);
      return antwoord.verzonden({ nummer, naar, bericht }, nieuw);
    } catch (error) {
      if (error instanceof TeDruk)
        return antwoord.nietVerstuurd('druk', invoer, error.wachten, error.uitdaging);
      omgeving.log(`Melding niet verstuurd: ${codesOf(error)}`);
      return antwoord.nietVerstuurd('storing', invoer, AFTER_FAILURE);
    }
  };
}

/** What was filled in, to show it again and to recognise it. JSON may hold more; that is left out. */
function typedIn(raw: unknown): Invoer {
  if (!isObject(raw)) return {};
  const fields = Object.entries(raw).flatMap(([naam, waarde]) =>
    [waarde].flat().map((one): [string, unknown] => [naam, one === true ? 'ja' : one]),
  );
  return toInvoer(fields);
}
