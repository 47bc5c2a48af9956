import {
  ingangSchema,
  situatieSchema,
  type IngangTekst,
  type Stap,
} from '../domain/schema/ingang.ts';
import type { OrganisatieTekst } from '../domain/schema/organisatie.ts';
import type { RegelingTekst } from '../domain/schema/regeling.ts';
import { DOELGROEPEN, THEMAS } from '../domain/themas.ts';
import { isFinal } from '../domain/versheid.ts';
import type { Inhoudsfout } from './bestanden.ts';
import { readTeksten } from './inhoud.ts';
import type { Gelezen } from './kennis.ts';

/** What the pages may point at. */
export interface Doelen {
  readonly regelingen: readonly Gelezen<RegelingTekst>[];
  readonly organisaties: readonly Gelezen<OrganisatieTekst>[];
  readonly gemeenten: readonly string[];
}

interface Bekend {
  /** Whether a file is there, with or without mistakes; a mistake in it is said once, elsewhere. */
  readonly isThere: (map: string, slug: string) => boolean;
  readonly statusOf: (regeling: string) => RegelingTekst['status'] | undefined;
  /** Undefined when the file is not there, or cannot be read. */
  readonly canBeCalled: (organisatie: string) => boolean | undefined;
}

type Meld = (veld: string, melding: string) => void;

/** Addresses of pages that are made from one file. */
const PAGE_OF_FILE =
  /^\/(regelingen|situaties|themas|doelgroepen|gemeenten|organisaties)\/([a-z0-9-]+)\/$/;

/** Checks the situaties, the themas and the doelgroepen; gives how many there are of each. */
export async function checkIngangen(
  dir: string,
  doelen: Doelen,
  fouten: Inhoudsfout[],
): Promise<Readonly<Record<'situaties' | 'themas' | 'doelgroepen', number>>> {
  const [situaties, themas, doelgroepen] = await Promise.all([
    readTeksten(dir, 'situaties', '.md', situatieSchema, fouten),
    readTeksten(dir, 'themas', '.md', ingangSchema, fouten),
    readTeksten(dir, 'doelgroepen', '.md', ingangSchema, fouten),
  ]);
  const files = [...doelen.regelingen, ...doelen.organisaties, ...situaties, ...themas];
  const there = new Set([
    ...[...files, ...doelgroepen].map(({ pad }) => pad),
    ...doelen.gemeenten.map((slug) => `gemeenten/${slug}.md`),
    ...fouten.map(({ bestand }) => bestand),
  ]);
  const bekend: Bekend = {
    isThere: (map, slug) => there.has(`${map}/${slug}.md`),
    statusOf: (slug) => doelen.regelingen.find((one) => one.slug === slug)?.tekst.status,
    canBeCalled: (slug) => {
      const organisatie = doelen.organisaties.find((one) => one.slug === slug)?.tekst;
      return organisatie && organisatie.telefoon !== undefined;
    },
  };
  const meldIn = (bestand: string): Meld => {
    return (veld, melding) => fouten.push({ bestand, veld, melding });
  };
  checkNamen('themas', THEMAS, themas, bekend, meldIn);
  checkNamen('doelgroepen', DOELGROEPEN, doelgroepen, bekend, meldIn);
  for (const { pad, tekst } of situaties) checkRegelingen(tekst.regelingen, bekend, meldIn(pad));
  for (const { pad, tekst } of [...situaties, ...themas, ...doelgroepen]) {
    checkIngang(tekst, bekend, meldIn(pad));
  }
  return {
    situaties: situaties.length,
    themas: themas.length,
    doelgroepen: doelgroepen.length,
  };
}

/** Themas and doelgroepen are fixed: regelingen and the wizard use the same names. */
function checkNamen(
  map: string,
  namen: readonly string[],
  files: readonly Gelezen<unknown>[],
  { isThere }: Bekend,
  meldIn: (bestand: string) => Meld,
): void {
  for (const { pad } of files.filter(({ slug }) => !namen.includes(slug))) {
    const melding = `Deze naam kennen we niet in de map ${map}. Geef het bestand een van deze namen: ${namen.join(', ')}. Is het iets dat mensen meemaken? Zet het dan in de map situaties.`;
    meldIn(pad)('', melding);
  }
  for (const naam of namen.filter((one) => !isThere(map, one))) {
    const melding = 'Dit bestand ontbreekt. Maak het, met de velden uit content/README.md.';
    meldIn(`${map}/${naam}.md`)('', melding);
  }
}

function checkRegelingen(slugs: readonly string[], bekend: Bekend, meld: Meld): void {
  slugs.forEach((slug, i) => {
    const veld = `regelingen.${i + 1}`;
    checkFile('regelingen', slug, bekend, (melding) => meld(veld, melding));
    if (slugs.indexOf(slug) < i) meld(veld, `"${slug}" staat er twee keer. Haal er één weg.`);
  });
}

function checkIngang({ eerst, hulp }: IngangTekst, bekend: Bekend, meld: Meld): void {
  for (const slug of hulp) {
    checkFile('organisaties', slug, bekend, (melding) => meld('hulp', melding));
  }
  eerst.forEach((stap, i) => {
    checkStap(stap, bekend, (veld, melding) => meld(`eerst.${i + 1}.${veld}`, melding));
  });
}

function checkStap({ regeling, bel = [], link }: Stap, bekend: Bekend, meld: Meld): void {
  const { isThere, statusOf, canBeCalled } = bekend;
  if (regeling !== undefined) {
    checkFile('regelingen', regeling, bekend, (melding) => meld('regeling', melding));
    const status = statusOf(regeling);
    // Nobody is sent first to something that cannot be asked for, or that may not exist.
    if (status && (isFinal(status) || status === 'niet-bevestigd')) {
      const melding = `De regeling "${regeling}" is ${status}. Stuur mensen daar niet als eerste heen. Kies een regeling die er is, of schrijf wie men belt ("bel").`;
      meld('regeling', melding);
    }
  }
  for (const slug of bel) {
    checkFile('organisaties', slug, bekend, (melding) => meld('bel', melding));
    if (canBeCalled(slug) !== false) continue;
    const melding = `"${slug}" heeft geen telefoonnummer. Kies een organisatie met een nummer, of zet de naam bij "hulp".`;
    meld('bel', melding);
  }
  const [url, map = '', slug = ''] = PAGE_OF_FILE.exec(link?.url ?? '') ?? [];
  if (url && !isThere(map, slug)) {
    meld('link', `De pagina ${url} bestaat niet, want er is geen bestand ${map}/${slug}.md.`);
  }
}

function checkFile(
  map: 'regelingen' | 'organisaties',
  slug: string,
  { isThere }: Bekend,
  meld: (melding: string) => void,
): void {
  if (isThere(map, slug)) return;
  const wat = map === 'regelingen' ? 'regeling' : 'organisatie';
  meld(
    `De ${wat} "${slug}" bestaat niet. Kijk in de map ${map} hoe het bestand heet, of maak ${map}/${slug}.md.`,
  );
}
