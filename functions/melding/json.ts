/**
 * An answer in JSON that states its length. Other than that of Response.json it goes out in one piece, and
 * is not packed: a few words only get larger and later from that.
 */
export function toJson(
  body: object,
  { status, headers }: { readonly status: number; readonly headers: Record<string, string> },
): Response {
  const text = JSON.stringify(body);
  return new Response(text, {
    status,
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(text)),
    },
  });
}
