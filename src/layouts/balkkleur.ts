import tokens from '../styles/tokens.css?raw';
import thema from 'virtual:thema';
import { kleurIn } from './kleur-in.ts';

const BALK = '--basis-color-default-bg-default';

/** The colour of the browser's own bar, the same as our header: read from the tokens. */
export const BALKKLEUREN = (['light', 'dark'] as const).map((scheme) => ({
  scheme,
  kleur: kleurIn(BALK, scheme, thema, tokens),
}));

/** What a phone shows while the site opens from its home screen: the page, and the mark. */
export const OPSTARTKLEUREN = {
  background_color: kleurIn('--basis-color-default-bg-document', 'light', thema, tokens),
  theme_color: kleurIn('--basis-color-accent-1-inverse-bg-default', 'light', thema, tokens),
};
