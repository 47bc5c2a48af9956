import type { APIRoute } from 'astro';
import { getMeldpuntgegevens } from '../../content/meldpunt.ts';

/** What the function knows of the content: it reads this file from the built site. */
export const GET: APIRoute = async () => Response.json(await getMeldpuntgegevens());
