// All that is not needed to fill in the first step: checking, what is sensitive in a text, the check
// page and sending. One file, so that a phone fetches it once, while its owner reads the first step.
export { stapbeeld } from '../../components/melding-beeld.ts';
export { MeldingGevoelig } from '../../components/MeldingGevoelig.tsx';
export { findGevoelig, removeGevoelig } from '../../domain/gevoelig.ts';
export { LANGSTE_TEKST } from '../../domain/schema/melding.ts';
export { nlControle } from '../../i18n/melding-controle.ts';
export { voorbeeldVan } from '../../i18n/melding-voorbeelden.ts';
export { Bericht } from './Bericht.tsx';
export { Controle } from './Controle.tsx';
export { bewaar, kijkNa, verder, verstuur } from './verzenden.ts';
