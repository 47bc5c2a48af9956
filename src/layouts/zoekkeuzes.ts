import { getGemeenten } from '../content/collecties.ts';
import { nl } from '../i18n/nl.ts';
import { getEersteHulp } from './eerste-hulp.ts';

/** What the search needs besides its words: whom to call, what to choose from, and how a status looks. */
export async function getZoekkeuzes() {
  const [eerste] = await getEersteHulp();
  return {
    hulp: { naam: eerste?.naam ?? '', telefoon: eerste?.telefoon ?? '' },
    keuzes: {
      gemeenten: (await getGemeenten()).map(({ slug, naam }) => ({ slug, naam })),
      themas: Object.entries(nl.thema).map(([slug, { naam }]) => ({ slug, naam })),
    },
    statusvormen: Object.fromEntries(
      Object.entries(nl.status).map(([status, { kort }]) => [kort, status]),
    ),
  };
}
