import { isObject, type Leesfout } from './lezen/fout.ts';
import { contactsoort, KIES_GEMEENTE, meldingSchema, type Melding } from './schema/melding.ts';
import { ELDERS } from './themas.ts';

/** A melding that is right, or all that the writer still has to mend, in the order of the form. */
export type GelezenMelding =
  | { readonly melding: Melding; readonly fouten?: never }
  | { readonly melding?: never; readonly fouten: readonly Leesfout[] };

/** What comes in: a form gives only text, and a list where a name occurs more than once. */
type Velden = Record<string, unknown>;

const YES: readonly unknown[] = [true, 'true', 'ja', 'on', '1'];
const NO: readonly unknown[] = [false, 'false', 'nee', 'off', '0', undefined];

/**
 * Reads a melding from JSON or from the fields of a form.
 * @param gemeenten slugs of the gemeenten that take part; "elders" is always possible
 */
export function readMelding(raw: unknown, gemeenten: readonly string[]): GelezenMelding {
  if (!isObject(raw)) {
    return { fouten: [{ veld: '', melding: 'Stuur de velden van het formulier als één object.' }] };
  }
  const velden = tidy(raw);
  const result = meldingSchema.safeParse(velden);
  const wrong = new Map<string, string>();
  for (const { path, message } of result.error?.issues ?? []) {
    const veld = String(path[0] ?? '');
    if (!wrong.has(veld)) wrong.set(veld, message);
  }
  for (const { veld, melding } of checkTogether(velden, gemeenten)) {
    if (!wrong.has(veld)) wrong.set(veld, melding);
  }
  if (result.success && wrong.size === 0) return { melding: result.data };
  const order = Object.keys(meldingSchema.shape);
  const fouten = [...wrong].map(([veld, melding]) => ({ veld, melding }));
  return { fouten: fouten.sort((a, b) => order.indexOf(a.veld) - order.indexOf(b.veld)) };
}

/** Brings both encodings to one: an empty field is an absent field, a tick is true. */
function tidy(raw: Velden): Velden {
  const velden: Velden = {};
  for (const veld of Object.keys(meldingSchema.shape)) {
    const value = Object.hasOwn(raw, veld) ? raw[veld] : undefined;
    const isEmpty = value === null || (typeof value === 'string' && value.trim() === '');
    if (!isEmpty && value !== undefined) velden[veld] = value;
  }
  velden['nood'] = asList(velden['nood']);
  velden['namens'] = asTick(velden['namens']);
  velden['toestemming'] = asTick(velden['toestemming']);
  // Hidden by the choice above it, so no longer meant.
  const isWorried = velden['soort'] === 'zorgen-om-iemand';
  if (velden['namens'] !== true && !isWorried) velden['toestemming'] = false;
  if (velden['soort'] !== 'werkt-niet') delete velden['reden'];
  if (velden['rol'] !== 'professional') {
    delete velden['werkveld'];
    delete velden['organisatie'];
    delete velden['functie'];
  }
  // Whether calling is safe is only asked of who can be called.
  const { contact } = velden;
  if (typeof contact !== 'string' || contactsoort(contact.trim()) !== 'telefoon') {
    delete velden['veilig'];
  }
  // The script's own field: never a reason to send a melding back.
  const duur = Number(velden['duur']);
  if (Number.isFinite(duur)) velden['duur'] = duur;
  else delete velden['duur'];
  return velden;
}

function asList(value: unknown): unknown {
  if (value === undefined) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return [...new Set(list)];
}

function asTick(value: unknown): unknown {
  if (YES.includes(value)) return true;
  return NO.includes(value) ? false : value;
}

/** What no single field can know. */
function* checkTogether(velden: Velden, gemeenten: readonly string[]): Generator<Leesfout> {
  const { gemeente, contact, contactwijze } = velden;
  if (typeof gemeente === 'string' && gemeente !== ELDERS && !gemeenten.includes(gemeente)) {
    yield { veld: 'gemeente', melding: KIES_GEMEENTE };
  }
  if (velden['namens'] === true && velden['toestemming'] !== true) {
    yield {
      veld: 'toestemming',
      melding:
        'Vraag eerst of de ander dit goed vindt, en zet dan dit vinkje. Kan dat niet? Doe dan een melding bij “Ik maak me zorgen om iemand”.',
    };
  }
  const soort = typeof contact === 'string' ? contactsoort(contact.trim()) : undefined;
  if (typeof contact === 'string' && soort === undefined) {
    yield {
      veld: 'contact',
      melding:
        'Schrijf één telefoonnummer of één e-mailadres, bijvoorbeeld 06 12345678 of naam@voorbeeld.nl.',
    };
  }
  if (contactwijze === 'bellen' && soort !== 'telefoon') {
    yield { veld: 'contact', melding: 'U wilt dat wij bellen. Vul uw telefoonnummer in.' };
  }
  if (contactwijze === 'mailen' && soort !== 'e-mail') {
    yield { veld: 'contact', melding: 'U wilt dat wij mailen. Vul uw e-mailadres in.' };
  }
  if (contactwijze === 'huisbezoek' && contact === undefined) {
    yield {
      veld: 'contact',
      melding:
        'U wilt dat iemand bij u komt. Vul uw telefoonnummer of e-mailadres in. Dan kunnen wij iets afspreken.',
    };
  }
  if (contactwijze === 'bellen' && velden['veilig'] === 'niet') {
    yield {
      veld: 'veilig',
      melding:
        'U koos “Bel mij”, en ook dat bellen niet veilig is. Kies een andere manier, of kies dat bellen wel kan.',
    };
  }
  // Who comes must be able to ask when.
  if (contactwijze === 'huisbezoek' && velden['veilig'] === 'niet') {
    yield {
      veld: 'veilig',
      melding:
        'U wilt dat iemand bij u komt. Dat kunnen wij alleen afspreken als wij u bellen of mailen. Kies dat bellen wel kan, of geef uw e-mailadres.',
    };
  }
}
