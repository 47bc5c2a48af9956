import { datum } from '../../i18n/getallen.ts';
import type { Loket, Taak, Taaksoort } from './taak.ts';

const KOPPEN: Readonly<Record<Taaksoort, string>> = {
  nakijken: 'Nakijken: dit is te lang geleden',
  navragen: 'Navragen: alle vragen per organisatie',
  einddatum: 'Normen en regelingen die eindigen',
  grens: 'Oude grenzen in voorwaarden',
  contact: 'Organisaties zonder telefoonnummer en zonder site',
  vraag: 'Niet zeker, en nergens staat wat iemand moet navragen',
};

const UITLEG: Partial<Readonly<Record<Taaksoort, string>>> = {
  navragen: 'Bel één keer en stel alle vragen achter elkaar.',
  einddatum: 'Na de laatste dag zegt de wijzer geen "ja" meer, en noemt hij geen bedrag.',
};

/** The work list as Markdown in Dutch. */
export function asMarkdown(taken: readonly Taak[], vandaag: string): string {
  const soorten = Object.keys(KOPPEN) as Taaksoort[];
  const sections = soorten.map((soort) =>
    sectionOf(
      soort,
      taken.filter((taak) => taak.soort === soort),
    ),
  );
  const dringend = taken.filter((taak) => taak.dringend).length;
  return [
    `# Wat is er te doen? (${datum(vandaag)})`,
    taken.length === 0
      ? 'Alles is bij.'
      : `${taken.length} punten, waarvan ${dringend} dringend. Dringend is: langer dan een jaar geleden, zonder datum, of al geëindigd.`,
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

function sectionOf(soort: Taaksoort, taken: readonly Taak[]): string {
  const kop = `## ${KOPPEN[soort]} (${taken.length})`;
  if (taken.length === 0) return `${kop}\n\nNiets.`;
  const uitleg = UITLEG[soort];
  const body = soort === 'navragen' ? perLoket(taken) : list(taken);
  return [kop, ...(uitleg ? [uitleg] : []), body].join('\n\n');
}

/** Urgent ones first, under their own heading when there are others too. */
function list(taken: readonly Taak[]): string {
  const dringend = taken.filter((taak) => taak.dringend);
  const rest = taken.filter((taak) => !taak.dringend);
  const lines = (some: readonly Taak[]) => some.map(line).join('\n');
  if (dringend.length === 0) return lines(rest);
  return [
    `### Dringend\n\n${lines(dringend)}`,
    ...(rest.length > 0 ? [`### Binnenkort\n\n${lines(rest)}`] : []),
  ].join('\n\n');
}

const line = ({ onderwerp, wat, bestand }: Taak) => `- **${onderwerp}**: ${wat} (\`${bestand}\`)`;

function perLoket(taken: readonly Taak[]): string {
  const groups = new Map<string, { loket: Loket; own: Taak[] }>();
  for (const taak of taken) {
    const loket = taak.loket ?? { naam: 'Onbekend' };
    const group = groups.get(loket.naam) ?? { loket, own: [] };
    group.own.push(taak);
    groups.set(loket.naam, group);
  }
  return [...groups.values()]
    .sort((a, b) => b.own.length - a.own.length || a.loket.naam.localeCompare(b.loket.naam, 'nl'))
    .map(({ loket, own }) => {
      const count = own.length === 1 ? '1 vraag' : `${own.length} vragen`;
      return `### ${loket.naam} (${count})\n\n${contactLine(loket)}\n\n${questions(own)}`;
    })
    .join('\n\n');
}

/** The questions under each regeling, so that the desk hears one subject at a time. */
function questions(taken: readonly Taak[]): string {
  const files = [...new Set(taken.map(({ bestand }) => bestand))];
  return files
    .flatMap((bestand) => {
      const own = taken.filter((taak) => taak.bestand === bestand);
      const kop = `- **${own[0]!.onderwerp}** (\`${bestand}\`)`;
      return [kop, ...own.map(({ wat }) => `  - [ ] ${wat}`)];
    })
    .join('\n');
}

function contactLine({ telefoon, site }: Loket): string {
  const known = [
    ...(telefoon ? [`Telefoon: ${telefoon}.`] : []),
    ...(site ? [`Site: ${site}`] : []),
  ];
  return known.length > 0 ? known.join(' ') : 'Wij hebben geen telefoonnummer en geen site.';
}
