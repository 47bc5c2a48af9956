import type { z } from 'zod';
import { begripSchema } from '../domain/schema/begrip.ts';
import { gemeenteSchema } from '../domain/schema/gemeente.ts';
import { situatieSchema } from '../domain/schema/ingang.ts';
import { normSchema } from '../domain/schema/norm.ts';
import { organisatieSchema } from '../domain/schema/organisatie.ts';
import { regelingSchema } from '../domain/schema/regeling.ts';
import { voorbeeldenSchema } from '../domain/schema/voorbeeld.ts';
import { vraagSchema } from '../domain/schema/vraag.ts';
import type { Ending } from './bestanden.ts';

/** A kind of file that editors make. */
export interface Bestandsoort {
  readonly map: string;
  readonly ending: Ending;
  readonly schema: z.ZodType;
  /** True when readers see the text below the fields. */
  readonly body: boolean;
}

/** The kinds of files by the word that editors use. */
export const BESTANDSOORTEN: Readonly<Record<string, Bestandsoort>> = {
  regeling: { map: 'regelingen', ending: '.md', schema: regelingSchema, body: true },
  organisatie: { map: 'organisaties', ending: '.md', schema: organisatieSchema, body: true },
  gemeente: { map: 'gemeenten', ending: '.md', schema: gemeenteSchema, body: true },
  norm: { map: 'normen', ending: '.yaml', schema: normSchema, body: false },
  vraag: { map: 'vragen', ending: '.yaml', schema: vraagSchema, body: false },
  begrip: { map: 'begrippen', ending: '.md', schema: begripSchema, body: false },
  situatie: { map: 'situaties', ending: '.md', schema: situatieSchema, body: true },
};

/** The households beside a regeling. */
export const VOORBEELDEN: Bestandsoort = {
  map: 'regelingen',
  ending: '.voorbeelden.yaml',
  schema: voorbeeldenSchema,
  body: false,
};
