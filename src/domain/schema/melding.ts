import * as z from 'zod/mini';
import { THEMAS } from '../themas.ts';

/**
 * What someone sends to the meldpunt. Browser and function check with this one schema, so it uses
 * zod/mini: the full zod would cost a phone 20 kB more.
 */
export const MELDINGSOORTEN = ['hulp', 'zorgen-om-iemand', 'werkt-niet', 'idee'] as const;
export const ROLLEN = ['inwoner', 'naaste', 'vrijwilliger', 'professional'] as const;
export const ONDERWERPEN = [...THEMAS, 'anders'] as const;
export const NOODVORMEN = ['eten', 'energie', 'huis'] as const;
export const CONTACTWIJZEN = ['bellen', 'mailen', 'huisbezoek', 'langskomen'] as const;

/** Where a professional works who is worried about somebody. */
export const WERKVELDEN = [
  'school',
  'jgz',
  'huisarts',
  'woningcorporatie',
  'politie',
  'werkgever',
  'anders',
] as const;

/** Whether somebody can be called without others at home hearing what it is about. */
export const BELVEILIG = ['ja', 'discreet', 'niet'] as const;

/** Why someone did not get a regeling, or did not ask for it. */
export const REDENEN = [
  'wist-ik-niet',
  'dacht-niet-voor-mij',
  'te-ingewikkeld',
  'geen-digid',
  'bang-om-terug-te-betalen',
  'schaamte',
  'afgewezen',
  'anders',
] as const;

/** The longest text: some 500 words, which fits in a request of 32 kB in any script. */
export const LANGSTE_TEKST = 3000;

// Direction marks that could make a name or address read differently from what it is.
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** One line: without line breaks or hidden characters it can never become a mail header of its own. */
const oneLine = (text: string) => text.replaceAll(HIDDEN, ' ').replaceAll(/\s+/g, ' ').trim();

const manyLines = (text: string) =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim();

const regel = (max: number, melding: string) =>
  z.string(melding).check(z.overwrite(oneLine), z.maxLength(max, melding));

const KIES_NOOD = 'Kies bij nood uit eten, energie en huis, of laat het leeg.';
export const KIES_GEMEENTE =
  'Kies een gemeente. Staat uw gemeente er niet bij? Kies dan “Ergens anders”.';
const KIES_REGELING = 'Kies een regeling uit de lijst, of laat het leeg.';

export const meldingSchema = z.object({
  /** Made by the sender; the same id is the same melding, however often it arrives. */
  id: z.uuid('Laad de pagina opnieuw en verstuur de melding nog een keer.').check(z.toLowerCase()),
  nood: z.array(z.enum(NOODVORMEN, KIES_NOOD), KIES_NOOD),
  soort: z.enum(MELDINGSOORTEN, 'Kies wat u wilt doorgeven.'),
  gemeente: regel(60, KIES_GEMEENTE),
  onderwerp: z.enum(
    ONDERWERPEN,
    'Kies waar het over gaat. Weet u het niet? Kies dan “Iets anders”.',
  ),
  regeling: z.optional(z.string(KIES_REGELING).check(z.regex(/^[a-z0-9-]{1,80}$/, KIES_REGELING))),
  reden: z.optional(z.enum(REDENEN, 'Kies een reden uit de lijst, of laat het leeg.')),
  tekst: z
    .string('Schrijf in een paar woorden wat er is.')
    .check(
      z.overwrite(manyLines),
      z.minLength(1, 'Schrijf in een paar woorden wat er is.'),
      z.maxLength(LANGSTE_TEKST, `Maak uw tekst korter. Er passen ${LANGSTE_TEKST} letters in.`),
    ),
  rol: z.optional(z.enum(ROLLEN, 'Kies wie u bent, of laat het leeg.')),
  /** Only of a professional: where they work, for whom, and as what. */
  werkveld: z.optional(z.enum(WERKVELDEN, 'Kies waar u werkt, of laat het leeg.')),
  organisatie: z.optional(regel(100, 'Maak de naam van uw organisatie korter.')),
  functie: z.optional(regel(100, 'Maak uw functie korter.')),
  /** Filled in for somebody else; `toestemming` says that this person agrees. */
  namens: z.boolean('Zet een vinkje, of laat het leeg.'),
  toestemming: z.boolean('Zet een vinkje, of laat het leeg.'),
  naam: z.optional(regel(100, 'Maak de naam korter.')),
  contact: z.optional(regel(200, 'Vul één telefoonnummer of één e-mailadres in.')),
  contactwijze: z.optional(z.enum(CONTACTWIJZEN, 'Kies hoe u antwoord wilt, of laat het leeg.')),
  veilig: z.optional(z.enum(BELVEILIG, 'Kies of wij veilig kunnen bellen, of laat het leeg.')),
  /** A field that people do not see. Who fills it in is probably a program. */
  website: z.optional(regel(200, 'Laat dit veld leeg.')),
  /** Seconds between the opening of the form and its sending, as its script counted them. */
  duur: z.optional(z.number()),
});

export type Melding = z.infer<typeof meldingSchema>;
export type Meldingsoort = Melding['soort'];
export type Onderwerp = Melding['onderwerp'];

const EMAIL = z.email();

/** What kind of contact someone typed; undefined when it is neither an address nor a number. */
export function contactsoort(contact: string): 'e-mail' | 'telefoon' | undefined {
  // The cheap question first: most of what people fill in here is a number.
  if (contact.includes('@') && EMAIL.safeParse(contact).success) return 'e-mail';
  const digits = contact.replaceAll(/[\s().+/-]/g, '');
  return /^\d{8,15}$/.test(digits) ? 'telefoon' : undefined;
}
