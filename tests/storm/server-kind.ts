// The meldpunt in a process of its own, so that it can be killed. Argument: the options of startServer as
// JSON. Says where it is on its first line, and what it uses to a parent that asks.
import { startServer, type ServerOptions } from '../../functions/server.ts';
import type { Verbruik } from './verbruik.ts';

const options = JSON.parse(process.argv[2] ?? '{}') as ServerOptions;
const server = await startServer(options);
// The same as `npm start` does.
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));

process.on('message', () => {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  process.send?.({ ...process.memoryUsage(), cpu: user + system } satisfies Verbruik);
});

// Last: who hears this may send signals.
process.stdout.write(`${server.url}\n`);
