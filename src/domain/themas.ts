/** The subjects by which people look for help. */
export const THEMAS = [
  'geld-en-uitkering',
  'kinderen-en-school',
  'wonen-en-energie',
  'zorg',
  'schulden',
  'eten-en-kleding',
  'meedoen',
  'hulp-bij-formulieren',
] as const;

export type Thema = (typeof THEMAS)[number];

/** The groups that the council wants to reach; `jongeren` are 16 to 23. */
export const DOELGROEPEN = ['kinderen', 'jongeren', 'volwassenen', 'ouderen'] as const;

export type Doelgroep = (typeof DOELGROEPEN)[number];

/** Choice of people who live outside the seven gemeenten. */
export const ELDERS = 'elders';
