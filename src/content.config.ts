import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { begripSchema } from './domain/schema/begrip.ts';
import { gemeenteSchema } from './domain/schema/gemeente.ts';
import { ingangSchema, situatieSchema } from './domain/schema/ingang.ts';
import { normSchema } from './domain/schema/norm.ts';
import { organisatieSchema } from './domain/schema/organisatie.ts';
import { paginaSchema } from './domain/schema/pagina.ts';
import { regelingSchema } from './domain/schema/regeling.ts';
import { vraagSchema } from './domain/schema/vraag.ts';

// Before Astro reads these, the integration `inhoud` has checked every file and every reference
// between files, with messages in Dutch.
const markdown = (map: string) =>
  glob({ pattern: ['*.md', '!README.md'], base: `./content/${map}` });

const yaml = (map: string) => glob({ pattern: '*.yaml', base: `./content/${map}` });

export const collections = {
  regelingen: defineCollection({ loader: markdown('regelingen'), schema: regelingSchema }),
  vragen: defineCollection({ loader: yaml('vragen'), schema: vraagSchema }),
  normen: defineCollection({ loader: yaml('normen'), schema: normSchema }),
  gemeenten: defineCollection({ loader: markdown('gemeenten'), schema: gemeenteSchema }),
  organisaties: defineCollection({ loader: markdown('organisaties'), schema: organisatieSchema }),
  begrippen: defineCollection({ loader: markdown('begrippen'), schema: begripSchema }),
  paginas: defineCollection({ loader: markdown('paginas'), schema: paginaSchema }),
  situaties: defineCollection({ loader: markdown('situaties'), schema: situatieSchema }),
  themas: defineCollection({ loader: markdown('themas'), schema: ingangSchema }),
  doelgroepen: defineCollection({ loader: markdown('doelgroepen'), schema: ingangSchema }),
};
