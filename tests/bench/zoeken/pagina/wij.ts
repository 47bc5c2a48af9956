import { makeZoeker } from '../../../../src/browser/search.ts';
import type { Zoekuitkomst } from '../../../../src/domain/zoeken/zoekuitkomst.ts';
import type { StartMotor } from './motor.ts';

/** Ours, as the site uses it. */
export const start: StartMotor = () => {
  const zoeker = makeZoeker();
  return Promise.resolve({
    async zoek(vraag) {
      const { nu, later } = await zoeker.zoek(vraag);
      return { nu: urls(nu), later: later().then(urls) };
    },
  });
};

const urls = ({ resultaten }: Zoekuitkomst) =>
  // What comes after the path (a place in the page) does not matter here.
  resultaten.map(({ url }) => new URL(url, location.href).pathname);
