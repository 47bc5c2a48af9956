import type { Norm } from '../domain/norm.ts';
import type { Normgebruik } from '../domain/zinnen.ts';
import { opsomming } from '../domain/lezen/fout.ts';
import { datum, percent } from './getallen.ts';
import { periode } from './periode.ts';

/**
 * "Grens: 120% van de bijstandsnorm vanaf 1 juli 2026. Bron: Participatiewet (1 juli 2026)." The
 * source of the regeling itself is named where it says more than the law: a part of a norm, or a
 * rule without a norm.
 */
export function bronZin(normen: readonly Normgebruik[], regel: Norm['bron'] | undefined): string {
  const says = regel && (normen.length === 0 || normen.some(({ deel }) => deel !== 1));
  const bronnen = [...normen.map(({ norm }) => norm.bron), ...(says ? [regel] : [])];
  if (bronnen.length === 0) return '';
  const bron = `Bron: ${opsomming([...new Set(bronnen.map(naamOf))], 'en')}.`;
  return normen.length === 0 ? bron : `${grenzenZin(normen)} ${bron}`;
}

function grenzenZin(normen: readonly Normgebruik[]): string {
  const begin = normen.some(({ norm }) => norm.bedragen.length > 0) ? 'Grens' : 'Gerekend met';
  const namen = [...new Set(normen.map(({ norm }) => norm))].map((norm) => {
    const delen = normen.filter((gebruik) => gebruik.norm === norm).map(({ deel }) => deel);
    const whole = delen.every((deel) => deel === 1);
    const naam = whole ? norm.naam : `${opsomming(delen.map(percent), 'en')} van de ${norm.naam}`;
    return `${naam} ${periode(norm)}`;
  });
  return `${begin}: ${opsomming(namen, 'en')}.`;
}

/** How we came to read a source stands on the page of the regeling, not in every reason. */
function naamOf({ titel, datum: van }: Norm['bron']): string {
  return `${titel.replace(/, gelezen via .*$/, '')} (${datum(van)})`;
}
