// Days for somebody's own calendar (RFC 5545). The reminders of editors: tests/content/actueel.test.ts.
import { describe, expect, it } from 'vitest';
import { nextDag } from '../../src/domain/agenda.ts';
import { makeIcs, type Kalenderdag } from '../../src/domain/ics.ts';

const DAG: Kalenderdag = {
  uid: 'zorgtoeslag-2027-09-01@voorbeeld',
  dag: '2027-09-01',
  titel: 'Zorgtoeslag: vraag het aan; nu, of nooit',
  uitleg: 'Een\nTwee',
  versie: 0,
  dagenVooraf: 14,
};

const linesOf = (dag: Partial<Kalenderdag>) =>
  makeIcs([{ ...DAG, ...dag }], 'wijzer', new Date('2026-11-21T10:20:30Z'))
    .replaceAll('\r\n ', '')
    .split('\r\n');

describe('a day in a calendar', () => {
  it('is a whole day that keeps nobody busy, with an alarm at nine, two weeks before', () => {
    expect(linesOf({})).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Regelingenwijzer Drechtsteden//wijzer//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:zorgtoeslag-2027-09-01@voorbeeld',
      'DTSTAMP:20261121T102030Z',
      'SEQUENCE:0',
      'DTSTART;VALUE=DATE:20270901',
      'DTEND;VALUE=DATE:20270902',
      String.raw`SUMMARY:Zorgtoeslag: vraag het aan\; nu\, of nooit`,
      String.raw`DESCRIPTION:Een\nTwee`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      String.raw`DESCRIPTION:Zorgtoeslag: vraag het aan\; nu\, of nooit`,
      // 14 days before midnight is 13 days and 15 hours before nine in the morning of that day.
      'TRIGGER:-P13DT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends on the first day of the next month or year', () => {
    expect(linesOf({ dag: '2026-12-31' })).toContain('DTEND;VALUE=DATE:20270101');
    expect(linesOf({ dag: '2028-02-28' })).toContain('DTEND;VALUE=DATE:20280229');
  });

  it('has lines of at most 75 octets that never cut a character', () => {
    const text = makeIcs([{ ...DAG, titel: 'aé€😀'.repeat(40) }], 'wijzer', new Date(0));
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'aé€😀'.repeat(40)}`);
  });
});

describe('the next time that a day comes', () => {
  it.each([
    ['09-01', '2026-11-21', '2027-09-01'],
    ['12-31', '2026-11-21', '2026-12-31'],
    ['01-01', '2026-11-21', '2027-01-01'],
    ['12-31', '2026-12-31', '2026-12-31'],
    ['12-31', '2027-01-01', '2027-12-31'],
    ['2027-03-31', '2027-03-31', '2027-03-31'],
    ['2027-03-31', '2027-04-01', undefined],
  ])('%s, asked on %s: %s', (dag, peildatum, expected) => {
    expect(nextDag(dag, peildatum)).toBe(expected);
  });
});
