import { toInvoer } from '../../src/domain/meldinvoer.ts';

export type Encoding = 'json' | 'formulier';

/** How the melding in a request is written; undefined for what we do not read. */
export function encodingOf(request: Request): Encoding | undefined {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return 'json';
  return type === 'application/x-www-form-urlencoded' ? 'formulier' : undefined;
}

/**
 * Reads a body of at most so many bytes. The length that a sender states is only used to stop early.
 * @returns undefined when it is larger
 */
export async function readBody(request: Request, most: number): Promise<Uint8Array | undefined> {
  const stated = request.headers.get('content-length');
  if (Number(stated ?? 0) > most) return undefined;
  if (stated !== null) {
    // In one go, which takes half the time: a server reads no more than was stated.
    const body = new Uint8Array(await request.arrayBuffer());
    return body.byteLength > most ? undefined : body;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** @returns undefined when it is not valid JSON in UTF-8 */
export function decode(body: Uint8Array, encoding: Encoding): unknown {
  if (encoding === 'formulier')
    return toInvoer(new URLSearchParams(new TextDecoder().decode(body)));
  try {
    return JSON.parse(UTF8.decode(body));
  } catch {
    return undefined;
  }
}

/**
 * Whether a browser says that another site made it send this. Browsers cannot lie about it; what
 * says nothing (an old browser, a program) is let through, for there is no cookie to abuse.
 */
export function isFromOtherSite(request: Request, siteUrl: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('origin');
  // "null" comes from our own page too, in browsers that hide the referrer.
  if (origin === null || origin === 'null') return false;
  return origin !== new URL(siteUrl).origin && origin !== new URL(request.url).origin;
}
