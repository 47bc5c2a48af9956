import type { Oordeel } from './oordeel.ts';
import type { Stormuitslag } from './waaien.ts';

const MEESTE_FOUTEN = 20;

/** What `npm run storm` prints. */
export function toTabel(uitslag: Stormuitslag, oordeel: Oordeel): string {
  const { opties, melders, mails, storingen, verbindingen, herstarts, seconden } = uitslag;
  const soms = (counts: ReadonlyMap<string | number, number>) =>
    [...counts]
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
      .map(([naam, aantal]) => `${naam}: ${aantal}`)
      .join(', ');
  const rows: readonly (readonly [string, string | number])[] = [
    ['zaad', opties.zaad],
    ['meldingen', melders.length],
    ['pogingen', oordeel.pogingen],
    ['  antwoorden', soms(oordeel.statussen)],
    ['  zonder antwoord', oordeel.zonderAntwoord],
    ['bezorgd, met nummer', oordeel.bezorgd],
    ['  pas na de storm', uitslag.naDeStorm - oordeel.bijSchrijver],
    ['nog bij de schrijver', oordeel.bijSchrijver],
    ['mails', `${mails.length} (${soms(oordeel.soorten)})`],
    ['dubbel, één Message-ID', oordeel.dubbel],
    ['niet bij elke ontvanger', `${oordeel.deels}, met bericht daarover ${oordeel.deelsGemeld}`],
    ['in de log', soms(countLog(uitslag.log))],
    ['verbindingen', verbindingen],
    ['herstarts', herstarts.map((one) => `${one.signaal} bij ${one.bijBezorgd}`).join(', ')],
    ['tijd', `${seconden.toFixed(0)} s`],
  ];
  const storingrows = [...storingen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([naam, aantal]) => `  ${naam.padEnd(24)} ${String(aantal).padStart(6)}`);
  const fouten = oordeel.fouten.slice(0, MEESTE_FOUTEN).map((fout) => `  ${fout}`);
  return [
    '',
    ...rows.map(([naam, waarde]) => `${naam.padEnd(26)} ${waarde}`),
    '',
    'Wat de mailserver deed (punt: niet bewaard; na-punt: bewaard, maar zonder 250)',
    ...storingrows,
    '',
    oordeel.fouten.length === 0
      ? 'Niets kwijt, niets dubbel bevestigd, alles bij de juiste ontvanger.'
      : `${oordeel.fouten.length} FOUTEN`,
    ...fouten,
  ].join('\n');
}

/** Lines by what stands before their codes. */
function countLog(log: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of log) {
    const wat = line.split(':')[0] ?? '';
    counts.set(wat, (counts.get(wat) ?? 0) + 1);
  }
  return counts;
}
