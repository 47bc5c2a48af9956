import type { NormTekst } from '../domain/schema/norm.ts';
import type { RegelingTekst } from '../domain/schema/regeling.ts';
import { readMap, type Inhoudsfout } from './bestanden.ts';
import type { Gelezen } from './kennis.ts';

type Regeling = Gelezen<RegelingTekst>;

/** A stretch of text that belongs together: what dates one amount in it, dates all. */
interface Stuk {
  readonly veld: string;
  readonly tekst: string;
}

const BEDRAG = /(?:€|\bEUR)\s*(\d[\d.]*(?:,\d+)?)|(?<![\d.,])(\d[\d.]*(?:,\d+)?)\s+euro\b/gi;
const JAAR = /\b(?:19|20)\d\d\b/;
/** An amount that we made up to explain something has no date. */
const VERZONNEN = /\b(?:voorbeeld|bijvoorbeeld)\b/i;
/** "Stel: u verdient …" goes on to the end of the paragraph. */
const STEL = /^\s*(?:[-*]\s+)?(?:stel|(?:een )?voorbeeld)\b/i;
/** The end of a sentence; the point in "€ 1.200" has no space behind it. */
const ZINSEINDE = /(?<=[.!?])\s+/;

/**
 * Finds amounts in running text of which nobody can tell when they held. An amount is in order when a
 * year stands in the same sentence, list item or section of the text, when it is among the
 * `bedragen` of the regeling or in a norm (those have a source and a date), or in a made-up example.
 */
export async function checkBedragen(
  dir: string,
  regelingen: readonly Regeling[],
  fouten: Inhoudsfout[],
): Promise<void> {
  const files = await readMap(dir, 'regelingen', '.md', []);
  const normen = await readMap(dir, 'normen', '.yaml', []);
  const fromNorms = normen.flatMap(({ data }) => amountsInNorm(data as Partial<NormTekst> | null));
  for (const { pad, tekst: velden } of regelingen) {
    const body = files.find((one) => one.pad === pad)?.tekst ?? '';
    const known = new Set([...fromNorms, ...amountsWithSource(velden)]);
    for (const { veld, tekst } of [...textsOf(velden), ...sectionsOf(body)]) {
      const bare = findUndated(tekst, known);
      if (bare !== undefined) fouten.push({ bestand: pad, veld, melding: meldingVan(bare) });
    }
  }
}

const meldingVan = (bedrag: string) =>
  `Van wanneer is "${bedrag}"? Schrijf het jaar erbij, bijvoorbeeld "${bedrag} (2025)", of zet het bedrag met zijn bron in de lijst opbrengst.bedragen. Is het verzonnen om iets uit te leggen? Schrijf dan "bijvoorbeeld" in die zin.`;

/**
 * The first amount in a text that has no date and no source.
 * @param known amounts in euros that stand with their source elsewhere
 */
export function findUndated(tekst: string, known: ReadonlySet<number>): string | undefined {
  if (JAAR.test(tekst.replaceAll(BEDRAG, ''))) return undefined;
  if (/^#+.*voorbeeld/i.test(tekst)) return undefined;
  const lines = tekst.split('\n').filter((line) => !STEL.test(line));
  for (const zin of lines.flatMap((line) => line.split(ZINSEINDE))) {
    if (VERZONNEN.test(zin)) continue;
    for (const [found, behindSign, beforeWord] of zin.matchAll(BEDRAG)) {
      const getal = toNumber(behindSign ?? beforeWord ?? '');
      if (getal !== 0 && !known.has(getal)) return found.replace(/[.\s]+$/, '');
    }
  }
  return undefined;
}

/** 1.491,63 → 1491.63 */
function toNumber(written: string): number {
  return Number(
    written
      .replaceAll(/\.(?=\d{3})/g, '')
      .replace(',', '.')
      .replace(/\.$/, ''),
  );
}

function amountsInNorm(norm: Partial<NormTekst> | null): number[] {
  const lines = Array.isArray(norm?.bedragen) ? norm.bedragen.map(({ bedrag }) => bedrag) : [];
  return [...lines, ...Object.values(norm?.waarden ?? {})];
}

function amountsWithSource(velden: RegelingTekst): number[] {
  return [velden, ...Object.values(velden.plaatselijk)]
    .flatMap(({ opbrengst }) => opbrengst?.bedragen ?? [])
    .flatMap(({ bedrag, tot }) => (tot === undefined ? [bedrag] : [bedrag, tot]));
}

/** The running text in the fields, each sentence or list item by itself. */
function textsOf(velden: RegelingTekst): Stuk[] {
  const local = Object.entries(velden.plaatselijk).map(([place, one]) => ({
    begin: `plaatselijk.${place}.`,
    one,
  }));
  return [{ begin: '', one: velden }, ...local].flatMap(({ begin, one }) => {
    const stuk = (veld: string, tekst: string | undefined): Stuk[] =>
      tekst ? [{ veld: `${begin}${veld}`, tekst }] : [];
    const list = (veld: string, teksten: readonly string[] = []) =>
      teksten.flatMap((tekst, i) => stuk(`${veld}.${i + 1}`, tekst));
    return [
      ...stuk('samenvatting', one.samenvatting),
      ...stuk('status-uitleg', one['status-uitleg']),
      ...stuk('opbrengst.tekst', one.opbrengst?.tekst),
      ...list('voor-wie', one['voor-wie']),
      ...list('let-op', one['let-op']),
      ...list('papieren', one.papieren),
      ...list(
        'aanvragen.stappen',
        one.aanvragen?.stappen.map(({ kop, tekst = '' }) => `${kop}\n${tekst}`),
      ),
    ];
  });
}

/** The text below the fields, cut before each heading. */
function sectionsOf(body: string): Stuk[] {
  return body
    .split(/^(?=#)/m)
    .filter((tekst) => tekst.trim() !== '')
    .map((tekst) => {
      const kop = /^#+\s*(.+)/.exec(tekst)?.[1];
      return { veld: kop ? `tekst onder "${kop.trim()}"` : 'tekst', tekst };
    });
}
