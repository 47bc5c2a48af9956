import type { OrganisatieTekst } from '../../domain/schema/organisatie.ts';
import type { NaTeGaan } from '../../domain/schema/velden.ts';
import { noemer, type Redactie } from './redactie.ts';
import type { Loket, Taak } from './taak.ts';

/** Every open question, with the desk that can answer it. */
export function openVragen({ regelingen, organisaties }: Redactie): Taak[] {
  const loketOf = (slug: string | undefined): Loket | undefined => {
    const found = organisaties.find((one) => one.slug === slug);
    return found && contactOf(found.tekst);
  };
  const ask = (
    { pad, onderwerp }: { pad: string; onderwerp: string },
    items: readonly NaTeGaan[],
    otherwise: Loket,
  ): Taak[] =>
    items.map(({ wat, bij }) => ({
      soort: 'navragen',
      bestand: pad,
      onderwerp,
      wat,
      loket: loketOf(bij) ?? otherwise,
    }));
  return [
    ...regelingen.flatMap(({ pad, tekst }) => {
      const { uitvoerder } = tekst;
      const own = loketOf(uitvoerder.organisatie) ?? { naam: uitvoerder.naam };
      return ask({ pad, onderwerp: noemer(tekst) }, tekst['na-te-gaan'], own);
    }),
    ...organisaties.flatMap(({ pad, tekst }) =>
      ask({ pad, onderwerp: tekst.naam }, tekst['na-te-gaan'], contactOf(tekst)),
    ),
  ];
}

function contactOf({ naam, telefoon, site }: OrganisatieTekst): Loket {
  return { naam, telefoon, site };
}
