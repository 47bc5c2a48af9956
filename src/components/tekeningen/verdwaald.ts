import type { Tekeninggegevens } from '../Tekening.tsx';

/** This page is not there: a bridge that ends, and a signpost on the other side. */
export const verdwaald: Tekeninggegevens = {
  viewBox: '0 0 320 180',
  delen: [
    ['gloed', 'M196 24a54 54 0 1 1-.1 0z'],
    [
      'ver',
      'M-5 170v-58l14-11 14 11h8c0-9 7-15 14-15s13 6 14 12h40l12-12 12 12h60c5-4 14-4 18 3h20c0-9 7-15 14-15s13 6 14 12h20l14-11 14 11h60v61z',
    ],
    ['fijn', 'M120 40q8-8 12 0 4-8 12 0m8 14q8-8 12 0 4-8 12 0'],
    ['wit', 'M28 170v-146h16v146z'],
    ['fijn', 'M28 50h16m-16 18h16m-16 18h16m-16 18h16m-22-74v94'],
    ['wit', 'M29 10a8 8 0 1 1-.1 0z'],
    ['wit', 'M-6 20h58v11h-58z'],
    ['fijn', 'm-11 20 9 11 9-11 9 11 9-11 9 11 9-11'],
    ['geel', 'M-6 124h118l-5 4 5 5h-118z'],
    ['lijn', 'M90 124v-20'],
    ['dak', 'M76 92h32v12h-32z'],
    ['fijn', 'm84 104 6-12m4 12 6-12'],
    ['land', 'M176 170c10-26 24-46 50-46h104v60h-154z'],
    ['wit', 'M232 124v-84h8v84z'],
    ['geel', 'M228 46h42l10 9-10 9h-42z'],
    ['licht', 'M244 72h-40l-10 9 10 9h40z'],
    ['wit', 'M228 98h34l9 7-9 7h-34z'],
    ['lijn', 'M234 40v-9m6 9v-9'],
    ['geel', 'm223 12-9 4 9 3z'],
    ['wit', 'M222 15a7 7 0 0 1 14-1c1 5 8 7 20 11-3 5-9 8-17 8-11 0-17-7-17-18z'],
    ['licht', 'M238 22c6 0 14 2 20 4-6 5-16 4-20-4z'],
    ['groen', 'M282 124c-4-10 2-18 10-17 8-7 20-1 19 8v9z'],
    ['lijn', 'M206 124h124'],
    ['water', 'M-10 190v-38q15-8 30 0t30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0v38z'],
    ['golf', 'M24 170q7-6 14 0t14 0 14 0m62-6q7-6 14 0t14 0 14 0m66 8q7-6 14 0t14 0 14 0'],
  ],
};
