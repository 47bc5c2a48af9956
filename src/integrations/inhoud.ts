import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Inhoudsfout } from '../content/bestanden.ts';
import { checkInhoud } from '../content/controle.ts';
import { zinnenNl } from '../i18n/zinnen.ts';

/**
 * Stops a build with wrong content, in words an editor understands. Astro checks the same schemas
 * later on, but answers in English with a stack trace.
 */
export function inhoud(): AstroIntegration {
  return {
    name: 'inhoud',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { fouten } = await checkInhoud(
          fileURLToPath(new URL('content/', config.root)),
          zinnenNl,
        );
        if (fouten.length === 0) return;
        console.error(describeFouten(fouten));
        // While editing, the page with the mistake may be the very page someone is writing.
        if (command === 'dev') return;
        console.error('De site is niet gebouwd.');
        process.exit(1);
      },
    },
  };
}

/** One block a mistake: the file and the field, and below it what to do. */
function describeFouten(fouten: readonly Inhoudsfout[]): string {
  const kop =
    fouten.length === 1
      ? 'Er is 1 fout in de inhoud.'
      : `Er zijn ${fouten.length} fouten in de inhoud.`;
  const regels = fouten.map(({ bestand, veld, melding }) =>
    [veld === '' ? bestand : `${bestand}, ${veld}`, `  ${melding}`].join('\n'),
  );
  return ['', kop, '', ...regels, ''].join('\n');
}
