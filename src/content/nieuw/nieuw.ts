import { BESTANDSOORTEN, VOORBEELDEN, type Bestandsoort } from '../bestandsoorten.ts';
import { INVULLEN } from '../invullen-controle.ts';
import { writeFields } from './sjabloon.ts';
import { fieldsOf } from './velden.ts';

/** A file to be written. */
export interface NieuwBestand {
  /** Path from the content folder. */
  readonly pad: string;
  readonly tekst: string;
}

const UITLEG = [
  `# Vul in wat er bij ${INVULLEN} staat. Controleer met: npm run inhoud`,
  '# Een regel die met # begint, telt niet mee. Wilt u zo’n veld gebruiken? Haal het eerste # weg.',
  '# Meer uitleg: content/README.md',
];

/**
 * The files for something new, with every field that there is.
 * @param soort a key of BESTANDSOORTEN
 * @param vandaag ISO date, for the households beside a regeling
 */
export function newFiles(soort: string, slug: string, vandaag: string): NieuwBestand[] {
  const { map, ending, schema, body } = BESTANDSOORTEN[soort] as Bestandsoort;
  const lines = [...UITLEG, '', ...writeFields(fieldsOf(schema), soort)];
  const tekst = ending === '.md' ? markdown(lines, body) : `${lines.join('\n')}\n`;
  const file = { pad: `${map}/${slug}${ending}`, tekst };
  return soort === 'regeling' ? [file, examples(slug, vandaag)] : [file];
}

function markdown(lines: readonly string[], body: boolean): string {
  const fields = `---\n${lines.join('\n')}\n---\n`;
  const text = `${INVULLEN}: schrijf hier meer uitleg in korte zinnen, of haal deze regel weg.`;
  return body ? `${fields}\n${text}\n` : fields;
}

/** One household for each oordeel; they come out right only after somebody filled them in. */
function examples(slug: string, vandaag: string): NieuwBestand {
  const households = [
    ['ja', 'iemand die aan alles voldoet'],
    ['nee', 'iemand die er net buiten valt'],
    ['misschien', 'iemand van wie wij te weinig weten'],
  ].map(([oordeel, wie]) =>
    [
      `- naam: "${INVULLEN}: ${wie}"`,
      `  peildatum: ${vandaag}`,
      '  gegevens:',
      `    gemeente: ${INVULLEN}`,
      `    leeftijd: ${INVULLEN}`,
      `  oordeel: ${oordeel}`,
    ].join('\n'),
  );
  const tekst = [
    '# Huishoudens met de uitslag die u verwacht. De controle rekent ze na: npm run inhoud',
    '# Krijgt deze regeling geen oordeel (gestopt, gewenst, of zonder voorwaarden)? Gooi dit bestand weg.',
    ...households,
  ];
  return { pad: `${VOORBEELDEN.map}/${slug}${VOORBEELDEN.ending}`, tekst: `${tekst.join('\n')}\n` };
}
