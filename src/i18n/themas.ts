import type { Thema } from '../domain/themas.ts';

/** What people read for each thema, everywhere the same. */
export const THEMANAMEN: Readonly<Record<Thema, string>> = {
  'geld-en-uitkering': 'Geld en uitkering',
  'kinderen-en-school': 'Kinderen en school',
  'wonen-en-energie': 'Huur en energie',
  zorg: 'Zorg en zorgpremie',
  schulden: 'Schulden',
  'eten-en-kleding': 'Eten en kleding',
  meedoen: 'Sport en meedoen',
  'hulp-bij-formulieren': 'Hulp bij brieven',
};
