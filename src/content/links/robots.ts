/** What a site asks of programs: which paths to leave alone, and how long to wait between requests. */
export interface Robots {
  allows(path: string): boolean;
  /** Seconds; undefined when the site does not say. */
  readonly wacht: number | undefined;
}

interface Group {
  readonly agents: string[];
  readonly rules: { readonly allow: boolean; readonly pattern: string }[];
  wacht: number | undefined;
}

/**
 * Reads robots.txt (RFC 9309): the group with our name, or else the one for everybody. The longest
 * rule that fits a path decides; a tie is allowed.
 * @param naam our name, as sites can write it
 */
export function parseRobots(text: string, naam: string): Robots {
  const groups = readGroups(text);
  const named = groups.filter(({ agents }) => agents.includes(naam.toLowerCase()));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  return {
    allows: (path) => {
      const fitting = rules.filter(({ pattern }) => patternOf(pattern).test(path));
      const longest = Math.max(0, ...fitting.map(({ pattern }) => pattern.length));
      const deciding = fitting.filter(({ pattern }) => pattern.length === longest);
      return deciding.length === 0 || deciding.some(({ allow }) => allow);
    },
    wacht: chosen.find((group) => group.wacht !== undefined)?.wacht,
  };
}

function readGroups(text: string): Group[] {
  const groups: Group[] = [];
  let naming = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const word = value.trim();
    const isAgent = key.toLowerCase() === 'user-agent';
    if (isAgent) {
      if (!naming) groups.push({ agents: [], rules: [], wacht: undefined });
      groups.at(-1)!.agents.push(word.toLowerCase());
    }
    if (key !== '') naming = isAgent;
    const group = groups.at(-1);
    if (!group) continue;
    const rule = key.toLowerCase();
    if ((rule === 'allow' || rule === 'disallow') && word !== '') {
      group.rules.push({ allow: rule === 'allow', pattern: word });
    }
    if (rule === 'crawl-delay' && Number(word) > 0) group.wacht = Number(word);
  }
  return groups;
}

/** `*` is anything, `$` at the end is the end. */
function patternOf(pattern: string): RegExp {
  const ends = pattern.endsWith('$');
  const parts = (ends ? pattern.slice(0, -1) : pattern).split('*');
  const escaped = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${escaped.join('.*')}${ends ? '$' : ''}`);
}
