import type { Socket } from 'node:net';
import type { Bewaard } from './mailserver.ts';
import { storingOfMail, type Fase, type Storing, type Weer } from './storing.ts';

interface Omgeving {
  readonly weer: Weer;
  readonly verbinding: number;
  /** What goes wrong with the connection itself. */
  readonly storing: Storing | undefined;
  /** Counts a storing, and drops it when the storm is over. */
  readonly seen: (storing: Storing | undefined) => Storing | undefined;
  readonly isGrijs: (ontvanger: string) => boolean;
  readonly bewaar: (mail: Bewaard) => void;
  readonly klok: () => number;
}

const EINDE = Buffer.from('\r\n.\r\n');
/** Bytes of a mail after which the line breaks in the middle of it. */
const MIDDEN = 700;
/** Longer than any sender of ours waits. */
const VEEL_TE_LAAT = 1_500;

/** One conversation: reads commands, answers them, and lets go wrong what must go wrong. */
export function createMailsessie(socket: Socket, omgeving: Omgeving): void {
  const { weer, verbinding, seen, storing: line } = omgeving;
  let mail: Storing | undefined;
  let mails = 0;
  let ontvangers: string[] = [];
  let isText = false;
  let isHanging = false;
  const isListening = () => !isHanging && !socket.destroyed;
  let buffer: Buffer = Buffer.alloc(0);

  const answer = (text: string, wait = line?.daad === 'traag' ? line.traagheid : 0) => {
    if (wait === 0) socket.write(`${text}\r\n`);
    else setTimeout(() => socket.write(`${text}\r\n`), wait);
  };
  const hang = () => {
    isHanging = true;
  };

  /** @returns true when this phase goes wrong, so that nothing else happens in it */
  function strikes(fase: Fase): boolean {
    const storing = [line, mail].find((one) => one?.fase === fase);
    if (!storing || storing.daad === 'traag' || storing.daad === 'weigert-een') return false;
    if (storing.daad === 'hangt') hang();
    else if (storing.daad === 'verbreekt') socket.destroy();
    else answer(`${storing.code} not now`);
    if (storing.daad === 'weigert' && storing.code === 421) socket.end();
    return true;
  }

  function command(text: string): void {
    const verb = text.slice(0, 4).toUpperCase();
    if (verb === 'EHLO') {
      if (!strikes('EHLO')) answer('250-storm\r\n250-8BITMIME\r\n250 SIZE 10000000');
    } else if (verb === 'HELO') answer('250 storm');
    else if (verb === 'MAIL') {
      mails += 1;
      ontvangers = [];
      mail = seen(storingOfMail(weer, verbinding, mails));
      if (!strikes('MAIL')) answer('250 ok');
    } else if (verb === 'RCPT') recipient(text);
    else if (verb === 'DATA') {
      if (ontvangers.length === 0) answer('554 no valid recipients');
      else if (!strikes('DATA')) {
        isText = true;
        answer('354 go on');
      }
    } else if (verb === 'RSET') {
      mail = undefined;
      ontvangers = [];
      answer('250 ok');
    } else if (verb === 'QUIT') socket.end('221 bye\r\n');
    else answer('500 what?');
  }

  function recipient(text: string): void {
    const adres = (/<([^>]*)>/.exec(text)?.[1] ?? '').toLowerCase();
    if (strikes('RCPT')) return;
    const refusesOne = mail?.daad === 'weigert-een' && ontvangers.length === 0;
    if (refusesOne && mail) {
      answer(`${mail.code} not this one <${adres}>`);
      // The next of the same mail is welcome.
      mail = undefined;
    } else if (omgeving.isGrijs(adres)) answer('451 4.7.1 greylisted, come back later');
    else {
      ontvangers.push(adres);
      answer('250 ok');
    }
  }

  function finish(eml: Buffer): void {
    isText = false;
    if (strikes('punt')) return;
    const kept: Bewaard = {
      messageId: messageIdOf(eml),
      ontvangers: [...ontvangers],
      eml,
      op: omgeving.klok(),
      bevestigd: undefined,
    };
    omgeving.bewaar(kept);
    const storing = mail?.fase === 'na-punt' ? mail : undefined;
    if (storing?.daad === 'verbreekt') {
      socket.destroy();
      return;
    }
    if (storing?.daad === 'hangt') {
      // In the end the answer comes, but nobody hears it any more.
      setTimeout(() => socket.write('250 kept\r\n'), VEEL_TE_LAAT);
      hang();
      return;
    }
    setTimeout(
      () => {
        if (!socket.writable) return;
        kept.bevestigd = omgeving.klok();
        if (mail?.fase === 'na-250') socket.end('250 kept\r\n');
        else socket.write('250 kept\r\n');
      },
      storing ? storing.traagheid : 0,
    );
  }

  /** @returns false when there is no whole command or mail yet */
  function step(): boolean {
    const end = isText ? buffer.indexOf(EINDE) : buffer.indexOf('\r\n');
    if (end < 0) {
      if (isText && buffer.length > MIDDEN) strikes('tekst');
      return false;
    }
    const part = buffer.subarray(0, end);
    buffer = buffer.subarray(end + (isText ? EINDE.length : 2));
    if (isText && mail?.fase === 'tekst') strikes('tekst');
    else if (isText) finish(Buffer.from(part));
    else command(part.toString('latin1'));
    return true;
  }

  socket.on('data', (chunk) => {
    if (isHanging) return;
    buffer = Buffer.concat([buffer, chunk]);
    while (isListening() && step());
  });
  if (strikes('lijn') || strikes('begroeting')) return;
  answer('220 storm ESMTP');
}

function messageIdOf(eml: Buffer): string {
  const head = eml.subarray(0, eml.indexOf('\r\n\r\n')).toString('latin1');
  return /^Message-ID:\s*<([^>]+)>/im.exec(head)?.[1] ?? '';
}
