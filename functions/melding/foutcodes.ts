/** What a log may say of an error. Only codes: its text often holds an address or the path of a file. */
export function codesOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter(Boolean).join(' ') || 'onbekende fout';
}
