import { getGemeenten } from '../content/collecties.ts';

/** A page for each gemeente. */
export async function gemeentepaden() {
  const gemeenten = await getGemeenten();
  return gemeenten.map((gemeente) => ({
    params: { gemeente: gemeente.slug },
    props: { gemeente },
  }));
}
