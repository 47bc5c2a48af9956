import { makeIcs } from '../../domain/ics.ts';
import { meeneemTekst } from '../../i18n/meenemen.ts';
import type { Herinnering } from './lijst-items.ts';

/** Two weeks is enough to find papers and a helper. */
const DAGEN_VOORAF = 14;

const t = meeneemTekst.agenda;

/**
 * A calendar file with these days.
 * @param home address of the site, with a slash at the end
 * @param nu the moment of making
 */
export function agendaBestand(dagen: readonly Herinnering[], home: string, nu: Date): string {
  const kalender = dagen.map(({ slug, naam, dag, tekst, uitleg }) => ({
    uid: `${slug}-${dag}@regelingenwijzer-drechtsteden`,
    dag,
    titel: t.titel(naam, tekst),
    uitleg: [tekst, uitleg, t.meer(`${home}regelingen/${slug}/`)].filter(Boolean).join('\n'),
    versie: 0,
    dagenVooraf: DAGEN_VOORAF,
  }));
  return makeIcs(kalender, 'wijzer', nu);
}
