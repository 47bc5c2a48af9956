import { belpuntIn, type Meldkeuzes } from '../domain/meldpunt.ts';
import { telOf } from '../domain/telefoon.ts';
import { nlWachtrij } from '../i18n/wachtrij.ts';
import { metBasis } from './basis.ts';

/**
 * Whom to call in a gemeente. It comes a moment later: pages do not know the numbers of every gemeente.
 * Without internet or saved site it stays empty; the foot of every page has numbers too.
 */
export function belregel(gemeente: string): HTMLElement {
  const regel = document.createElement('span');
  const fill = async () => {
    const response = await fetch(metBasis('/meldpunt/gegevens.json'));
    const { naam, telefoon } = belpuntIn((await response.json()) as Meldkeuzes, gemeente);
    const nummer = Object.assign(document.createElement('a'), {
      className: 'telefoon',
      href: telOf(telefoon),
      textContent: telefoon,
    });
    regel.append(` ${nlWachtrij.haast} ${nlWachtrij.bel(naam)} `, nummer);
  };
  fill().catch(() => undefined);
  return regel;
}
