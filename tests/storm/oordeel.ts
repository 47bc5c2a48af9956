import PostalMime, { type Email } from 'postal-mime';
import { COORDINATIEPUNT, routeMelding } from '../../src/domain/route.ts';
import { readMelding } from '../../src/domain/melding.ts';
import { nlMeldfouten } from '../../src/i18n/melding-fouten.ts';
import type { Bewaard } from './mailserver.ts';
import type { Melder } from './melder.ts';
import type { Stormuitslag } from './waaien.ts';

/** What the storm shows. All of `fouten` must be empty. */
export interface Oordeel {
  readonly fouten: readonly string[];
  readonly bezorgd: number;
  /** Not acknowledged: still with who wrote it. */
  readonly bijSchrijver: number;
  /** Mails more than one of the same melding, all with its one Message-ID. */
  readonly dubbel: number;
  readonly pogingen: number;
  readonly zonderAntwoord: number;
  readonly statussen: ReadonlyMap<number, number>;
  /** Mails by what they are for, from their Message-ID. */
  readonly soorten: ReadonlyMap<string, number>;
  /** Meldingen that somebody did not get whom the routing table names, while another did. */
  readonly deels: number;
  /** Of these: with a mail to the coordination point that says so. */
  readonly deelsGemeld: number;
}

interface Gelezen {
  readonly bewaard: Bewaard;
  readonly mail: Email;
}

const KENMERK = /storm-\d+-\d{6}-einde/;

/** Reads all mails and all answers, and looks for what must not be. */
export async function beoordeel(uitslag: Stormuitslag): Promise<Oordeel> {
  const fouten: string[] = [];
  const soorten = new Map<string, number>();
  const statussen = new Map<number, number>();
  const byKenmerk = new Map<string, Gelezen[]>();
  const weigeringen = new Set<string>();
  for (const bewaard of uitslag.mails) {
    const soort = bewaard.messageId.split('.')[0] ?? '';
    add(soorten, soort);
    if (soort === 'weigering') weigeringen.add(keyOf(bewaard));
    if (soort === 'bevestiging') continue;
    const mail = await PostalMime.parse(undot(bewaard.eml));
    const kenmerk = KENMERK.exec(mail.text ?? '')?.[0];
    if (kenmerk === undefined) {
      // A short notice about who did not get it holds nothing of the melding itself.
      if (soort === 'melding') fouten.push(`${bewaard.messageId}: de tekst staat er niet heel in`);
    } else byKenmerk.set(kenmerk, [...(byKenmerk.get(kenmerk) ?? []), { bewaard, mail }]);
  }

  for (const { signaal, code } of uitslag.herstarts) {
    if (signaal === 'SIGTERM' && code !== 0) fouten.push(`onze server stopte met ${code}`);
  }
  // Whoever keeps the server may read its log, but not who asked for help.
  for (const line of uitslag.log)
    if (/@|storm-|Fatma/.test(line)) fouten.push(`in de log: ${line}`);
  const nummers = new Map<string, string>();
  const totals = { bezorgd: 0, dubbel: 0, deels: 0, deelsGemeld: 0 };
  for (const melder of uitslag.melders) {
    const { kenmerk } = melder.melding;
    const gelezen = byKenmerk.get(kenmerk) ?? [];
    for (const { status } of melder.antwoorden) add(statussen, status);
    const wrong = checkMelder(melder, gelezen, uitslag, nummers);
    if (wrong.length > 0)
      fouten.push(`${kenmerk} ${wrong.join(', ')}: ${storyOf(melder, gelezen)}`);
    totals.dubbel += gelezen.length - idsOf(gelezen).size;
    if (melder.nummer === undefined) continue;
    totals.bezorgd += 1;
    const reached = new Set(gelezen.flatMap(({ bewaard }) => bewaard.ontvangers));
    if (expectedOf(melder, uitslag).some((adres) => !reached.has(adres))) {
      totals.deels += 1;
      if (gelezen.some(({ bewaard }) => weigeringen.has(keyOf(bewaard)))) totals.deelsGemeld += 1;
    }
  }
  const sum = (read: (melder: Melder) => number) =>
    uitslag.melders.reduce((so, melder) => so + read(melder), 0);
  return {
    fouten,
    ...totals,
    bijSchrijver: uitslag.melders.length - totals.bezorgd,
    pogingen: sum(({ pogingen }) => pogingen),
    zonderAntwoord: sum(({ zonderAntwoord }) => zonderAntwoord),
    statussen,
    soorten,
  };
}

