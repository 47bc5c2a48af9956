/** An address of the site (`/meldpunt/`) as it is where the site lives: also under a sub-path. */
export function metBasis(pad: `/${string}`): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${pad}`;
}
