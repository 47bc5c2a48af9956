import { daysBetween, daysLater } from './dagen.ts';
import type { Afspraak } from './agenda.ts';

/** Longest line of a calendar file in octets, without its end (RFC 5545, 3.1). */
const OCTETS = 75;

/**
 * Reminders as a calendar file (RFC 5545): all-day events that do not make anybody busy.
 * @param nu the moment of making, as DTSTAMP
 */
export function asIcs(afspraken: readonly Afspraak[], nu: Date): string {
  const stamp = `${nu.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Regelingenwijzer Drechtsteden//actueel//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...afspraken.flatMap((afspraak) => eventOf(afspraak, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventOf({ uid, dag, titel, uitleg, vanaf }: Afspraak, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    // A newer check or end date makes a newer version, so that calendars replace the old day.
    `SEQUENCE:${Math.max(0, daysBetween('2020-01-01', vanaf))}`,
    `DTSTART;VALUE=DATE:${basic(dag)}`,
    `DTEND;VALUE=DATE:${basic(daysLater(dag, 1))}`,
    `SUMMARY:${escape(titel)}`,
    `DESCRIPTION:${escape(uitleg)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basic = (datum: string) => datum.replaceAll('-', '');

function escape(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** Cuts a line into pieces of at most 75 octets, never inside a character; a space begins the next. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
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
