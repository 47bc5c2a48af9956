import { makeZoeker } from '../../browser/search.ts';

/** The one search of a page; it fetches nothing before it is used. */
export const zoeker = makeZoeker(import.meta.env.BASE_URL);
