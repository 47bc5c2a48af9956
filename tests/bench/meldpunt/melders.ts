import { Agent, request } from 'node:http';
import { toUuid } from '../../../src/domain/uuid.ts';
import type { Ronde } from './ronde.ts';
import { allOf } from './tegelijk.ts';

/** As long as people write; about what the median of the mails in the storm holds. */
const TEKST =
  'Ik kan de huur van deze maand niet betalen, en de energierekening ook niet. '.repeat(5) +
  '\n\nIk weet niet waar ik moet beginnen. Kunt u mij helpen?';

let count = 0;
const run = crypto.getRandomValues(new Uint8Array(8));

/** A melding that nobody sent before. Without an e-mail address: its confirmation would be a second mail. */
function nextMelding(): string {
  count += 1;
  const bytes = new Uint8Array(16);
  bytes.set(run);
  new DataView(bytes.buffer).setUint32(12, count);
  return JSON.stringify({
    id: toUuid(bytes, 4),
    soort: 'hulp',
    gemeente: 'papendrecht',
    onderwerp: 'schulden',
    naam: 'Jan de Vries',
    contact: '06 12345678',
    tekst: TEKST,
  });
}

/** Sends meldingen as many programs at once, over connections that stay open. @throws at any other answer than 201 */
export async function stuurMeldingen(
  url: string,
  aantal: number,
  tegelijk: number,
): Promise<Omit<Ronde, 'cpu'>> {
  const agent = new Agent({ keepAlive: true, maxSockets: tegelijk });
  const tijden: number[] = [];
  const start = performance.now();
  await allOf(aantal, tegelijk, async () => {
    const begin = performance.now();
    const status = await post(`${url}/api/melding`, nextMelding(), agent);
    if (status !== 201) throw new Error(`Een melding kreeg ${status}.`);
    tijden.push(performance.now() - begin);
  });
  const seconden = (performance.now() - start) / 1000;
  agent.destroy();
  return { seconden, tijden };
}

function post(url: string, body: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const call = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
    });
    call.on('error', reject);
    call.end(body);
  });
}
