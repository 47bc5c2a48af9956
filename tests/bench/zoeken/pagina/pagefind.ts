import { HOOGSTENS, type StartMotor } from './motor.ts';

interface Pagefind {
  init(): Promise<void>;
  search(vraag: string): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
}

/** What Pagefind's own search box shows at once. */
const EERSTE = 5;

/** Plain Pagefind: the index of the site, with nothing set. */
export const start: StartMotor = async () => {
  // Not known before the site is built, so not to be bundled.
  const file = '/pagefind/pagefind.js';
  const pagefind = (await import(file)) as Pagefind;
  await pagefind.init();
  return {
    async zoek(vraag) {
      const { results } = await pagefind.search(vraag);
      // A result has no address until its page is fetched.
      const read = async (most: number) => {
        const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
        return pages.map(({ url }) => url);
      };
      const nu = await read(EERSTE);
      return { nu, later: read(HOOGSTENS) };
    },
  };
};
