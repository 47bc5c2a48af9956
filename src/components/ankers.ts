/** Parts of a page to which a link elsewhere leads. */
export const DOEN = 'doen';
