/** What monitoring reads at /gezond. */
export interface Gezondheid {
  readonly site: 'ok';
  readonly smtp: 'ok' | 'antwoordt niet';
}

interface Instellingen {
  /** Asks the mail server whether it would take a mail. */
  readonly verify: () => Promise<boolean>;
  readonly now?: () => number;
  /** How long an answer holds, in ms: whoever asks us often does not make us ask the mail server often. */
  readonly houdbaar?: number;
  /** How long the mail server may think, in ms. */
  readonly geduld?: number;
}

export function createGezond({
  verify,
  now = Date.now,
  houdbaar = 10_000,
  geduld = 5_000,
}: Instellingen): () => Promise<Gezondheid> {
  let last: Promise<Gezondheid> | undefined;
  let at = 0;

  async function look(): Promise<Gezondheid> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), geduld);
    });
    const answers = await Promise.race([verify().catch(() => false), late]);
    clearTimeout(timer);
    return { site: 'ok', smtp: answers ? 'ok' : 'antwoordt niet' };
  }

  return () => {
    // Those who ask while we are asking wait for the same answer.
    if (last === undefined || now() - at >= houdbaar) {
      at = now();
      last = look();
    }
    return last;
  };
}
