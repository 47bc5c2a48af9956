import { isChosen, textIn, type Invoer } from './meldinvoer.ts';
import type { Melding, Meldingsoort } from './schema/melding.ts';

/** The ways into the meldpunt, as they stand in the address: /meldpunt/hulp/. */
export const DEURNAMEN = ['hulp', 'zorgen', 'werkt-niet'] as const;

export type Deurnaam = (typeof DEURNAMEN)[number];

/** A field that people fill in. */
export type Veldnaam = Exclude<keyof Melding, 'id' | 'duur' | 'website'>;

/** The last step: all answers, before they go. */
export const CONTROLE = 'controle';

/** The name of a step is that of its first field; it stands behind the # in the address. */
export type Stapnaam = Veldnaam | typeof CONTROLE;

/** Per field the values of which one must be chosen. For `contact` that is the kind: telefoon or e-mail. */
export type Als = Readonly<Partial<Record<Veldnaam, readonly string[]>>>;

/** One thing to fill in; on a phone with a script it has the page for itself. */
export interface Stap {
  /** The first is the name of the step. */
  readonly velden: readonly [Veldnaam, ...Veldnaam[]];
  /** When the step is needed; always when it is left out. */
  readonly als?: Als;
}

/** A short path from a door to the check. */
export interface Deur {
  /** What is sent through this door. More than one: then the path asks which. */
  readonly soorten: readonly [Meldingsoort, ...Meldingsoort[]];
  readonly stappen: readonly Stap[];
  /** Fields that belong to the choice in another field, with that choice. */
  readonly bij: Readonly<Partial<Record<Veldnaam, Als>>>;
}

const CONTACT: Stap = { velden: ['contact', 'contactwijze', 'veilig', 'naam'] };
const MET_TELEFOON: Als = { contact: ['telefoon'] };
const PROFESSIONAL: Als = { rol: ['professional'] };
const NAMENS: Als = { namens: ['ja'] };

/** Each door with its path. What is asked where stands here only. */
export const DEUREN: Readonly<Record<Deurnaam, Deur>> = {
  hulp: {
    soorten: ['hulp'],
    stappen: [
      { velden: ['nood'] },
      { velden: ['gemeente'] },
      { velden: ['onderwerp', 'regeling'] },
      { velden: ['tekst'] },
      CONTACT,
      { velden: ['namens', 'rol', 'toestemming'] },
    ],
    bij: { veilig: MET_TELEFOON, rol: NAMENS, toestemming: NAMENS },
  },
  zorgen: {
    soorten: ['zorgen-om-iemand'],
    stappen: [
      { velden: ['rol', 'werkveld', 'organisatie', 'functie'] },
      { velden: ['nood'] },
      { velden: ['gemeente'] },
      { velden: ['onderwerp'] },
      { velden: ['tekst', 'toestemming'] },
      CONTACT,
    ],
    bij: {
      veilig: MET_TELEFOON,
      werkveld: PROFESSIONAL,
      organisatie: PROFESSIONAL,
      functie: PROFESSIONAL,
    },
  },
  'werkt-niet': {
    soorten: ['werkt-niet', 'idee'],
    stappen: [
      { velden: ['soort'] },
      { velden: ['regeling', 'reden'], als: { soort: ['werkt-niet'] } },
      { velden: ['gemeente'] },
      { velden: ['onderwerp'] },
      { velden: ['tekst'] },
      CONTACT,
    ],
    bij: { veilig: MET_TELEFOON },
  },
};

function isDeurnaam(naam: unknown): naam is Deurnaam {
  return DEURNAMEN.some((deur) => deur === naam);
}

/**
 * The door that a melding came through: the one whose form it is, or else the one for its soort.
 * Who names a regeling and nothing else tells that it does not work.
 * @returns undefined when nothing in it tells
 */
export function deurVan(invoer: Invoer): Deurnaam | undefined {
  const deur = textIn(invoer, 'deur');
  if (isDeurnaam(deur)) return deur;
  const soort = textIn(invoer, 'soort');
  return deurMet(soort) ?? (textIn(invoer, 'regeling') ? 'werkt-niet' : undefined);
}

/** The door through which meldingen of this soort come. */
export function deurVoor(soort: Meldingsoort): Deurnaam {
  // Every soort has one; the tests walk them all.
  return deurMet(soort)!;
}

function deurMet(soort: string): Deurnaam | undefined {
  return DEURNAMEN.find((naam) => DEUREN[naam].soorten.some((one) => one === soort));
}

/** The steps that are needed with these answers, in order; the check comes last. */
export function stappenVan(deur: Deurnaam, invoer: Invoer): Stapnaam[] {
  const needed = DEUREN[deur].stappen.filter(({ als }) => holds(als, invoer));
  return [...needed.map(({ velden }) => velden[0]), CONTROLE];
}

/**
 * The step before or after this one.
 * @param richting 1 is forward, -1 is back
 * @returns undefined before the first and after the last
 */
export function buurstap(
  deur: Deurnaam,
  stap: Stapnaam,
  invoer: Invoer,
  richting: 1 | -1,
): Stapnaam | undefined {
  const stappen = stappenVan(deur, invoer);
  return stappen[stappen.indexOf(stap) + richting];
}

/** The step in which a field is filled in; undefined when this door does not ask for it. */
export function stapMet(deur: Deurnaam, veld: string): Stapnaam | undefined {
  if (veld === CONTROLE) return CONTROLE;
  return DEUREN[deur].stappen.find(({ velden }) => velden.some((one) => one === veld))?.velden[0];
}

/** The fields of one step; none for the check. */
export function veldenVan(deur: Deurnaam, stap: Stapnaam): readonly Veldnaam[] {
  return DEUREN[deur].stappen.find(({ velden }) => velden[0] === stap)?.velden ?? [];
}

/** Whether a field is asked for, given the choices in the other fields. */
export function isGevraagd(deur: Deurnaam, veld: Veldnaam, invoer: Invoer): boolean {
  const { stappen, bij } = DEUREN[deur];
  return stappen.some(
    ({ velden, als }) => velden.includes(veld) && holds(als, invoer) && holds(bij[veld], invoer),
  );
}

/**
 * What counts of all that was filled in: only fields of this door, not those that a choice has
 * hidden, and nothing empty. This is what is checked, shown and sent.
 */
export function geldendeInvoer(deur: Deurnaam, invoer: Invoer): Invoer {
  const { soorten, stappen } = DEUREN[deur];
  const own: Invoer = soorten.length === 1 ? { ...invoer, soort: soorten[0] } : invoer;
  const asked = stappen
    .flatMap(({ velden }) => velden)
    .filter((veld) => isGevraagd(deur, veld, own));
  const names: readonly string[] = [...new Set(['soort', ...asked, 'website'])];
  const filled = names.filter((naam) => own[naam]?.length);
  return Object.fromEntries(filled.map((naam) => [naam, own[naam] ?? '']));
}

function holds(als: Als | undefined, invoer: Invoer): boolean {
  const conditions = Object.entries(als ?? {});
  return conditions.every(([veld, waarden]) =>
    waarden.some((waarde) =>
      veld === 'contact'
        ? soortContact(textIn(invoer, veld)) === waarde
        : isChosen(invoer, veld, waarde),
    ),
  );
}

/** A light guess while somebody types; `contactsoort` of the schema decides. */
function soortContact(contact: string): 'telefoon' | 'e-mail' | undefined {
  if (contact.includes('@')) return 'e-mail';
  return contact.replaceAll(/\D/g, '').length >= 8 ? 'telefoon' : undefined;
}
