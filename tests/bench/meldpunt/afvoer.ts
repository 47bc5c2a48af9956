// A mail server that takes everything and keeps nothing, in a process of its own, so that it costs
// the measured ones no time. Argument: "smtp-server" for the library that the local mailbox is made of, or
// the ms between the final dot and the 250 of a server that does nothing else. It tells its parent where
// it is, and for each message the last mail and how many there were.
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Afvoerstand } from './afvoerstand.ts';

const soort = process.argv[2] ?? '0';
const wacht = Number(soort);
const EINDE = '\r\n.\r\n';
let mails = 0;
let bytes = 0;
let laatste = '';

function keep(eml: string): void {
  mails += 1;
  bytes += eml.length;
  laatste = eml;
}

function makeServer(): Server {
  if (soort !== 'smtp-server') {
    return createServer((socket) => {
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      converse(socket);
      socket.write('220 afvoer ESMTP\r\n');
    });
  }
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        keep(Buffer.concat(chunks).toString('latin1'));
        callback();
      });
    },
  });
  smtp.on('error', () => undefined);
  return smtp.server;
}

function converse(socket: Socket): void {
  let buffer = '';
  let isText = false;
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    buffer += chunk;
    for (;;) {
      const end = buffer.indexOf(isText ? EINDE : '\r\n');
      if (end < 0) return;
      const part = buffer.slice(0, end);
      buffer = buffer.slice(end + (isText ? EINDE.length : 2));
      if (isText) {
        isText = false;
        keep(part);
        if (wacht === 0) socket.write('250 kept\r\n');
        else setTimeout(() => socket.write('250 kept\r\n'), wacht);
      } else isText = command(socket, part);
    }
  });
}

/** @returns whether the text of a mail follows */
function command(socket: Socket, line: string): boolean {
  const verb = line.slice(0, 4).toUpperCase();
  if (verb === 'EHLO') socket.write('250-afvoer\r\n250-8BITMIME\r\n250 SIZE 10000000\r\n');
  else if (verb === 'DATA') socket.write('354 go on\r\n');
  else if (verb === 'QUIT') socket.end('221 bye\r\n');
  else socket.write('250 ok\r\n');
  return verb === 'DATA';
}

const server = makeServer();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ url: `smtp://127.0.0.1:${port}` });
});
process.on('message', () => {
  process.send?.({ mails, bytes, laatste } satisfies Afvoerstand);
  mails = 0;
  bytes = 0;
});
// It has no work without its parent.
process.on('disconnect', () => process.exit(0));
