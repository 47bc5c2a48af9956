import { makeZoeker } from '../../browser/search.ts';

/** The one search of a page; it fetches nothing before it is used. */
export const zoeker = makeZoeker();
