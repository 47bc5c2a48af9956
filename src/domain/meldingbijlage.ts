import { z } from 'zod';
import {
  MELDINGSOORTEN,
  NOODVORMEN,
  ONDERWERPEN,
  REDENEN,
  ROLLEN,
  WERKVELDEN,
} from './schema/melding.ts';

/**
 * The file melding.json that hangs on each mail of the meldpunt: what may be counted. No name, no
 * contact, no organisation of a person and no free text, so that it can be shared. Version 1 had
 * no `werkveld` and no `kopie`. What a later version adds is skipped, so old counters keep working.
 */
export const meldingbijlageSchema = z.object({
  versie: z.literal([1, 2]),
  /** What the writer was told to keep, such as K7QF-3M2P. */
  nummer: z.string(),
  /** The same id is the same melding, however many mails there are of it. */
  id: z.uuid(),
  /** When the meldpunt took it, in ISO 8601 and UTC. */
  ontvangen: z.iso.datetime(),
  soort: z.enum(MELDINGSOORTEN),
  onderwerp: z.enum(ONDERWERPEN),
  gemeente: z.string(),
  nood: z.array(z.enum(NOODVORMEN)),
  rol: z.enum(ROLLEN).optional(),
  werkveld: z.enum(WERKVELDEN).optional(),
  regeling: z.string().optional(),
  reden: z.enum(REDENEN).optional(),
  /** Filled in for somebody else. */
  namens: z.boolean(),
  /** Whether there was a phone number or an e-mail address. */
  antwoordMogelijk: z.boolean(),
  mogelijkSpam: z.boolean(),
  /** Slugs of the organisaties that the routing table named. */
  aan: z.array(z.string()),
  kopie: z.array(z.string()).default([]),
  /** The rule of the routing table that decided. */
  regel: z.string(),
});

export type Meldingbijlage = z.infer<typeof meldingbijlageSchema>;
