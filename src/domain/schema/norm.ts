import { z } from 'zod';
import { bron, datum, slug, tekst } from './velden.ts';

/** A norm file: an amount per household, or the parameters of a formula, for one period. */
export const normSchema = z
  .strictObject({
    norm: slug('De naam waarmee voorwaarden naar deze norm verwijzen.'),
    naam: tekst('Hoe mensen deze norm noemen, bijvoorbeeld: bijstandsnorm.'),
    van: datum('De eerste dag waarop de norm geldt.'),
    tot: datum('De laatste dag waarop de norm geldt.').optional(),
    'zonder-vakantiegeld': z
      .number()
      .min(0.5)
      .max(1)
      .optional()
      .describe('Welk deel overblijft zonder vakantiegeld, bijvoorbeeld 0.95.'),
    bedragen: z
      .array(
        z.strictObject({
          als: z
            .unknown()
            .optional()
            .describe('Voor wie deze regel is, bijvoorbeeld { partner: ja }.'),
          bedrag: z.number().nonnegative().describe('Het bedrag in euro (of het aantal jaren).'),
        }),
      )
      .optional()
      .describe('De bedragen van boven naar beneden: de eerste regel die past, telt.'),
    waarden: z
      .record(slug('De naam van de waarde.'), z.number())
      .optional()
      .describe('De getallen van een berekening, per naam.'),
    voorbehoud: z
      .array(
        z.strictObject({
          als: z.unknown().describe('Voor wie dit is, bijvoorbeeld { wonen: inwonend }.'),
          zin: tekst('Wat deze mensen bij de uitslag lezen, in één of twee korte zinnen.'),
        }),
      )
      .optional()
      .describe('Voor wie het bedrag anders kan zijn dan wij weten. Zij lezen: vraag het na.'),
    bron,
  })
  .refine(({ bedragen, waarden }) => (bedragen === undefined) !== (waarden === undefined), {
    error: 'Zet in een norm óf "bedragen" óf "waarden", niet allebei en niet geen van beide.',
    path: ['bedragen'],
  })
  .refine(({ van, tot }) => !tot || van <= tot, {
    error: 'Het einde ligt voor het begin. Zet bij "tot" een latere datum dan bij "van".',
    path: ['tot'],
  });

export type NormTekst = z.infer<typeof normSchema>;
