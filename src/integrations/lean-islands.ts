import type { AstroIntegration } from 'astro';

const LOADER = /@astrojs\/preact\/dist\/client\.js$/;
const LOAD_SIGNALS = 'await import("@preact/signals")';

/**
 * Takes out of the island loader what no page here uses: signals as the props of an island. The
 * possibility alone costs every page with an island 0.9 kB, because it is a dynamic import.
 */
export function leanIslands(): AstroIntegration {
  return {
    name: 'lean-islands',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ vite: { plugins: [{ name: 'lean-islands', transform: withoutSignals }] } });
      },
    },
  };
}

function withoutSignals(code: string, id: string): string | undefined {
  return LOADER.test(id) ? code.replace(LOAD_SIGNALS, '{}') : undefined;
}
