// Serves the built site for one browser test worker, and says where. Run with tsx, because the
// server draws the report form (tsx), and Playwright has a way of its own with such files.
// Arguments: the folder with the built site, and the folder for the mails.
import { startServer } from '../../functions/server.ts';

const [dist = 'dist', postvak = 'var/postvak'] = process.argv.slice(2);
const server = await startServer({
  host: '127.0.0.1',
  port: 0,
  dist,
  postvak,
  env: process.env,
});
process.stdout.write(`${JSON.stringify({ url: server.url, postvakUrl: server.postvakUrl })}\n`);
