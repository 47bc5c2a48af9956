import path from 'node:path';
import { bundle } from '../storm/server-proces.ts';
import { SERVER_FILE } from './site.ts';

/** Makes the server one file before the first test: it starts some twenty times, each a second sooner. */
export default async function (): Promise<() => Promise<void>> {
  const { file, remove } = await bundle(path.join(import.meta.dirname, 'serve.ts'));
  process.env[SERVER_FILE] = file;
  return remove;
}
