import { datum } from '../../i18n/getallen.ts';
import { UITKOMSTEN, type Nagekeken } from './nakijken.ts';

const KOPPEN: Readonly<Record<Nagekeken['uitkomst'], string>> = {
  'niet-gevonden': 'Niet gevonden',
  verhuisd: 'Verhuisd',
  'geen-antwoord': 'Geen antwoord',
  'niet-nagekeken': 'Niet nagekeken',
  werkt: 'Werkt',
};

const UITLEG: Partial<typeof KOPPEN> = {
  'niet-gevonden':
    'Zoek de nieuwe pagina, of haal het webadres weg en laat de titel van de bron staan.',
  verhuisd: 'Kijk of de nieuwe pagina hetzelfde zegt. Zet dan het nieuwe webadres in het bestand.',
  'geen-antwoord': 'Probeer het later nog eens. Blijft het zo, zoek dan een andere bron.',
  'niet-nagekeken': 'Open deze pagina’s zelf in uw browser.',
};

/** What came out, as Markdown in Dutch; what an editor must do comes first. */
export function asVerslag(links: readonly Nagekeken[], internet: boolean, vandaag: string): string {
  const groups = UITKOMSTEN.map((uitkomst) => ({
    uitkomst,
    own: links.filter((link) => link.uitkomst === uitkomst),
  }));
  const counts = groups.map(
    ({ uitkomst, own }) => `${KOPPEN[uitkomst].toLowerCase()} ${own.length}`,
  );
  return [
    `# Werken de links? (${datum(vandaag)})`,
    ...(internet
      ? []
      : [
          'Er is geen internet, of het is afgeschermd. Daarom is niets nagekeken. Probeer het later nog eens.',
        ]),
    `${links.length} ${links.length === 1 ? 'link' : 'links'}: ${counts.join(', ')}.`,
    ...groups.flatMap(({ uitkomst, own }) => {
      if (own.length === 0) return [];
      const uitleg = UITLEG[uitkomst];
      const lines = own.map((link) => (uitkomst === 'werkt' ? `- ${link.url}` : line(link)));
      return [
        `## ${KOPPEN[uitkomst]} (${own.length})`,
        ...(uitleg ? [uitleg] : []),
        lines.join('\n'),
      ];
    }),
  ]
    .join('\n\n')
    .concat('\n');
}

function line({ url, naar, uitleg, bestanden }: Nagekeken): string {
  return [
    `- ${url}${uitleg && !naar ? ` (${uitleg})` : ''}`,
    ...(naar ? [`  naar ${naar}${uitleg ? ` (${uitleg})` : ''}`] : []),
    `  staat in ${bestanden.map((bestand) => `\`${bestand}\``).join(', ')}`,
  ].join('\n');
}
