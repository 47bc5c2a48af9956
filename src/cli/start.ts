// npm start: builds the site, serves it together with the meldpunt, and says where everything is.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { register } from 'tsx/esm/api';

/** Who started us, seen before the build: it may be gone after it. */
const PARENT = process.ppid;
const ROOT = path.resolve(import.meta.dirname, '../..');

const host = process.env.HOST ?? 'localhost';
const port = readPort(process.env.PORT ?? '4321');
// Before the build: waiting for a build to hear that the port is taken would be a pity.
if (!(await isFree(host, port))) {
  stop(
    `Poort ${port} is al in gebruik. Misschien draait de site al: kijk op http://${host}:${port}/\n` +
      `Kies anders een andere poort: PORT=${port + 1} npm start`,
  );
}

console.log('De site wordt gebouwd …');
await build();

// The report form is a .tsx file, which Node cannot read by itself.
register();
const { startServer } = await import('../../functions/server.ts');
const server = await startServer({
  host,
  port,
  dist: path.join(ROOT, 'dist'),
  postvak: path.join(ROOT, 'var/postvak'),
  // Known again after a restart.
  env: { MELDPUNT_GEHEUGEN: path.join(ROOT, 'var/geheugen'), ...process.env },
}).catch((error: unknown) => stop(error instanceof Error ? error.message : String(error)));

console.log(
  [
    `De site:    ${server.url}/`,
    server.postvakUrl === undefined
      ? 'Meldingen:  gaan naar de mailserver van SMTP_URL'
      : `Postvak:    ${server.postvakUrl} (hier komen de meldingen aan; er gaat niets naar buiten)`,
    'Stoppen:    Ctrl+C',
  ].join('\n'),
);

let stopping = 0;
function shutDown(): void {
  // A second Ctrl+C does not wait for what is being sent. The first may come twice: npm passes it on.
  if (stopping > 0 && Date.now() - stopping > 500) process.exit(1);
  if (stopping > 0) return;
  stopping = Date.now();
  console.log('\nDe site stopt.');
  void server.close().finally(() => process.exit(0));
}
process.on('SIGINT', shutDown);
process.on('SIGTERM', shutDown);

// npm hands a signal to the shell it started, and that shell dies without telling us. Then the site
// would go on, and the next start would find the port taken.
if (process.env.npm_lifecycle_event !== undefined) {
  setInterval(() => {
    if (process.ppid !== PARENT && stopping === 0) shutDown();
  }, 500).unref();
}

function readPort(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  return stop(`PORT is "${text}". Geef een getal van 1 tot en met 65535, bijvoorbeeld PORT=4321.`);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** Builds in a process of its own, and shows its output only when it fails. */
function build(): Promise<void> {
  const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: ROOT,
    env: {
      SITE_URL: `http://localhost:${port}`,
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        stop(`${Buffer.concat(output).toString('utf8')}\nHet bouwen van de site is niet gelukt.`);
    });
  });
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
