import { z } from 'zod';
import { isDatum } from '../lezen/datum.ts';

/** Short helpers so that each schema reads as a list of fields with their explanation. */

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const tekst = (uitleg: string) => z.string().trim().min(1, uitleg).describe(uitleg);

export const zinnen = (uitleg: string) =>
  z.array(tekst('Schrijf op elke regel een korte zin.')).describe(uitleg);

export const slug = (uitleg: string) =>
  z
    .string()
    .regex(
      SLUG,
      'Schrijf de naam met kleine letters, cijfers en streepjes, bijvoorbeeld hendrik-ido-ambacht.',
    )
    .describe(uitleg);

/** YAML reads 2026-11-21 as a date; we keep dates as text, so that no time zone can shift them. */
export const datum = (uitleg: string) =>
  z
    .preprocess(
      (raw) => (raw instanceof Date ? raw.toISOString().slice(0, 10) : raw),
      z.string().refine(isDatum, 'Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-11-21.'),
    )
    .describe(uitleg);

export const adres = (uitleg: string) =>
  z
    .url({ protocol: /^https?$/, error: 'Schrijf een volledig webadres dat begint met https://.' })
    .describe(uitleg);

export const telefoon = (uitleg: string) =>
  z
    .string()
    .regex(
      /^[0-9][0-9 -]*$/,
      'Schrijf het nummer tussen aanhalingstekens met cijfers, spaties en streepjes, bijvoorbeeld "078 - 202 11 11".',
    )
    .describe(uitleg);

/** Where something was read, and what date that text has. */
export const bron = z
  .strictObject({
    titel: tekst(
      'Wie het schreef en wat het is, bijvoorbeeld: Leergeld Drechtsteden, welke kinderen.',
    ),
    url: adres('Het webadres van de bron.').optional(),
    datum: z.preprocess(
      (raw) =>
        raw instanceof Date
          ? raw.toISOString().slice(0, 10)
          : typeof raw === 'number'
            ? String(raw)
            : raw,
      tekst('Van wanneer de tekst is: een datum, een jaar, of "zonder datum, rond 2023".'),
    ),
  })
  .describe('Een bron met titel en datum.');

export type Bron = z.infer<typeof bron>;

/** What somebody must still ask, as editors write it: a sentence, or with who can confirm it. */
export const naTeGaan = z
  .array(
    z
      .preprocess(
        (raw) => (typeof raw === 'string' ? { wat: raw } : raw),
        z.strictObject({
          wat: tekst('Eén zin over wat nog nagevraagd moet worden.'),
          bij: slug('Wie het kan bevestigen: een bestand uit de map organisaties.').optional(),
        }),
      )
      .describe(
        'Schrijf een zin, of { wat: "een zin", bij: organisatie }. Zet een zin met een dubbele punt tussen aanhalingstekens.',
      ),
  )
  .default([])
  .describe('Wat nog nagevraagd moet worden, en bij wie.');

/** One open question about the content. */
export type NaTeGaan = z.infer<typeof naTeGaan>[number];
