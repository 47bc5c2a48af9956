import tokens from '../styles/tokens.css?raw';
import thema from 'virtual:thema';

const KLEUR = /--basis-color-default-bg-default:\s*([^;]+);/;

/** The colour of the browser's own bar, the same as our header: read from the tokens. */
function kleurOf(deel: 0 | 1): string {
  const kleuren = [thema, tokens].map((css) => {
    const delen = css.split('prefers-color-scheme: dark');
    return KLEUR.exec(delen[deel] ?? '')?.[1];
  });
  const kleur = kleuren.find((one) => one !== undefined);
  if (kleur === undefined)
    throw new Error('tokens.css: --basis-color-default-bg-default ontbreekt.');
  return kleur;
}

export const BALKKLEUREN = [
  { scheme: 'light', kleur: kleurOf(0) },
  { scheme: 'dark', kleur: kleurOf(1) },
] as const;
