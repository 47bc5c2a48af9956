import { taal } from './taal.ts';

/** What `content/` is written in. */
const INHOUD = { lang: 'nl', dir: 'ltr' } as const;

/**
 * Attributes for an element with text from `content/`, which stays Dutch when the words around it are
 * in another language: then a screen reader reads it as Dutch. In Dutch they add nothing.
 */
export const inhoudstaal: Partial<typeof INHOUD> = taal.code === INHOUD.lang ? {} : INHOUD;
