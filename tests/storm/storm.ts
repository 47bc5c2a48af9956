// npm run storm [-- --aantal 500 --zaad 7 --kracht 0.2]
// Sends meldingen through our server over a mail server in bad weather, with writers who lose the line
// themselves, and kills our server on the way. Afterwards nothing may be lost.
import { parseArgs } from 'node:util';
import { beoordeel } from './oordeel.ts';
import { toTabel } from './tabel.ts';
import { waai } from './waaien.ts';

const { values } = parseArgs({
  options: {
    aantal: { type: 'string', default: '5000' },
    zaad: { type: 'string', default: process.env['STORM_SEED'] ?? '1' },
    kracht: { type: 'string', default: '0.35' },
    tegelijk: { type: 'string', default: '40' },
  },
});
const print = (line: string) => process.stdout.write(`${line}\n`);

const uitslag = await waai({
  aantal: Number(values.aantal),
  zaad: Number(values.zaad),
  kracht: Number(values.kracht),
  tegelijk: Number(values.tegelijk),
  voortgang: print,
});
const oordeel = await beoordeel(uitslag);
print(toTabel(uitslag, oordeel));
process.exitCode = oordeel.fouten.length > 0 ? 1 : 0;
