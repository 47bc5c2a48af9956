import { isObject, type Leesfout } from './lezen/fout.ts';
import type { Meldfout, Meldfoutwoorden } from './meldfout.ts';
import { contactsoort, meldingSchema, type Melding } from './schema/melding.ts';
import { ELDERS } from './themas.ts';

/** A melding that is right, or all that the writer still has to mend, in the order of the form. */
export type GelezenMelding =
  | { readonly melding: Melding; readonly fouten?: never }
  | { readonly melding?: never; readonly fouten: readonly Leesfout[] };

interface Veldfout {
  readonly veld: string;
  readonly fout: Meldfout;
}

/** What comes in: a form gives only text, and a list where a name occurs more than once. */
type Velden = Record<string, unknown>;

const YES: readonly unknown[] = [true, 'true', 'ja', 'on', '1'];
const NO: readonly unknown[] = [false, 'false', 'nee', 'off', '0', undefined];

/**
 * Reads a melding from JSON or from the fields of a form.
 * @param gemeenten slugs of the gemeenten that take part; "elders" is always possible
 * @param woorden what is said about each mistake
 */
export function readMelding(
  raw: unknown,
  gemeenten: readonly string[],
  woorden: Meldfoutwoorden,
): GelezenMelding {
  if (!isObject(raw)) {
    return { fouten: [{ veld: '', melding: woorden['geen-object'] }] };
  }
  const velden = tidy(raw);
  const result = meldingSchema.safeParse(velden);
  const wrong = new Map<string, Meldfout>();
  for (const { path, message } of result.error?.issues ?? []) {
    const veld = String(path[0] ?? '');
    if (!wrong.has(veld)) wrong.set(veld, message as Meldfout);
  }
  for (const { veld, fout } of checkTogether(velden, gemeenten)) {
    if (!wrong.has(veld)) wrong.set(veld, fout);
  }
  if (result.success && wrong.size === 0) return { melding: result.data };
  const order = Object.keys(meldingSchema.shape);
  const fouten = [...wrong].map(([veld, fout]) => ({ veld, melding: woorden[fout] }));
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
function* checkTogether(velden: Velden, gemeenten: readonly string[]): Generator<Veldfout> {
  const { gemeente, contact, contactwijze } = velden;
  if (typeof gemeente === 'string' && gemeente !== ELDERS && !gemeenten.includes(gemeente)) {
    yield { veld: 'gemeente', fout: 'gemeente' };
  }
  if (velden['namens'] === true && velden['toestemming'] !== true) {
    yield {
      veld: 'toestemming',
      fout: 'toestemming',
    };
  }
  const soort = typeof contact === 'string' ? contactsoort(contact.trim()) : undefined;
  if (typeof contact === 'string' && soort === undefined) {
    yield {
      veld: 'contact',
      fout: 'contact',
    };
  }
  if (contactwijze === 'bellen' && soort !== 'telefoon') {
    yield { veld: 'contact', fout: 'bellen-zonder-nummer' };
  }
  if (contactwijze === 'mailen' && soort !== 'e-mail') {
    yield { veld: 'contact', fout: 'mailen-zonder-adres' };
  }
  if (contactwijze === 'huisbezoek' && contact === undefined) {
    yield {
      veld: 'contact',
      fout: 'bezoek-zonder-contact',
    };
  }
  if (contactwijze === 'bellen' && velden['veilig'] === 'niet') {
    yield {
      veld: 'veilig',
      fout: 'bellen-niet-veilig',
    };
  }
  // Who comes must be able to ask when.
  if (contactwijze === 'huisbezoek' && velden['veilig'] === 'niet') {
    yield {
      veld: 'veilig',
      fout: 'bezoek-niet-veilig',
    };
  }
}
