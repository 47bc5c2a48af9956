import type { Deurnaam, Stapnaam } from '../domain/deuren.ts';
import {
  brief,
  gesprek,
  hulp,
  idee,
  keuzes,
  klaar,
  nood,
  papier,
  persoon,
  plaats,
  samen,
  telefoon,
  zorgen,
} from './pictogrammen.ts';

/** The pictogram of each door. */
export const DEURBEELD: Readonly<Record<Deurnaam, string>> = {
  hulp,
  zorgen,
  'werkt-niet': idee,
};

const STAPBEELD: Readonly<Partial<Record<Stapnaam, string>>> = {
  nood,
  gemeente: plaats,
  onderwerp: keuzes,
  tekst: gesprek,
  contact: telefoon,
  namens: samen,
  rol: persoon,
  soort: idee,
  regeling: papier,
  controle: klaar,
};

/** The pictogram of a step, beside "Stap 2 van 6". */
export function stapbeeld(stap: Stapnaam): string {
  return STAPBEELD[stap] ?? brief;
}
