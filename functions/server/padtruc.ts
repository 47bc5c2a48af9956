/** Names that begin with a dot are no pages. This one is for programs, and harmless. */
const WELL_KNOWN = '.well-known';

/** Whether a path tries to get out of the site, or at what is hidden in it. Links of ours never look so. */
export function isPadtruc(target: string): boolean {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/)[0] ?? '';
  const decoded = decode(path);
  // Decoded it may not hold what had to be hidden: another slash, or something encoded twice.
  if (decoded === undefined || decoded.split('/').length > path.split('/').length) return true;
  if (/[\\%\u0000-\u001f\u007f]|\/\//.test(decoded)) return true;
  return decoded.split('/').some((name) => name.startsWith('.') && name !== WELL_KNOWN);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
