// A small built site, and what talks to its server without tidying up first.
import { mkdir, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import type { ServerOptions } from '../../functions/server.ts';
import { gegevens, TEMPLATE } from './hulp.ts';

const FILES = {
  'index.html': '<h1>Begin</h1>',
  '404.html': '<h1>Deze pagina is er niet</h1>',
  'sw.js': 'self',
  '_astro/a.abc123.css': 'a{}',
  'regelingen/index.html': `<h1>Regelingen</h1>${'<p>tekst</p>'.repeat(500)}`,
  'meldpunt/hulp/index.html': TEMPLATE,
  'meldpunt/bedankt/index.html':
    '<section class="x" id="meldbedankt"><astro-island a="x>y">leeg</astro-island></section>',
  'meldpunt/gegevens.json': JSON.stringify(gegevens),
  // Somebody built with these in the folder: still nobody's business.
  '.env': 'geheim',
  '.git/config': 'geheim',
};

/** Writes a built site. @returns its folder */
export async function makeSite(dir: string): Promise<string> {
  const dist = path.join(dir, 'dist');
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.join(dist, path.dirname(name)), { recursive: true });
    await writeFile(path.join(dist, name), text);
  }
  await writeFile(path.join(dir, 'geheim.txt'), 'geheim');
  return dist;
}

/** The options of a server for a test, on a free port of this machine. */
export function optionsIn(dir: string): ServerOptions {
  return {
    host: '127.0.0.1',
    port: 0,
    dist: path.join(dir, 'dist'),
    postvak: path.join(dir, 'postvak'),
    env: {},
  };
}

/** A connection that says exactly what we want. */
export interface Lijn {
  readonly socket: Socket;
  readonly say: (text: string) => void;
  /** All that came back, once the other side has hung up. */
  readonly closed: Promise<string>;
}

export function openLine(url: string): Promise<Lijn> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    // Cut off in the middle of a sentence is a way of hanging up too.
    socket.on('error', () => undefined);
    const closed = new Promise<string>((end) => socket.on('close', () => end(answer)));
    socket.on('connect', () =>
      resolve({ socket, closed, say: (text) => void (socket.writable && socket.write(text)) }),
    );
  });
}

/** One request, word for word. @returns the whole answer */
export async function rawRequest(url: string, text: string): Promise<string> {
  const { say, closed } = await openLine(url);
  say(text);
  return closed;
}

export const rawGet = (url: string, target: string): Promise<string> =>
  rawRequest(url, `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);

export const postMelding = (url: string, body: object): Promise<Response> =>
  fetch(`${url}/api/melding`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
