import { z } from 'zod';
import { DOELGROEPEN, THEMAS } from '../themas.ts';
import { aanvragen, agenda, opbrengst } from './regeling-delen.ts';
import { bron, datum, naTeGaan, slug, tekst, zinnen } from './velden.ts';

export const STATUSSEN = [
  'aan-te-vragen',
  'via-hulpverlener',
  'niet-bevestigd',
  'gestopt',
  'gewenst',
  'informatie',
] as const;

export type Status = (typeof STATUSSEN)[number];

const tekstvelden = {
  samenvatting: tekst('Eén zin: wat krijg ik?'),
  uitvoerder: z
    .strictObject({
      naam: tekst('De naam van wie de regeling uitvoert.'),
      organisatie: slug('Het bestand van die organisatie.').optional(),
    })
    .describe('Wie de regeling uitvoert.'),
  opbrengst,
  'voor-wie': zinnen('Voor wie het is, in gewone zinnen die met "U" beginnen.').min(1),
  aanvragen,
  papieren: zinnen('Wat iemand meeneemt.'),
  'let-op': zinnen('Waar men op moet letten, in korte zinnen.'),
};

const plaatselijk = z
  .record(
    slug('Een gemeente.'),
    z.strictObject({
      ...z.object(tekstvelden).partial().shape,
      status: z.enum(STATUSSEN).optional(),
      'status-uitleg': tekst('Eén zin die uitlegt waarom het hier anders is.').optional(),
      voorwaarden: z.unknown().optional(),
    }),
  )
  .default({})
  .describe('Per gemeente alleen wat daar anders is.');

/** What the judging needs of a regeling; the rest of the fields is for the page. */
const regels = {
  titel: tekst('De kop: wat krijgt iemand, in gewone woorden.'),
  status: z.enum(STATUSSEN).describe(`Kies een van: ${STATUSSEN.join(', ')}.`),
  gemeenten: z
    .union([z.literal('alle'), z.array(slug('Een gemeente.')).min(1)], {
      error:
        'Schrijf "alle", of een lijst van gemeenten, bijvoorbeeld [alblasserdam, papendrecht].',
    })
    .describe('Waar de regeling geldt: "alle", of een lijst van gemeenten.'),
  voorwaarden: z
    .unknown()
    .optional()
    .describe('De voorwaarden als gegevens; zie de uitleg in content/README.md.'),
  volgorde: z
    .number()
    .default(50)
    .describe('Hoe dringend het is: in lijsten en in de uitslag komt een laag getal eerst.'),
  geldig: z
    .strictObject({
      van: datum('Eerste dag.').optional(),
      tot: datum('Laatste dag.').optional(),
    })
    .refine(({ van, tot }) => !van || !tot || van <= tot, {
      error: 'Het einde ligt voor het begin. Zet bij "tot" een latere datum dan bij "van".',
      path: ['tot'],
    })
    .optional()
    .describe('Van wanneer tot wanneer de regeling geldt, als dat bekend is.'),
};

const pagina = {
  naam: tekst('De officiële naam, zoals die in brieven staat.'),
  themas: z
    .array(z.enum(THEMAS))
    .min(1)
    .describe(`Een of meer van: ${THEMAS.join(', ')}.`),
  doelgroepen: z
    .array(z.enum(DOELGROEPEN))
    .min(1)
    .describe(`Een of meer van: ${DOELGROEPEN.join(', ')}.`),
  zoekwoorden: zinnen('Wat mensen typen als ze dit zoeken. Typefouten hoeven er niet bij.').min(3),
  ...tekstvelden,
  'let-op': tekstvelden['let-op'].default([]),
  agenda,
  'status-uitleg': tekst(
    'Eén zin die uitlegt waarom de status niet "aan-te-vragen" is.',
  ).optional(),
  wet: tekst('De wet of verordening.').optional(),
  bronnen: z.array(bron).min(1).describe('Minstens één bron met titel en datum.'),
  gecontroleerd: datum('De dag waarop iemand de tekst voor het laatst naast de bronnen legde.'),
  zekerheid: z
    .enum(['hoog', 'middel', 'laag'])
    .describe('Hoe zeker we zijn: hoog, middel of laag.'),
  'na-te-gaan': naTeGaan,
  plaatselijk,
};

const NEEDS_REASON: readonly Status[] = [
  'niet-bevestigd',
  'gestopt',
  'gewenst',
  'via-hulpverlener',
];

/** The frontmatter of a regeling, complete, as the site needs it. */
export const regelingSchema = z
  .strictObject({ ...regels, ...pagina })
  .refine((regeling) => !NEEDS_REASON.includes(regeling.status) || regeling['status-uitleg'], {
    error: 'Schrijf bij "status-uitleg" in één zin waarom men dit niet zelf kan aanvragen.',
    path: ['status-uitleg'],
  })
  .superRefine(({ opbrengst, agenda, bronnen }, context) => {
    const check = (bron: number, path: (string | number)[], wat: string) => {
      if (bron <= bronnen.length) return;
      context.addIssue({
        code: 'custom',
        path: [...path, 'bron'],
        message: `Bron ${bron} bestaat niet. Er zijn ${bronnen.length} bronnen; zet de bron van ${wat} in de lijst.`,
      });
    };
    opbrengst.bedragen.forEach(({ bron }, i) =>
      check(bron, ['opbrengst', 'bedragen', i], 'dit bedrag'),
    );
    agenda.forEach(({ bron }, i) => check(bron, ['agenda', i], 'deze dag'));
  });

/** The same for trying out rules: the fields of the page may be missing. */
export const regelingRegelsSchema = z.strictObject({
  ...regels,
  ...z.object(pagina).partial().shape,
  plaatselijk,
});

export type RegelingTekst = z.infer<typeof regelingSchema>;
export type RegelingRegels = z.infer<typeof regelingRegelsSchema>;
