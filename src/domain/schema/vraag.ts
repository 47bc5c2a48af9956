import { z } from 'zod';
import { slug, tekst } from './velden.ts';

const gegevenNaam = z
  .string()
  .regex(
    /^[a-z][A-Za-z0-9]*$/,
    'Schrijf de naam van het gegeven zonder spaties of streepjes, bijvoorbeeld bijCak.',
  )
  .describe('Het gegeven dat dit antwoord invult.');

/** The same text for somebody who fills it in for another: about "de inwoner". */
const bijHelper = (wat: string) =>
  tekst(`${wat} voor iemand die helpt. Schrijf "de inwoner" in plaats van "u" of "ik".`).optional();

const optie = z.strictObject({
  waarde: slug('De optie, in kleine letters.'),
  tekst: tekst('Wat mensen lezen.'),
  'tekst-inwoner': bijHelper('De optie'),
});

const zin = z
  .strictObject({
    ja: tekst('De voorwaarde als het antwoord ja moet zijn, bijvoorbeeld: U staat bij het CAK.'),
    nee: tekst('De voorwaarde als het antwoord nee moet zijn.'),
  })
  .describe('Hoe een voorwaarde over dit gegeven klinkt.');

/** A field with its own answer. */
const gewoonVeld = z.strictObject({
  gegeven: gegevenNaam,
  soort: z
    .enum(['ja-nee', 'keuze', 'verzameling', 'getal', 'kinderen'])
    .describe('ja-nee, keuze (één antwoord), verzameling (meer antwoorden), getal of kinderen.'),
  vraag: tekst('De vraag bij dit veld, als het scherm meer dan één veld heeft.').optional(),
  'vraag-inwoner': bijHelper('De vraag bij dit veld'),
  uitleg: tekst('Een korte zin bij het veld.').optional(),
  'uitleg-inwoner': bijHelper('De zin bij het veld'),
  opties: z.array(optie).min(2).optional().describe('De antwoorden, voor keuze en verzameling.'),
  geen: tekst('De tekst van "geen van deze", voor een verzameling.').optional(),
  'geen-inwoner': bijHelper('De tekst van "geen van deze"'),
  zin: zin.optional(),
  als: z
    .unknown()
    .optional()
    .describe('Alleen vragen als dit geldt, bijvoorbeeld { partner: ja }.'),
});

/** A list to tick, in which every line is a yes/no fact of its own. */
const aankruisveld = z.strictObject({
  aankruisen: z
    .array(
      z.strictObject({
        gegeven: gegevenNaam,
        tekst: tekst('Wat mensen aankruisen.'),
        'tekst-inwoner': bijHelper('De regel'),
        zin: zin.optional(),
      }),
    )
    .min(2),
  vraag: tekst('De vraag bij de lijst.').optional(),
  'vraag-inwoner': bijHelper('De vraag bij de lijst'),
  geen: tekst('De tekst van "geen van deze".'),
  'geen-inwoner': bijHelper('De tekst van "geen van deze"'),
  als: z.unknown().optional(),
});

/** One screen of the wizard: one subject, which may fill several gegevens. */
export const vraagSchema = z.strictObject({
  titel: tekst('De vraag zoals die boven het scherm staat.'),
  'titel-inwoner': bijHelper('De vraag boven het scherm'),
  uitleg: tekst('Eén korte zin onder de vraag.').optional(),
  'uitleg-inwoner': bijHelper('De zin onder de vraag'),
  waarom: tekst('Waarom we dit vragen, in één zin.'),
  'waarom-inwoner': bijHelper('Waarom we dit vragen'),
  volgorde: z
    .number()
    .describe('Waar deze vraag in het gesprek hoort: een laag getal komt eerder.'),
  eerst: z
    .boolean()
    .default(false)
    .describe('true als deze vraag altijd het eerst komt, zoals bij nood.'),
  velden: z
    .array(z.union([gewoonVeld, aankruisveld]))
    .min(1)
    .describe('Wat het scherm vraagt.'),
});

export type VraagTekst = z.infer<typeof vraagSchema>;
export type VraagVeld = VraagTekst['velden'][number];
