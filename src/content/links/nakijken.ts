import { parseRobots, type Robots } from './robots.ts';
import { Beurt, NAAM, type Netwerk, type Regels } from './vragen.ts';
import type { Link } from './verzamelen.ts';

/** How a link stands, in the order in which the report shows it. */
export const UITKOMSTEN = [
  'niet-gevonden',
  'verhuisd',
  'geen-antwoord',
  'niet-nagekeken',
  'werkt',
] as const;

export interface Uitslag {
  readonly uitkomst: (typeof UITKOMSTEN)[number];
  /** Where a link has moved to. */
  readonly naar?: string;
  /** Why, in Dutch. */
  readonly uitleg?: string;
}

export interface Nagekeken extends Link, Uitslag {}

/** So many hosts are asked side by side. */
const HOSTS = 4;
/** When so many hosts cannot be reached and none could, we stop asking. */
const GENOEG = 5;
/** One or two hosts that are gone say nothing about the internet; three do. */
const GEEN_INTERNET = 3;
const SPRONGEN = 5;
/** A server that does not know HEAD, or answers it wrongly; GET is the proof. */
const ASK_AGAIN = [403, 404, 405, 501];

/** The rules for normal use: slow enough that no site notices. */
export const RUSTIG: Regels = { pauze: 1000, timeout: 15_000 };

/**
 * Looks whether each link still works. The links of a host are asked one after the other.
 * @param gedaan called after each link, to show that something happens
 */
export async function checkLinks(
  links: readonly Link[],
  netwerk: Netwerk,
  regels: Regels = RUSTIG,
  gedaan: () => void = () => undefined,
): Promise<{ links: Nagekeken[]; internet: boolean }> {
  const beurt = new Beurt(netwerk, regels);
  const byHost = Map.groupBy(links, ({ url }) => new URL(url).host);
  const todo = [...byHost.values()];
  const found: Nagekeken[] = [];
  let reached = 0;
  let unreachable = 0;
  const worker = async (): Promise<void> => {
    for (let own = todo.shift(); own; own = todo.shift()) {
      const offline = reached === 0 && unreachable >= GENOEG;
      const robots = offline ? undefined : await robotsOf(new URL(own[0]!.url), beurt);
      if (robots && 'uitleg' in robots) unreachable += 1;
      else if (robots) reached += 1;
      for (const link of own) {
        found.push({ ...link, ...(await resultOf(link.url, robots, beurt)) });
        gedaan();
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS }, worker));
  const internet = reached > 0 || unreachable < GEEN_INTERNET;
  const results = internet ? found : found.map(notChecked);
  return { links: results.sort((a, b) => a.url.localeCompare(b.url)), internet };
}

const notChecked = ({ url, bestanden }: Nagekeken): Nagekeken => ({
  url,
  bestanden,
  uitkomst: 'niet-nagekeken',
  uitleg: 'er is geen internet',
});

type Toegang = Robots | { readonly uitleg: string };

/** What the host asks of us, or why it cannot be reached. */
async function robotsOf(url: URL, beurt: Beurt): Promise<Toegang> {
  try {
    const { status, text } = await beurt.read(new URL('/robots.txt', url));
    // A site that fails here may want to be left alone (RFC 9309); one without the file does not.
    const robots = parseRobots(status >= 500 ? 'User-agent: *\nDisallow: /' : text, NAAM);
    if (robots.wacht !== undefined) beurt.slowDown(url.host, robots.wacht);
    return robots;
  } catch (error) {
    return { uitleg: reasonOf(error) };
  }
}

async function resultOf(url: string, toegang: Toegang | undefined, beurt: Beurt): Promise<Uitslag> {
  if (!toegang) return { uitkomst: 'niet-nagekeken', uitleg: 'er is geen internet' };
  if ('uitleg' in toegang) return { uitkomst: 'geen-antwoord', uitleg: toegang.uitleg };
  const { pathname, search } = new URL(url);
  if (!toegang.allows(`${pathname}${search}`)) {
    return { uitkomst: 'niet-nagekeken', uitleg: 'de site wil geen programma’s op deze pagina' };
  }
  try {
    return await follow(new URL(url), beurt);
  } catch (error) {
    return { uitkomst: 'geen-antwoord', uitleg: reasonOf(error) };
  }
}

/** Walks along redirects. Only as long as each step is for good, the address has really moved. */
async function follow(start: URL, beurt: Beurt): Promise<Uitslag> {
  let url = start;
  let moved: URL | undefined;
  let forGood = true;
  for (let step = 0; step <= SPRONGEN; step += 1) {
    const { status, headers } = await statusOf(url, beurt);
    const location = headers.get('location');
    if (status < 300 || status >= 400 || location === null)
      return judged(status, start, url, moved);
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (!next || !/^https?:$/.test(next.protocol)) {
      return {
        uitkomst: 'geen-antwoord',
        uitleg: 'de site stuurt door naar een adres dat niet kan',
      };
    }
    forGood &&= status === 301 || status === 308;
    if (forGood) moved = next;
    url = next;
  }
  return { uitkomst: 'geen-antwoord', uitleg: 'de site blijft doorsturen' };
}

async function statusOf(url: URL, beurt: Beurt): Promise<Response> {
  const head = await beurt.ask('HEAD', url);
  return ASK_AGAIN.includes(head.status) ? beurt.ask('GET', url) : head;
}

function judged(status: number, start: URL, end: URL, moved: URL | undefined): Uitslag {
  if (status === 404 || status === 410) return { uitkomst: 'niet-gevonden' };
  if (status === 401 || status === 403 || status === 429) {
    return { uitkomst: 'niet-nagekeken', uitleg: `de site laat ons niet toe (code ${status})` };
  }
  if (status >= 300)
    return { uitkomst: 'geen-antwoord', uitleg: `de site geeft een fout (code ${status})` };
  // Many sites send a page that is gone to the front page instead of saying so.
  if (start.pathname !== '/' && end.pathname === '/' && end.search === '') {
    const uitleg = 'u komt nu op de voorpagina; kijk of de pagina er nog is';
    return { uitkomst: 'verhuisd', naar: end.href, uitleg };
  }
  return moved ? { uitkomst: 'verhuisd', naar: moved.href } : { uitkomst: 'werkt' };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'het webadres bestaat niet',
  EAI_AGAIN: 'het webadres is niet te vinden',
  ECONNREFUSED: 'de site neemt niet op',
  ECONNRESET: 'de site breekt het gesprek af',
  ENETUNREACH: 'de site is niet bereikbaar',
  CERT_HAS_EXPIRED: 'het beveiligingscertificaat is verlopen',
  UND_ERR_CONNECT_TIMEOUT: 'de site is te traag',
};

function reasonOf(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  if (name === 'TimeoutError') return 'de site is te traag';
  const code = cause?.code ?? '';
  return REASONS[code] ?? `de site is niet bereikbaar${code ? ` (${code})` : ''}`;
}
