import type { Tekeninggegevens } from '../Tekening.tsx';

/** No internet: the bridge is up, but the boat sails on with its lantern. */
export const offline: Tekeninggegevens = {
  viewBox: '0 0 320 180',
  delen: [
    ['gloed', 'M158 52a44 44 0 1 1-.1 0z'],
    [
      'ver',
      'M-5 170v-58l14-11 14 11h8c0-9 7-15 14-15s13 6 14 12h32c5-4 14-4 18 3h82l12-12 12 12h8c0-9 7-15 14-15s13 6 14 12h20l14-11 14 11h40v61z',
    ],
    ['wit', 'M72 160v-124h16v124zm160 0v-124h16v124z'],
    ['fijn', 'M72 92h16m144 0h16m-176 18h16m144 0h16m-154-66v16m132-16v16m-146-16v64m160-64v64'],
    ['dak', 'M74 96h12v26h-12zm160 0h12v26h-12z'],
    ['wit', 'M87 24a8 8 0 1 1-.1 0zm146 0a8 8 0 1 1-.1 0z'],
    ['wit', 'M64 34h192v11h-192z'],
    [
      'fijn',
      'm74 45 9-11 9 11 9-11 9 11 9-11 9 11 9-11 9 11 9-11 9 11 9-11 9 11 9-11 9 11 9-11 9 11 9-11 9 11 9-11',
    ],
    ['geel', 'M90 60h140v9h-140z'],
    ['licht', 'M-4 124h74v9h-74zm254 0h74v9h-74z'],
    ['lijn', 'M30 133v30m260-30v30m-132-25v-54'],
    ['geel', 'M152 84h12v14h-12zm3 0q3-8 6 0'],
    ['wit', 'M128 140v-18h26v18z'],
    ['raam', 'M135 127h12v8h-12z'],
    ['dak', 'M110 140h96c-2 14-8 24-20 28h-56c-12-4-18-14-20-28z'],
    ['fijn', 'M113 149h89'],
    ['water', 'M-10 190v-32q15-8 30 0t30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0v32z'],
    ['golf', 'M24 172q7-6 14 0t14 0 14 0m184 0q7-6 14 0t14 0 14 0'],
    ['gloor', 'M136 172h32m8 0h14'],
  ],
};
