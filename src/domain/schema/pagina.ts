import { z } from 'zod';
import { datum, tekst } from './velden.ts';

/** A page about the site itself, such as privacy; the text stands below the frontmatter. */
export const paginaSchema = z.strictObject({
  titel: tekst('De kop boven de pagina.'),
  samenvatting: tekst('Eén zin: wat staat op deze pagina? Ook zoekmachines laten die zin zien.'),
  gecontroleerd: datum('De dag waarop iemand deze tekst voor het laatst naliep.'),
});

export type PaginaTekst = z.infer<typeof paginaSchema>;
