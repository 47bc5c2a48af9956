// npm run leesbaar [slug]: how easy the texts are to read, with the sentences and words to mend.
import path from 'node:path';
import { GRENZEN } from '../content/leesbaarheid/leesbaarheid.ts';
import {
  hasLangeZinnen,
  isInOrde,
  readOordelen,
  type Paginaoordeel,
} from '../content/leesbaarheid/paginaoordeel.ts';
import { SOORTEN } from '../content/leesbaarheid/paginatekst.ts';

const getal = (waarde: number): string => waarde.toFixed(1).replace('.', ',');

function cells(
  pagina: string,
  score: string,
  woorden: string,
  zin: string,
  langste: string,
): string {
  return `${pagina.padEnd(46)}${score.padStart(7)}${woorden.padStart(9)}${zin.padStart(12)}${langste.padStart(10)}`;
}

function row(pagina: Paginaoordeel): string {
  return cells(
    `${isInOrde(pagina) ? ' ' : '!'} ${pagina.slug}`,
    pagina.score === undefined ? 'kort' : getal(pagina.score),
    String(pagina.woorden),
    getal(pagina.woordenPerZin),
    String(pagina.langsteZin?.woorden ?? 0),
  );
}

function advies(pagina: Paginaoordeel): string[] {
  const { score, teLang, moeilijk } = pagina;
  return [
    ...(score !== undefined && score < GRENZEN.score
      ? [`Score onder ${GRENZEN.score}: schrijf kortere zinnen en kortere woorden.`]
      : []),
    ...(hasLangeZinnen(pagina)
      ? [`Gemiddeld meer dan ${GRENZEN.woordenPerZin} woorden per zin.`]
      : []),
    ...teLang.map(({ woorden, tekst }) => `Lange zin (${woorden} woorden): ${tekst}`),
    ...moeilijk.map(
      ({ gevonden, anders, zin }) => `Moeilijk woord: ${gevonden} → ${anders}\n        ${zin}`,
    ),
  ];
}

function printSoort(soort: string, paginas: readonly Paginaoordeel[]): void {
  if (paginas.length === 0) return;
  console.log(`\n${cells(soort.toUpperCase(), 'score', 'woorden', 'per zin', 'langste')}`);
  for (const pagina of paginas) {
    console.log(row(pagina));
    for (const regel of advies(pagina)) console.log(`      ${regel}`);
  }
  const scores = paginas.flatMap(({ score }) => score ?? []);
  if (scores.length === 0) return;
  const som = scores.reduce((a, b) => a + b, 0);
  console.log(
    `  ${soort}: laagste ${getal(Math.min(...scores))}, gemiddeld ${getal(som / scores.length)}, hoogste ${getal(Math.max(...scores))}`,
  );
}

const slug = process.argv[2];
const alle = await readOordelen(path.resolve(import.meta.dirname, '../../content'));
const gekozen = slug ? alle.filter((pagina) => pagina.slug === slug) : alle;
if (gekozen.length === 0) {
  console.error(`Er is geen bestand met de naam "${slug ?? ''}".`);
  process.exit(1);
}
for (const soort of SOORTEN) {
  printSoort(
    soort,
    gekozen.filter((pagina) => pagina.soort === soort),
  );
}
const fout = gekozen.filter((pagina) => !isInOrde(pagina)).length;
console.log(
  `\nScore: Flesch-Douma, hoger is makkelijker. Minstens ${GRENZEN.score} per pagina, gemiddeld minstens ${GRENZEN.gemiddeldeScore}. "kort": te kort om te meten.`,
);
console.log(
  `Zinnen: gemiddeld hoogstens ${GRENZEN.woordenPerZin} woorden, nooit meer dan ${GRENZEN.langsteZin}.`,
);
console.log(
  fout === 0 ? 'Alles in orde.' : `Bij ${fout} van de ${gekozen.length} is iets te doen (!).`,
);
