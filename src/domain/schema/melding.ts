import * as z from 'zod/mini';
import type { Meldfout } from '../meldfout.ts';
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

/** What zod says is the name of the mistake: `readMelding` has the words for it. */
const wrong = (fout: Meldfout) => fout;

const regel = (max: number, melding: Meldfout) =>
  z.string(melding).check(z.overwrite(oneLine), z.maxLength(max, melding));

export const meldingSchema = z.object({
  /** Made by the sender; the same id is the same melding, however often it arrives. */
  id: z.uuid(wrong('id')).check(z.toLowerCase()),
  nood: z.array(z.enum(NOODVORMEN, wrong('nood')), wrong('nood')),
  soort: z.enum(MELDINGSOORTEN, wrong('soort')),
  gemeente: regel(60, 'gemeente'),
  onderwerp: z.enum(ONDERWERPEN, wrong('onderwerp')),
  regeling: z.optional(
    z.string(wrong('regeling')).check(z.regex(/^[a-z0-9-]{1,80}$/, wrong('regeling'))),
  ),
  reden: z.optional(z.enum(REDENEN, wrong('reden'))),
  tekst: z
    .string(wrong('tekst'))
    .check(
      z.overwrite(manyLines),
      z.minLength(1, wrong('tekst')),
      z.maxLength(LANGSTE_TEKST, wrong('tekst-te-lang')),
    ),
  rol: z.optional(z.enum(ROLLEN, wrong('rol'))),
  /** Only of a professional: where they work, for whom, and as what. */
  werkveld: z.optional(z.enum(WERKVELDEN, wrong('werkveld'))),
  organisatie: z.optional(regel(100, 'organisatie')),
  functie: z.optional(regel(100, 'functie')),
  /** Filled in for somebody else; `toestemming` says that this person agrees. */
  namens: z.boolean(wrong('vinkje')),
  toestemming: z.boolean(wrong('vinkje')),
  naam: z.optional(regel(100, 'naam')),
  contact: z.optional(regel(200, 'contact-een')),
  contactwijze: z.optional(z.enum(CONTACTWIJZEN, wrong('contactwijze'))),
  veilig: z.optional(z.enum(BELVEILIG, wrong('veilig'))),
  /** A field that people do not see. Who fills it in is probably a program. */
  website: z.optional(regel(200, 'website')),
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
