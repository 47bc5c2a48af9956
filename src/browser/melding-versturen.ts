import type { Leesfout } from '../domain/lezen/fout.ts';
import type { Melding } from '../domain/schema/melding.ts';
import { metBasis } from './basis.ts';
import type { Ontvangst } from './melding-concept.ts';

/** How sending ended. Only `verzonden` means that the mail server has taken it. */
export type Uitkomst =
  | { readonly soort: 'verzonden'; readonly ontvangst: Ontvangst }
  | { readonly soort: 'fouten'; readonly fouten: readonly Leesfout[] }
  | { readonly soort: 'druk'; readonly seconden: number }
  | { readonly soort: 'te-groot' | 'geweigerd' | 'storing' | 'offline' };

/** Longer than the function waits for its mail server, so that its answer is heard. */
const PATIENCE = 40_000;

/** Sends a melding to the function. Never throws: each ending is an answer to show. */
export async function verstuurMelding(
  melding: Melding,
  { fetch, isOnline }: { fetch: typeof globalThis.fetch; isOnline: () => boolean },
): Promise<Uitkomst> {
  try {
    const response = await fetch(metBasis('/api/melding'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(melding),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return await readUitkomst(response);
  } catch {
    return { soort: isOnline() ? 'storing' : 'offline' };
  }
}

async function readUitkomst(response: Response): Promise<Uitkomst> {
  const { status } = response;
  if (status === 413) return { soort: 'te-groot' };
  if (status === 403) return { soort: 'geweigerd' };
  if (status === 429) {
    return { soort: 'druk', seconden: Number(response.headers.get('retry-after')) || 60 };
  }
  if (status !== 200 && status !== 201 && status !== 422) return { soort: 'storing' };
  const body = (await response.json()) as Partial<
    Ontvangst & { fouten: Leesfout[]; bericht: string }
  >;
  if (status === 422) return { soort: 'fouten', fouten: body.fouten ?? [] };
  if (!body.nummer) return { soort: 'storing' };
  return { soort: 'verzonden', ontvangst: { nummer: body.nummer, naar: body.bericht ?? '' } };
}
