import { leaves } from '../../domain/voorwaarde.ts';
import { organisatiesIn } from '../organisaties-in.ts';
import { noemer, type Redactie } from './redactie.ts';
import type { Taak } from './taak.ts';

/** Organisaties that people cannot reach through us, and which pages send people there. */
export function zonderContact({ organisaties, regelingen, gemeenten }: Redactie): Taak[] {
  return organisaties
    .filter(({ tekst }) => !tekst.telefoon && !tekst.site)
    .map(({ pad, slug, tekst }): Taak => {
      const pages = [
        ...regelingen
          .filter((one) => organisatiesIn(one.tekst).includes(slug))
          .map((one) => noemer(one.tekst)),
        ...gemeenten.filter((one) => one.tekst.hulp.includes(slug)).map((one) => one.tekst.naam),
      ];
      const use =
        pages.length > 0
          ? `Mensen komen hier via: ${pages.join('; ')}.`
          : 'Geen regeling of gemeente verwijst hierheen.';
      const wat = `Zoek een telefoonnummer of een site. ${use}`;
      return { soort: 'contact', bestand: pad, onderwerp: tekst.naam, wat };
    });
}

/** Regelingen of which we are unsure without saying what to ask. */
export function zonderVraag({ regelingen, kennis }: Redactie): Taak[] {
  return regelingen.flatMap(({ pad, slug, tekst }): Taak[] => {
    if (tekst['na-te-gaan'].length > 0) return [];
    const rules = kennis.regelingen.find((one) => one.slug === slug)?.varianten ?? [];
    const navragen = rules.some(
      ({ voorwaarden }) =>
        voorwaarden && [...leaves(voorwaarden)].some(({ soort }) => soort === 'navragen'),
    );
    if (tekst.zekerheid !== 'laag' && !navragen) return [];
    const why = navragen ? 'Een voorwaarde kennen wij niet' : 'De zekerheid is laag';
    const wat = `${why}, maar bij "na-te-gaan" staat niets. Schrijf op wat iemand moet navragen, en bij wie.`;
    return [{ soort: 'vraag', bestand: pad, onderwerp: noemer(tekst), wat }];
  });
}
