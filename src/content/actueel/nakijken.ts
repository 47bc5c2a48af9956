import { versheidOf } from '../../domain/versheid.ts';
import { datum } from '../../i18n/getallen.ts';
import { brondatum } from './brondatum.ts';
import { noemer, type Redactie } from './redactie.ts';
import type { Taak } from './taak.ts';

/** What nobody looked at for half a year: texts by their check, organisaties by their source. */
export function verouderd(redactie: Redactie, vandaag: string): Taak[] {
  const { regelingen, paginas, organisaties } = redactie;
  const texts = [...regelingen.filter(({ tekst }) => tekst.status !== 'gestopt'), ...paginas].map(
    ({ pad, tekst }) => ({
      bestand: pad,
      onderwerp: noemer(tekst),
      wat: `Leg de tekst naast de bronnen. Nagekeken op ${datum(tekst.gecontroleerd)}.`,
      dag: tekst.gecontroleerd,
    }),
  );
  const contacts = organisaties.map(({ pad, tekst }) => ({
    bestand: pad,
    onderwerp: tekst.naam,
    wat: `Kijk of naam, nummer, site en adres nog kloppen. Datum van de bron: ${datum(tekst.bron.datum)}.`,
    dag: brondatum(tekst.bron.datum),
  }));
  return [...texts, ...contacts]
    .flatMap(({ dag, ...taak }): Taak[] => {
      if (dag === undefined) {
        const wat = `${taak.wat} Zoek een bron met een datum.`;
        return [{ ...taak, wat, soort: 'nakijken', dringend: true }];
      }
      const versheid = versheidOf(dag, vandaag);
      if (versheid === 'vers') return [];
      const dringend = versheid === 'ouder-dan-jaar';
      return [{ ...taak, soort: 'nakijken', dringend, datum: dag }];
    })
    .sort((a, b) => (a.datum ?? '').localeCompare(b.datum ?? ''));
}
