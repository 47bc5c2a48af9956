import { getOrganisaties, type Organisatie } from '../content/collecties.ts';

/**
 * The desks that one can call without knowing anything: in the order of the editors, the first two
 * with a number. They stand on the home page and at the foot of every page.
 */
export async function getEersteHulp(): Promise<Organisatie[]> {
  const loketten = (await getOrganisaties()).filter(
    ({ soort, telefoon }) => soort === 'loket' && telefoon,
  );
  return loketten.slice(0, 2);
}
