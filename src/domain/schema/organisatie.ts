import { z } from 'zod';
import { adres, bron, naTeGaan, slug, tekst, telefoon } from './velden.ts';

/** A partner or help line; its slug is the file name. Only contacts that somebody verified. */
export const organisatieSchema = z.strictObject({
  naam: tekst('De naam van de organisatie.'),
  soort: z
    .enum(['loket', 'uitvoerder', 'hulplijn', 'vrijwilligers', 'platform'])
    .describe(
      'loket (waar men binnenloopt of belt), uitvoerder, hulplijn, vrijwilligers of platform.',
    ),
  samenvatting: tekst('Eén zin: waar helpen zij bij?'),
  telefoon: telefoon('Een nummer dat iemand heeft nagebeld of nagelezen.').optional(),
  kosten: tekst('Wat bellen kost, bijvoorbeeld: gratis.').optional(),
  bereikbaar: tekst('Wanneer men kan bellen of komen.').optional(),
  site: adres('Het webadres.').optional(),
  adres: tekst('Straat, nummer en plaats; alleen als het adres klopt.').optional(),
  gemeenten: z
    .union([z.literal('alle'), z.array(slug('Een gemeente.')).min(1)], {
      error: 'Schrijf "alle", of een lijst van gemeenten.',
    })
    .describe('Voor welke gemeenten: "alle", of een lijst.'),
  spoed: z.boolean().default(false).describe('true als men hier bij direct gevaar of nood belt.'),
  volgorde: z
    .number()
    .default(50)
    .describe('Waar deze organisatie in lijsten staat: laag komt eerst.'),
  bron,
  'na-te-gaan': naTeGaan,
});

export type OrganisatieTekst = z.infer<typeof organisatieSchema>;
