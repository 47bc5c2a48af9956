import type { APIRoute } from 'astro';
import { getWijzerJson } from '../../content/wijzerdata.ts';

/** The rules and texts of the wizard, made once at build. */
export const GET: APIRoute = async () =>
  new Response(await getWijzerJson(), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
