/** How we present ourselves: sites see who asks, why, and that nothing is kept. */
export const NAAM = 'RegelingenwijzerLinkcontrole';
const USER_AGENT = `${NAAM}/1.0 (kijkt of bronnen van Regelingenwijzer Drechtsteden nog bestaan; bewaart niets)`;

/** What comes in from outside, so that a test can give its own. */
export interface Netwerk {
  readonly fetch: typeof fetch;
  readonly wait: (ms: number) => Promise<void>;
  readonly now: () => number;
}

/** How polite and how patient. */
export interface Regels {
  /** Time between two requests to one host, in ms. */
  readonly pauze: number;
  /** Longest wait for an answer, in ms. */
  readonly timeout: number;
}

/** Asks one host at a time, with a pause between; the longest pause that a site asked for counts. */
export class Beurt {
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #last = new Map<string, number>();
  readonly #pauses = new Map<string, number>();

  readonly #netwerk: Netwerk;
  readonly #regels: Regels;

  constructor(netwerk: Netwerk, regels: Regels) {
    this.#netwerk = netwerk;
    this.#regels = regels;
  }

  /** @param seconds what robots.txt asks; more than ten would keep an editor waiting too long */
  slowDown(host: string, seconds: number): void {
    this.#pauses.set(host, Math.max(this.#regels.pauze, Math.min(seconds, 10) * 1000));
  }

  /** One request without a body in the answer; redirects come back as they are. */
  async ask(method: 'HEAD' | 'GET', url: URL): Promise<Response> {
    const response = await this.#inTurn(url, () => this.#send(method, url, 'manual'));
    await response.body?.cancel();
    return response;
  }

  /** The text of a small file, such as robots.txt; empty when there is none. */
  async read(url: URL): Promise<{ status: number; text: string }> {
    return this.#inTurn(url, async () => {
      const response = await this.#send('GET', url, 'follow');
      if (response.ok)
        return { status: response.status, text: (await response.text()).slice(0, 500_000) };
      await response.body?.cancel();
      return { status: response.status, text: '' };
    });
  }

  #send(method: string, url: URL, redirect: RequestRedirect): Promise<Response> {
    return this.#netwerk.fetch(url, {
      method,
      redirect,
      headers: { 'User-Agent': USER_AGENT, Accept: '*/*' },
      signal: AbortSignal.timeout(this.#regels.timeout),
    });
  }

  #inTurn<T>({ host }: URL, send: () => Promise<T>): Promise<T> {
    const before = this.#turns.get(host) ?? Promise.resolve();
    const own = before.then(async () => {
      const last = this.#last.get(host);
      const pause = this.#pauses.get(host) ?? this.#regels.pauze;
      if (last !== undefined) await this.#netwerk.wait(last + pause - this.#netwerk.now());
      try {
        return await send();
      } finally {
        this.#last.set(host, this.#netwerk.now());
      }
    });
    this.#turns.set(
      host,
      own.catch(() => undefined),
    );
    return own;
  }
}
