import { opsomming } from '../domain/lezen/fout.ts';
import { COORDINATIEPUNT, type Routegegevens, type Routeveld } from '../domain/route.ts';
import type { Afvaller, Routeuitleg } from '../domain/routeuitleg.ts';
import type { RoutetabelTekst } from '../domain/routetabel.ts';
import { readMap, type Inhoudsfout } from './bestanden.ts';
import { readRoutetabel } from './meldpunt-controle.ts';

/** Who gets which melding, and which gemeenten take part; straight from the files, without a build. */
export async function readMeldpunt(dir: string): Promise<{
  tabel: RoutetabelTekst | undefined;
  gemeenten: readonly string[];
  fouten: readonly Inhoudsfout[];
}> {
  const fouten: Inhoudsfout[] = [];
  const slugsIn = async (map: string) =>
    (await readMap(dir, map, '.md', fouten)).map(({ slug }) => slug);
  const [gemeenten, organisaties] = await Promise.all([
    slugsIn('gemeenten'),
    slugsIn('organisaties'),
  ]);
  const tabel = await readRoutetabel(dir, { gemeenten, organisaties }, fouten);
  return { tabel, gemeenten, fouten };
}

/** The addresses stand in the settings of the server, and those we do not see here. */
const ZONDER_ADRES =
  'Wie nog geen e-mailadres bevestigde, krijgt geen mail. Dan gaat de melding naar het coördinatiepunt.';

/** Tells an editor in Dutch who gets a melding, and why. */
export function describeRoute(
  gegevens: Routegegevens,
  uitleg: Routeuitleg,
  namen: RoutetabelTekst['namen'],
): string {
  const { aan, kopie, nummer, regel, omdat, erboven } = uitleg;
  const names = (slugs: readonly string[]) =>
    opsomming(
      slugs.map((slug) => `${Object.hasOwn(namen, slug) ? namen[slug] : slug} (${slug})`),
      'en',
    );
  const why = omdat.map(({ veld, waarde }) => `- ${veld} is ${waarde}`);
  return [
    `Deze melding gaat naar ${names(aan)}.`,
    kopie.length > 0 ? `Een kopie gaat naar ${names(kopie)}.` : 'Niemand krijgt een kopie.',
    ...(aan.some((slug) => slug !== COORDINATIEPUNT) ? [ZONDER_ADRES] : []),
    '',
    `Waarom? Regel ${nummer} (“${regel}”) is de eerste regel die past:`,
    ...(why.length > 0 ? why : ['- deze regel past op elke melding']),
    ...(erboven.length > 0 ? ['', 'De regels erboven passen niet:'] : []),
    ...erboven.flatMap(describeAfvaller),
    ...describeGaten(gegevens),
    '',
  ].join('\n');
}

function describeAfvaller({ nummer, regel, waarom }: Afvaller): string[] {
  const lines = waarom.map(({ veld, nodig, gegeven }) => {
    const own = gegeven.length > 0 ? `is ${opsomming(gegeven, 'en')}` : 'is niet ingevuld';
    return `   - ${veld} ${own}; de regel vraagt ${opsomming(nodig)}`;
  });
  return [`${nummer}. ${regel}`, ...lines];
}

/** Fields that every melding has once it is sent. */
const ALTIJD: readonly Routeveld[] = ['soort', 'onderwerp', 'gemeente'];

/** What a reader might not expect: what is still open, and what does not count. */
function describeGaten(gegevens: Routegegevens): string[] {
  const open = ALTIJD.filter((veld) => gegevens[veld] === undefined);
  const lines: string[] = [];
  if (open.length > 0) {
    lines.push(
      '',
      `Niet ingevuld: ${opsomming(open, 'en')}. Met een antwoord erbij kan een andere regel passen.`,
    );
  }
  if (gegevens.werkveld !== undefined && gegevens.rol !== 'professional') {
    lines.push('', 'Het werkveld telt niet mee: dat hoort alleen bij rol professional.');
  }
  return lines;
}
