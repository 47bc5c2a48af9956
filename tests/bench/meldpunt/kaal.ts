// Bare nodemailer in a process of its own: it sends one ready mail again and again, with the pool of
// functions/mail/smtp.ts. Argument: the address of the mail server. Its parent sends the mail once, and
// then how many are wanted; it answers with the times.
import { createTransport, type SendMailOptions } from 'nodemailer';
import { allOf } from './tegelijk.ts';
import type { Ronde } from './ronde.ts';

export interface Kaalopdracht {
  readonly mail?: SendMailOptions;
  readonly aantal?: number;
  readonly tegelijk?: number;
}

const pool = createTransport({
  url: process.argv[2] ?? '',
  pool: true,
  maxConnections: 5,
  maxRequeues: 2,
  ignoreTLS: true,
  disableFileAccess: true,
  disableUrlAccess: true,
});
let mail: SendMailOptions = {};
let count = 0;

async function run(aantal: number, tegelijk: number): Promise<Ronde> {
  const tijden: number[] = [];
  const start = performance.now();
  const before = process.cpuUsage();
  await allOf(aantal, tegelijk, async () => {
    const begin = performance.now();
    count += 1;
    await pool.sendMail({ ...mail, messageId: `<melding.kaal-${count}@meldpunt.test>` });
    tijden.push(performance.now() - begin);
  });
  const seconden = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { seconden, tijden, cpu: user + system };
}

process.on('message', (opdracht: Kaalopdracht) => {
  if (opdracht.mail) {
    mail = { ...opdracht.mail, date: new Date() };
    process.send?.('klaar');
  } else {
    void run(opdracht.aantal ?? 0, opdracht.tegelijk ?? 1).then((ronde) => process.send?.(ronde));
  }
});
process.on('disconnect', () => process.exit(0));
