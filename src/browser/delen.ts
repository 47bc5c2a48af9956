/** How sharing ended. `zelf`: the person has to copy it; `afgebroken`: the person changed their mind. */
export type Gedeeld = 'gedeeld' | 'gekopieerd' | 'afgebroken' | 'zelf';

/** Shares a link with what the device has for it; where it has nothing, copies it. Never throws. */
export async function shareLink(titel: string, url: string): Promise<Gedeeld> {
  try {
    if ('share' in navigator) {
      await navigator.share({ title: titel, url });
      return 'gedeeld';
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'afgebroken';
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'gekopieerd';
  } catch {
    // Not allowed, or a local server over plain http, where there is no clipboard.
    return 'zelf';
  }
}
