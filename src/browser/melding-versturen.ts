import { BEWIJS_HEADER } from '../domain/bewijskop.ts';
import type { Leesfout } from '../domain/lezen/fout.ts';
import type { Melding } from '../domain/schema/melding.ts';
import type { Afloop } from '../domain/wachtrij.ts';
import { metBasis } from './basis.ts';
import type { losOp } from './bewijs.ts';
import type { Ontvangst } from './melding-concept.ts';

/** How sending ended, with all that the server said. */
export type Uitkomst = Afloop<Ontvangst>;

/** Longer than the function waits for its mail server, so that its answer is heard. */
const PATIENCE = 40_000;

/** A sum that expired while the phone slept is followed by another; after that we are truly too busy. */
const MOST_SUMS = 2;

/** Sends a melding to the function. Never throws: each ending is an answer to show. */
export async function verstuurMelding(
  melding: Melding,
  { fetch, isOnline }: { fetch: typeof globalThis.fetch; isOnline: () => boolean },
): Promise<Uitkomst> {
  const post = (bewijs?: string) =>
    fetch(metBasis('/api/melding'), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(bewijs !== undefined && { [BEWIJS_HEADER]: bewijs }),
      },
      body: JSON.stringify(melding),
      signal: AbortSignal.timeout(PATIENCE),
    });
  try {
    let response = await post();
    for (let sums = 0; sums < MOST_SUMS && response.status === 429; sums += 1) {
      const bewijs = await solve(response.clone());
      if (bewijs === undefined) break;
      response = await post(bewijs);
    }
    return await readUitkomst(response);
  } catch {
    return { soort: isOnline() ? 'storing' : 'offline' };
  }
}

/** @returns undefined when there is no sum in the answer, or it cannot be done here */
async function solve(response: Response): Promise<string | undefined> {
  try {
    const { uitdaging } = (await response.json()) as { uitdaging?: Parameters<typeof losOp>[0] };
    if (!uitdaging) return undefined;
    // Only under attack, so nobody else loads it.
    const bewijs = await import('./bewijs.ts');
    return await bewijs.losOp(uitdaging);
  } catch {
    return undefined;
  }
}

async function readUitkomst(response: Response): Promise<Uitkomst> {
  const { status } = response;
  if (status === 413) return { soort: 'te-groot' };
  if (status === 403) return { soort: 'geweigerd' };
  const seconden = Number(response.headers.get('retry-after')) || undefined;
  if (status === 429) return { soort: 'druk', seconden: seconden ?? 60 };
  if (status !== 200 && status !== 201 && status !== 422) return { soort: 'storing', seconden };
  const body = (await response.json()) as Partial<
    Ontvangst & { fouten: Leesfout[]; bericht: string }
  >;
  if (status === 422) return { soort: 'fouten', fouten: body.fouten ?? [] };
  if (!body.nummer) return { soort: 'storing' };
  return { soort: 'verzonden', ontvangst: { nummer: body.nummer, naar: body.bericht ?? '' } };
}
