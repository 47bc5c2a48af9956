import type { Tekeninggegevens } from '../Tekening.tsx';

/** A melding has arrived: a letter is handed over at the door of the bridge house. */
export const bedankt: Tekeninggegevens = {
  viewBox: '0 0 320 180',
  delen: [
    ['gloed', 'M232 14a66 66 0 1 1-.1 0z'],
    [
      'ver',
      'M-5 170v-54l12-9 12 9h14v-58h3v-9h20v9h3v58h10l13-11 13 11h8c0-9 7-15 14-15s13 6 14 12c5-4 14-4 18 3h40v54z',
    ],
    ['fijn', 'M96 40q8-8 12 0 4-8 12 0m8 16q8-8 12 0 4-8 12 0'],
    ['wit', 'M30 170v-156h16v156z'],
    ['fijn', 'M30 38h16m-16 18h16m-16 18h16m-16 18h16m-16 18h16m-22-90v116'],
    ['wit', 'M31 0a8 8 0 1 1-.1 0z'],
    ['wit', 'M-6 10h60v11h-60z'],
    ['fijn', 'm-9 10 9 11 9-11 9 11 9-11 9 11 9-11'],
    ['water', 'M-10 190v-32q15-8 30 0t30 0 30 0 30 0 30 0 30 0v32z'],
    ['licht', 'M30 136h120v9h-120z'],
    ['geel', 'M-6 136h36v9h-36z'],
    ['licht', 'M148 145h182v45h-182z'],
    ['wit', 'M144 136h186v10h-186z'],
    ['fijn', 'M164 160h14m26-4h14m44 6h14m-48 10h14'],
    ['wit', 'M196 136v-68h98v68z'],
    ['blauw', 'm190 34 16-22h78l16 22z'],
    ['licht', 'M203 64v-30h84v30zm-14 0h112v9h-112z'],
    [
      'raam',
      'M209 41h13v16h-13zm20 0h13v16h-13zm20 0h13v16h-13zm20 0h13v16h-13zm-25 45h16v22h-16zm25 0h16v22h-16z',
    ],
    ['geel', 'M205 136v-49q13-12 26 0v49z'],
    ['been', 'm144 120-6 14m11-14 5 14m60-12v12m7-12v12'],
    ['geel', 'M142 99c-4 4-5 13-6 21q10 4 21 0c-1-8-2-17-6-21q-4-3-9 0z'],
    ['dak', 'M213 100c-4 4-5 13-6 21q10 4 21 0c-1-8-2-17-6-21q-4-3-9 0z'],
    ['huid', 'M217 86a6 6 0 1 1-.1 0z'],
    ['bruin', 'M148 85a6 6 0 1 1-.1 0z'],
    [
      'blauw',
      'M142 95c-3-7 1-12 6-12s8 3 7 5c-4-1-7 1-8 6q-2 2-5 1zm82 1c3-7-1-12-6-12s-8 3-7 5c4-1 7 1 8 6q2 2 5 1z',
    ],
    ['wit', 'M159 96h30v21h-30z'],
    ['lijn', 'm159 96 15 12 15-12m-41 8 5 8 8-2m52-6-7 7-9-2'],
    ['golf', 'M60 172q7-6 14 0t14 0 14 0m-94-4q7-6 14 0t14 0 14 0'],
  ],
};
