import { getOrganisaties, type Organisatie, type Regeling } from '../content/collecties.ts';

/**
 * Who helps with a regeling, anywhere in the region: phone numbers first, and among those the desk
 * around the corner before the national line. Each card says where it helps.
 */
export async function getHelpers({ aanvragen, plaatselijk }: Regeling): Promise<Organisatie[]> {
  const local = Object.values(plaatselijk).flatMap((hier) => hier.aanvragen?.hulp ?? []);
  const wanted = new Set([...aanvragen.hulp, ...local]);
  const organisaties = (await getOrganisaties()).filter(({ slug }) => wanted.has(slug));
  const rank = ({ telefoon, gemeenten }: Organisatie) =>
    (telefoon ? 0 : 2) + (gemeenten === 'alle' ? 1 : 0);
  return organisaties.sort((a, b) => rank(a) - rank(b));
}
