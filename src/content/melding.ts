import type { z } from 'zod';
import type { Inhoudsfout } from './bestanden.ts';

type Issue = z.core.$ZodIssue;

/**
 * Reads data with a schema. Each mistake becomes a sentence in Dutch that names the field and says
 * what to write; the description of the field in the schema is the advice.
 */
export function parseMet<T extends z.ZodType>(
  schema: T,
  data: unknown,
  bestand: string,
  fouten: Inhoudsfout[],
): z.infer<T> | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues.flatMap(expand)) {
    fouten.push({ bestand, veld: pathOf(issue), melding: sentence(issue, schema, data) });
  }
  return undefined;
}

/**
 * A field that may have one of several forms, each a block: the mistakes in the form that comes
 * closest. "Dit klopt niet" alone would help nobody.
 */
function expand(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || !issue.message.startsWith('Invalid')) return [issue];
  const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
  if (closest.every(({ path }) => path.length === 0)) return [issue];
  return closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function pathOf(issue: Issue): string {
  const keys =
    issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return keys.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.');
}

function sentence(issue: Issue, schema: z.ZodType, data: unknown): string {
  const missing = valueAt(data, issue.path) === undefined;
  const advice = adviceAt(schema, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return `Dit veld kennen we niet: ${issue.keys.map((key) => `"${key}"`).join(', ')}. Kijk of het goed gespeld is, of haal het weg.`;
  }
  const own = issue.message && !/^(Invalid|Too|Unrecognized|Expected)/.test(issue.message);
  if (issue.code === 'custom' && own) return issue.message;
  if (missing) return `Dit veld ontbreekt. ${advice ?? 'Vul het in.'}`;
  if (issue.code === 'invalid_value') {
    return `Dit kan hier niet. Kies uit: ${issue.values.map(String).join(', ')}.`;
  }
  if (issue.code === 'invalid_type') {
    return `Hier hoort ${TYPES[issue.expected] ?? issue.expected}. ${advice ?? ''}`.trim();
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return `Zet hier minstens ${issue.minimum} in de lijst. ${advice ?? ''}`.trim();
  }
  return own ? issue.message : `Dit klopt niet. ${advice ?? ''}`.trim();
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal zonder euroteken en zonder aanhalingstekens',
  int: 'een heel getal',
  array: 'een lijst (elke regel begint met "- ")',
  object: 'een blok met velden',
  boolean: 'true of false',
  record: 'een blok met velden',
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}

/** The description of the field, found by walking down the schema as far as it goes. */
export function adviceAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  let current: unknown = schema;
  for (const key of path) current = step(current, key);
  return descriptionOf(current);
}

interface Inner {
  readonly shape?: Record<PropertyKey, unknown>;
  readonly element?: unknown;
  readonly innerType?: unknown;
  readonly valueType?: unknown;
  readonly out?: unknown;
}

function unwrap(schema: unknown): Inner | undefined {
  const def = (schema as { def?: Inner } | undefined)?.def;
  if (!def) return undefined;
  const inner = def.innerType ?? def.out;
  return inner && !def.shape && !def.element ? (unwrap(inner) ?? def) : def;
}

function step(schema: unknown, key: PropertyKey): unknown {
  const def = unwrap(schema);
  return def?.shape?.[key] ?? def?.element ?? def?.valueType;
}

function descriptionOf(schema: unknown): string | undefined {
  const own = (schema as { description?: string } | undefined)?.description;
  if (own) return own;
  const { innerType, out } = (schema as { def?: Inner } | undefined)?.def ?? {};
  const inner = innerType ?? out;
  return inner ? descriptionOf(inner) : undefined;
}
