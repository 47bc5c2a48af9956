// npm run inhoud: reads all content and says in Dutch what an editor must mend.
import path from 'node:path';
import { checkInhoud } from '../content/controle.ts';
import { zinnenNl } from '../i18n/zinnen.ts';

const { fouten, aantallen } = await checkInhoud(
  path.resolve(import.meta.dirname, '../../content'),
  zinnenNl,
);
for (const { bestand, veld, melding } of fouten) {
  console.error(`${bestand}${veld ? `, veld ${veld}` : ''}\n  ${melding}`);
}
if (fouten.length > 0) {
  console.error(`\n${fouten.length} ${fouten.length === 1 ? 'fout' : 'fouten'} in de inhoud.`);
  process.exit(1);
}
console.log(
  `De inhoud klopt: ${Object.entries(aantallen)
    .map(([naam, aantal]) => `${aantal} ${naam}`)
    .join(', ')}.`,
);
