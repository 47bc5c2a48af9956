import type { APIRoute, GetStaticPaths } from 'astro';
import { getWijzerdelen } from '../../../content/wijzerdata.ts';

/** In a large site: the regelingen that hold in one gemeente and not everywhere. */
export const getStaticPaths = (async () => {
  const delen = await getWijzerdelen();
  return [...delen].map(([gemeente, deel]) => ({ params: { gemeente }, props: { deel } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ deel: string }> = ({ props }) =>
  new Response(props.deel, { headers: { 'content-type': 'application/json; charset=utf-8' } });
