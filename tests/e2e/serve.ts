// Serves the built site for one browser test worker, and says where. Run with tsx, because the
// server draws the report form (tsx), and Playwright has a way of its own with such files.
// Its one argument is the folder for the mails.
import path from 'node:path';
import { startServer } from '../../functions/server.ts';

const server = await startServer({
  host: '127.0.0.1',
  port: 0,
  dist: path.resolve(import.meta.dirname, '../../dist'),
  postvak: process.argv[2] ?? 'var/postvak',
  env: process.env,
});
process.stdout.write(`${JSON.stringify({ url: server.url, postvakUrl: server.postvakUrl })}\n`);
