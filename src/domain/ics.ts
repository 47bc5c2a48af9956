import { daysLater } from './datum.ts';

/** A day for somebody's calendar. */
export interface Kalenderdag {
  /** The same for the same thing in every file, so that a calendar replaces it. */
  readonly uid: string;
  /** ISO date. */
  readonly dag: string;
  readonly titel: string;
  readonly uitleg: string;
  /** A calendar keeps the highest; 0 when there is only one. */
  readonly versie: number;
  /** A calendar says so this many days before, at nine in the morning. */
  readonly dagenVooraf?: number;
}

/** Longest line of a calendar file in octets, without its end (RFC 5545, 3.1). */
const OCTETS = 75;

/**
 * A calendar file (RFC 5545): all-day events that do not make anybody busy.
 * @param soort which calendar of ours this is; one word
 * @param nu the moment of making, as DTSTAMP
 */
export function makeIcs(dagen: readonly Kalenderdag[], soort: string, nu: Date): string {
  const stamp = `${nu.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Regelingenwijzer Drechtsteden//${soort}//NL`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...dagen.flatMap((dag) => eventOf(dag, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventOf(kalenderdag: Kalenderdag, stamp: string): string[] {
  const { uid, dag, titel, uitleg, versie, dagenVooraf } = kalenderdag;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${versie}`,
    `DTSTART;VALUE=DATE:${basic(dag)}`,
    `DTEND;VALUE=DATE:${basic(daysLater(dag, 1))}`,
    `SUMMARY:${escape(titel)}`,
    `DESCRIPTION:${escape(uitleg)}`,
    'TRANSP:TRANSPARENT',
    ...(dagenVooraf ? alarmOf(titel, dagenVooraf) : []),
    'END:VEVENT',
  ];
}

/** The day begins at midnight; nobody wants to hear of it then. */
function alarmOf(titel: string, dagenVooraf: number): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(titel)}`,
    `TRIGGER:-P${dagenVooraf - 1}DT15H`,
    'END:VALARM',
  ];
}

const basic = (datum: string) => datum.replaceAll('-', '');

function escape(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** Cuts a line into pieces of at most 75 octets, never inside a character; a space begins the next. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += char;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

/** Octets of one character in UTF-8. */
function octetsOf(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
