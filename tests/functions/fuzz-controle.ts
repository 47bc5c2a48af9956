import PostalMime from 'postal-mime';
import { KWAAD } from './fuzz-corpus.ts';

const NUMMER = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;
const MESSAGE_ID =
  /^<(melding|bevestiging|weigering)\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@meldpunt\.test>$/;

/** All headers that a mail of ours may have, each once at most; true for those it must have. */
const HEADERS: Readonly<Record<string, boolean>> = {
  from: true,
  to: true,
  cc: false,
  'reply-to': false,
  subject: true,
  'message-id': true,
  date: true,
  'auto-submitted': true,
  'list-id': false,
  'mime-version': true,
  'content-type': true,
  'content-transfer-encoding': false,
  'x-auto-response-suppress': false,
};
const PART_HEADERS = /^content-(type|transfer-encoding|disposition|id|language)$/;

/** A tag with its attributes, written as our own pages and mails write it; or a comment, or the doctype. */
const TAG =
  /^<(?:!--[\s\S]*?-->|!doctype html>|\/?([a-z][a-z0-9-]*)((?:\s+[a-zA-Z:@-]+(?:="[^"]*"|=[^\s"'<>=]+)?)*)\s*\/?>)/i;
const NEVER = /^(script|img|iframe|svg|object|embed|base|link|audio|video|source|frame|applet)$/;

/** Whatever in a page or in the HTML of a mail did not come from us. */
export function* findMarkup(html: string): Generator<string> {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const rest = html.slice(at, at + 4_000);
    const match = TAG.exec(rest);
    if (!match) {
      yield `geen heel element: ${rest.slice(0, 60)}`;
      continue;
    }
    const [tag, name = '', attributes = ''] = match;
    if (NEVER.test(name) || name.includes(KWAAD)) yield `element ${tag}`;
    for (const [, key = '', value = ''] of attributes.matchAll(/([a-zA-Z:@-]+)(?:="([^"]*)")?/g)) {
      if (key.startsWith('on') || key.includes(KWAAD)) yield `attribuut ${key} in ${tag}`;
      if (
        /^(href|src|action|formaction)$/.test(key) &&
        !/^([/#]|mailto:|tel:|https?:)/.test(value)
      ) {
        yield `adres ${value} in ${tag}`;
      }
    }
    at += tag.length - 1;
  }
}

/** What is wrong with an answer, whatever came in. */
export async function* findInAntwoord(response: Response): AsyncGenerator<string> {
  const { status, headers } = response;
  if (![200, 201, 303, 403, 413, 415, 422, 429].includes(status)) yield `status ${status}`;
  for (const [naam, waarde] of headers) {
    if (`${naam}${waarde}`.includes(KWAAD)) yield `header ${naam}: ${waarde}`;
  }
  const text = await response.text();
  const type = headers.get('content-type') ?? '';
  if (type.includes('json')) {
    const { nummer } = JSON.parse(text) as { nummer?: string };
    if (status <= 201 && !NUMMER.test(nummer ?? '')) yield `nummer ${nummer}`;
  } else if (type.includes('html')) {
    yield* findMarkup(text);
  } else if (status === 303) {
    const location = headers.get('location') ?? '';
    if (!/^\/meldpunt\/bedankt\/\?nummer=[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(location)) yield location;
  } else {
    yield `een antwoord van de soort ${type}`;
  }
}

export interface Proefmail {
  readonly eml: Buffer;
  readonly ontvangers: readonly string[];
}

/** What is wrong with a mail, whatever it was made from. */
export async function* findInMail({ eml, ontvangers }: Proefmail): AsyncGenerator<string> {
  const raw = eml.toString('latin1').replaceAll(/^\.\./gm, '.');
  if (/[^\r]\n|\r[^\n]/.test(raw)) yield 'een los regeleinde';
  if (/[^\t\r\n\x20-\x7e]/.test(raw)) yield 'een byte die niet elke mailserver doorlaat';
  for (const line of raw.split('\r\n')) if (line.length > 998) yield 'een te lange regel';

  const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
  const fields = headersIn(head);
  const names = fields.map(([naam]) => naam);
  for (const naam of names) if (!Object.hasOwn(HEADERS, naam)) yield `header ${naam}`;
  if (new Set(names).size !== names.length) yield `een header twee keer: ${names.join(' ')}`;
  for (const [naam, must] of Object.entries(HEADERS)) {
    if (must && !names.includes(naam)) yield `geen header ${naam}`;
  }
  const header = new Map(fields);
  if (!MESSAGE_ID.test(header.get('message-id') ?? '')) yield `id ${header.get('message-id')}`;
  if (header.get('from') !== 'meldpunt@meldpunt.test') yield `van ${header.get('from')}`;
  const isConfirmation = header.get('message-id')?.startsWith('<bevestiging.') ?? false;
  for (const [naam, waarde] of fields) {
    // The address that somebody typed may stand in these; nothing else that they typed in any.
    const mayBeTyped = naam === 'reply-to' || (naam === 'to' && isConfirmation);
    if (!mayBeTyped && waarde.includes(KWAAD)) yield `${naam}: ${waarde}`;
    if (mayBeTyped && /[,;:<>\s]/.test(waarde)) yield `meer dan één adres: ${waarde}`;
  }

  const mail = await PostalMime.parse(Buffer.from(raw, 'latin1'));
  if (mail.subject?.includes(KWAAD)) yield `onderwerp ${mail.subject}`;
  const named = [...(mail.to ?? []), ...(mail.cc ?? [])].map(({ address }) => address ?? '');
  if (lower(named) !== lower(ontvangers))
    yield `aan ${lower(named)}, bezorgd aan ${lower(ontvangers)}`;
  if (!isConfirmation && named.some((adres) => !adres.endsWith('@meldpunt.test')))
    yield 'aan een vreemde';
  const bijlagen = mail.attachments.map(({ filename }) => filename ?? 'zonder naam').join();
  if (!['', 'melding.json'].includes(bijlagen)) yield `bijlagen ${bijlagen}`;
  for (const part of partsOf(raw, header.get('content-type') ?? '')) {
    const names = headersIn(part).map(([naam]) => naam);
    for (const naam of names) if (!PART_HEADERS.test(naam)) yield `header ${naam} in een deel`;
  }
  yield* findMarkup(mail.html ?? '');
  if (isConfirmation && `${mail.text}${mail.html}`.includes(KWAAD)) yield 'tekst in de bevestiging';
}

const lower = (list: readonly string[]) =>
  list
    .map((adres) => adres.toLowerCase())
    .sort()
    .join(' ');

/** Names in lower case, values on one line. */
function headersIn(head: string): [string, string][] {
  return head
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    });
}

/** The heads of all parts, at any depth. */
function* partsOf(raw: string, contentType: string): Generator<string> {
  const boundaries = new Set(
    [contentType, raw].flatMap((text) =>
      [...text.matchAll(/boundary="?([^";\r\n]+)"?/g)].map(([, boundary = '']) => boundary),
    ),
  );
  for (const boundary of boundaries) {
    for (const part of raw.split(`\r\n--${boundary}\r\n`).slice(1)) {
      yield part.slice(0, part.indexOf('\r\n\r\n'));
    }
  }
}
