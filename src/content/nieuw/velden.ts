import type { z } from 'zod';

/** A field of a schema, as far as a template needs to know it. */
export interface Veld {
  readonly naam: string;
  /** The explanation that the schema itself gives. */
  readonly uitleg: string | undefined;
  readonly verplicht: boolean;
  readonly vorm: Vorm;
}

export type Vorm =
  | { readonly soort: 'waarde' }
  | { readonly soort: 'blok'; readonly velden: readonly Veld[] }
  | { readonly soort: 'lijst'; readonly element: Vorm; readonly minstens: number };

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly out?: z.ZodType;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly minimum?: number } } }[];
}

const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

/** The fields of a schema of a file. */
export function fieldsOf(schema: z.ZodType): readonly Veld[] {
  const { shape = {} } = defOf(unwrap(schema));
  return Object.entries(shape).map(([naam, own]) => ({
    naam,
    uitleg: descriptionOf(own),
    verplicht: !['optional', 'default'].includes(defOf(own).type),
    vorm: formOf(own),
  }));
}

function formOf(schema: z.ZodType): Vorm {
  const inner = unwrap(schema);
  const { type, element, options } = defOf(inner);
  if (type === 'object') return { soort: 'blok', velden: fieldsOf(inner) };
  if (type === 'array' && element) {
    return { soort: 'lijst', element: formOf(element), minstens: leastOf(inner) };
  }
  // Of several forms the first is the plain one: an ordinary field, not a list to tick.
  const first = options?.[0];
  return first && defOf(first).type === 'object' ? formOf(first) : { soort: 'waarde' };
}

/** How many items a list must hold; one, when it does not say. */
function leastOf(schema: z.ZodType): number {
  const minima = (defOf(schema).checks ?? []).flatMap((check) => check._zod.def.minimum ?? []);
  return Math.max(1, ...minima);
}

/** The schema within `.optional()`, `.default()` and what only tidies the input. */
function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, out } = defOf(schema);
  const inner = innerType ?? out;
  return inner ? unwrap(inner) : schema;
}

function descriptionOf(schema: z.ZodType): string | undefined {
  if (schema.description) return schema.description;
  const { innerType, out } = defOf(schema);
  const inner = innerType ?? out;
  return inner && descriptionOf(inner);
}
