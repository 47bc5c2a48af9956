import { JA_NEE, VASTE_GEGEVENS, type Catalogus, type Definitie } from '../gegevens.ts';
import type { VraagTekst, VraagVeld } from '../schema/vraag.ts';
import { ELDERS } from '../themas.ts';
import type { Optie, Veld, Vraag } from '../vraag.ts';
import { opsomming, type Foutenlijst } from './fout.ts';
import { readVoorwaarden, type Leescontext } from './voorwaarden.ts';

/**
 * All facts there are: the fixed ones, the gemeenten as options of `gemeente`, and what the vragen
 * add. So a new yes/no or choice question needs no code.
 */
export function makeCatalogus(
  vragen: readonly VraagTekst[],
  gemeenten: readonly string[],
): Catalogus {
  const catalogus: Record<string, Definitie> = {
    gemeente: { soort: 'keuze', opties: [...gemeenten, ELDERS] },
    ...VASTE_GEGEVENS,
  };
  for (const veld of vragen.flatMap((vraag) => vraag.velden)) {
    for (const [gegeven, definitie] of definitionsIn(veld)) catalogus[gegeven] ??= definitie;
  }
  return catalogus;
}

function definitionsIn(veld: VraagVeld): [string, Definitie][] {
  if ('aankruisen' in veld) {
    return veld.aankruisen.map(({ gegeven }) => [gegeven, { soort: 'keuze', opties: JA_NEE }]);
  }
  const opties = (veld.opties ?? []).map((optie) => optie.waarde);
  if (veld.soort === 'ja-nee') return [[veld.gegeven, { soort: 'keuze', opties: JA_NEE }]];
  if (veld.soort === 'keuze' || veld.soort === 'verzameling') {
    return [[veld.gegeven, { soort: veld.soort, opties }]];
  }
  if (veld.soort === 'kinderen') return [];
  return [[veld.gegeven, { soort: 'getal', min: 0, max: Infinity, stap: 0.01, eenheid: '' }]];
}

/** Turns a vraag file into a screen; mistakes go to `context.fouten`. */
export function readVraag(slug: string, tekst: VraagTekst, context: Leescontext): Vraag {
  const velden = tekst.velden.map((veld, i) => readVeld(veld, `velden.${i + 1}`, context));
  const { titel, uitleg, waarom, volgorde, eerst } = tekst;
  const own = { slug, titel, ...(uitleg && { uitleg }), waarom, volgorde, eerst, velden };
  return { ...own, ...inwonerOf(tekst) };
}

const INWONER = '-inwoner';

/** The texts for who helps another: `titel-inwoner` stands in for `titel`. */
function inwonerOf(tekst: object): { inwoner?: Record<string, string> } {
  const own = Object.entries(tekst).filter(([naam, waarde]) => naam.endsWith(INWONER) && waarde);
  const named = own.map(([naam, waarde]) => [naam.slice(0, -INWONER.length), waarde as string]);
  return own.length > 0 ? { inwoner: Object.fromEntries(named) as Record<string, string> } : {};
}

function readVeld(veld: VraagVeld, pad: string, context: Leescontext): Veld {
  const als = veld.als === undefined ? undefined : readVoorwaarden(veld.als, `${pad}.als`, context);
  const shared = {
    ...(veld.vraag && { vraag: veld.vraag }),
    ...(als && { als }),
    ...inwonerOf(veld),
  };
  if ('aankruisen' in veld) {
    for (const { gegeven } of veld.aankruisen)
      checkSoort(gegeven, 'ja-nee', undefined, pad, context);
    const aankruisen = veld.aankruisen.map((regel) => ({
      gegeven: regel.gegeven,
      tekst: regel.tekst,
      ...inwonerOf(regel),
    }));
    return { soort: 'aankruisen', aankruisen, geen: veld.geen, ...shared };
  }
  const { gegeven, soort, opties, geen, uitleg } = veld;
  checkSoort(
    gegeven,
    soort,
    opties?.map((optie) => optie.waarde),
    pad,
    context,
  );
  return {
    soort,
    gegeven,
    ...(opties && { opties: opties.map(readOptie) }),
    ...(geen && { geen }),
    ...(uitleg && { uitleg }),
    ...shared,
  };
}

function readOptie(optie: { waarde: string; tekst: string }): Optie {
  return { waarde: optie.waarde, tekst: optie.tekst, ...inwonerOf(optie) };
}

function checkSoort(
  gegeven: string,
  soort: string,
  opties: readonly string[] | undefined,
  pad: string,
  { catalogus, fouten }: Leescontext,
): void {
  const definitie = catalogus[gegeven];
  if (!definitie) {
    fouten.add(pad, `Het gegeven "${gegeven}" kennen we niet.`);
    return;
  }
  const isJaNee = definitie.soort === 'keuze' && definitie.opties.join() === JA_NEE.join();
  const needed = isJaNee ? 'ja-nee' : definitie.soort;
  if (soort !== needed) {
    fouten.add(
      `${pad}.soort`,
      `Het gegeven "${gegeven}" is van de soort ${needed}. Schrijf "soort: ${needed}".`,
    );
    return;
  }
  if (definitie.soort !== 'keuze' && definitie.soort !== 'verzameling') return;
  if (isJaNee) return;
  checkOpties(opties, definitie.opties, gegeven, pad, fouten);
}

function checkOpties(
  opties: readonly string[] | undefined,
  known: readonly string[],
  gegeven: string,
  pad: string,
  fouten: Foutenlijst,
): void {
  if (!opties) {
    // The gemeenten are filled in from their own folder.
    if (gegeven !== 'gemeente')
      fouten.add(`${pad}.opties`, 'Schrijf onder "opties" de antwoorden met waarde en tekst.');
    return;
  }
  const wrong = opties.filter((optie) => !known.includes(optie));
  if (wrong.length > 0) {
    fouten.add(
      `${pad}.opties`,
      `${opsomming(wrong, 'en')} kan niet bij "${gegeven}". Kies uit ${opsomming(known)}.`,
    );
  }
}
