import type { APIRoute } from 'astro';
import { getWijzerdata } from '../../content/wijzerdata.ts';
import { stringify } from '../../domain/json.ts';

/** The rules and texts of the wizard, made once at build. */
export const GET: APIRoute = async () =>
  new Response(stringify(await getWijzerdata()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
