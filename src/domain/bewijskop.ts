/**
 * The header in which a client brings the answer to the sum of a server under attack: base64 of
 * `{challenge, solution}` as JSON.
 */
export const BEWIJS_HEADER = 'meldpunt-bewijs';