/** What must hold for one melding. `nummers` are those of the meldingen before it. */
function* findFouten(
  melder: Melder,
  gelezen: readonly Gelezen[],
  uitslag: Stormuitslag,
  nummers: Map<string, string>,
): Generator<string> {
  const { melding, antwoorden } = melder;
  // One for the melding; another one if it once went to the coordination point because all others were refused.
  const keys = new Set(gelezen.map(({ bewaard }) => keyOf(bewaard)));
  if (keys.size > 1) yield `heeft Message-IDs van ${keys.size} meldingen`;
  for (const key of keys) {
    if (melding.id !== undefined && key !== melding.id) yield `heet ${key}, niet ${melding.id}`;
  }

  const heard = antwoorden.filter(({ nummer }) => nummer !== undefined);
  const numbers = new Set(heard.map(({ nummer }) => nummer));
  if (numbers.size > 1) yield `kreeg ${numbers.size} nummers`;
  for (const nummer of numbers) {
    const before = nummers.get(nummer ?? '');
    if (before !== undefined) yield `heeft hetzelfde nummer als ${before}`;
    nummers.set(nummer ?? '', melding.kenmerk);
  }
  if (heard.filter(({ status }) => status === 201).length > 1) yield 'was twee keer nieuw (201)';
  for (const { status } of antwoorden) {
    if (![200, 201, 303, 429, 503].includes(status)) yield `kreeg ${status}`;
  }

  // The heart of it: no number before the mail server has said 250 for good.
  const told = gelezen.map(({ bewaard }) => bewaard.bevestigd ?? Infinity);
  for (const { op, status } of heard) {
    if (!(Math.min(...told) < op)) yield `kreeg ${status} zonder 250 van de mailserver`;
  }
  const firstHeard = Math.min(...heard.map(({ op }) => op));
  for (const { bewaard } of gelezen) {
    // The coordination point may still hear that somebody else did not get it.
    const isMelding = bewaard.messageId.startsWith('melding.');
    if (isMelding && bewaard.op > firstHeard) yield 'ging na een nummer nog eens uit';
  }

  const expected = expectedOf(melder, uitslag);
  const may = new Set([...expected, `${COORDINATIEPUNT}@meldpunt.test`]);
  for (const { bewaard, mail } of gelezen) {
    const wrong = bewaard.ontvangers.filter((adres) => !may.has(adres));
    if (wrong.length > 0) yield `kwam bij ${wrong.join(', ')}`;
    const bijlage = readBijlage(mail);
    for (const nummer of numbers) {
      if (bijlage?.nummer !== nummer) yield `nummer ${nummer} staat niet in de mail`;
    }
    const tekst = String(melding.velden['tekst']).trim();
    if (!(mail.text ?? '').includes(tekst)) yield 'de tekst is veranderd';
  }
}

const checkMelder = (...args: Parameters<typeof findFouten>) => [...new Set(findFouten(...args))];

/** What happened to it, moment by moment, for who looks for the cause. */
function storyOf({ melding, antwoorden }: Melder, gelezen: readonly Gelezen[]): string {
  const events = [
    ...antwoorden.map(({ op, status }) => ({ op, wat: `antwoord ${status}` })),
    ...gelezen.flatMap(({ bewaard }) => [
      { op: bewaard.op, wat: `bewaard als ${bewaard.messageId.split('.')[0]}` },
      ...(bewaard.bevestigd === undefined ? [] : [{ op: bewaard.bevestigd, wat: '250' }]),
    ]),
  ].sort((a, b) => a.op - b.op);
  const soort = melding.id === undefined ? 'formulier' : 'json';
  return `${soort}; ${events.map(({ op, wat }) => `${op} ${wat}`).join(', ')}`;
}

const idsOf = (gelezen: readonly Gelezen[]) =>
  new Set(gelezen.map(({ bewaard }) => bewaard.messageId));

/** The id of the melding in a Message-ID such as melding.<id>@meldpunt.test. */
function keyOf({ messageId }: Bewaard): string {
  return messageId.slice(messageId.indexOf('.') + 1, messageId.lastIndexOf('@'));
}

/** The addresses to which the routing table sends a melding. */
function expectedOf({ melding }: Melder, { gegevens }: Stormuitslag): readonly string[] {
  const id = '00000000-0000-4000-8000-000000000000';
  const gemeenten = gegevens.gemeenten.map(({ waarde }) => waarde);
  const { melding: gelezen, fouten } = readMelding(
    { id, ...melding.velden },
    gemeenten,
    nlMeldfouten,
  );
  if (!gelezen)
    throw new Error(
      `De proefmelding ${melding.kenmerk} klopt zelf niet: ${JSON.stringify(fouten)}`,
    );
  const { aan, kopie } = routeMelding(gelezen, gegevens.tabel);
  return [...aan, ...kopie].map((slug) => `${slug}@meldpunt.test`);
}

function readBijlage(mail: Email): { readonly nummer?: string } | undefined {
  const content = mail.attachments.find(({ filename }) => filename === 'melding.json')?.content;
  if (content === undefined) return undefined;
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return JSON.parse(text) as { nummer?: string };
}

/** Takes away the dots that SMTP doubles. */
function undot(eml: Buffer): Buffer {
  return Buffer.from(eml.toString('latin1').replaceAll(/^\.\./gm, '.'), 'latin1');
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
