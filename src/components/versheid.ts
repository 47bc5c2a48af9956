import { localDate } from '../domain/datum.ts';
import type { RegelingTekst, Status } from '../domain/schema/regeling.ts';
import {
  isFinal,
  standOf,
  verschijningen,
  type Houdbaar,
  type Stand,
  type Verschijning,
} from '../domain/versheid.ts';

/** A page is drawn as it is on the day of the build; `browser/versheid.ts` takes it from there. */
export const VANDAAG = localDate(new Date());

/** The fields of a regeling that decide how it ages. */
export type Houdbaarheid = Pick<RegelingTekst, 'status' | 'gecontroleerd' | 'geldig'>;

/** How a regeling stands on the day of the build. */
export function standNu(houdbaar: Houdbaar): Stand {
  return standOf(houdbaar, VANDAAG);
}

/** Every status in which visitors of this build can find a regeling, also years from now. */
export function vormenOf(regeling: Houdbaarheid): Verschijning[] {
  return verschijningen(regeling, VANDAAG);
}

/**
 * The attributes of an element that ages: its dates, and how it was drawn when not fresh. None for
 * what has ended or never was.
 */
export function ageAttributes(houdbaar: Houdbaar & { readonly status?: Status }) {
  if (houdbaar.status && isFinal(houdbaar.status)) return {};
  const { gecontroleerd, geldig } = houdbaar;
  const stand = standNu(houdbaar);
  return {
    'data-gecontroleerd': gecontroleerd,
    'data-geldig-van': geldig?.van,
    'data-geldig-tot': geldig?.tot,
    'data-stand': stand === 'vers' ? undefined : stand,
  };
}

/** The attributes of a part that is shown in some standen only. Our search does not read the rest. */
export function onlyIn(standen: readonly Stand[], nu: Stand) {
  const hidden = !standen.includes(nu);
  return {
    'data-bij': standen.join(' '),
    hidden,
    'data-pagefind-ignore': hidden ? '' : undefined,
  };
}
