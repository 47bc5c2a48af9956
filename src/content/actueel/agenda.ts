import { daysLater, monthsLater } from '../../domain/datum.ts';
import { HALF_JAAR, isFinal } from '../../domain/versheid.ts';
import { datum } from '../../i18n/getallen.ts';
import { lastPeriods } from './einddata.ts';
import { noemer, type Redactie } from './redactie.ts';

/** A day on which something becomes due. */
export interface Afspraak {
  /** The same for the same thing in every export, so that a calendar replaces it. */
  readonly uid: string;
  /** ISO date. */
  readonly dag: string;
  readonly titel: string;
  readonly uitleg: string;
  /** The date that it follows from; a newer one makes a newer version of the reminder. */
  readonly vanaf: string;
}

/** New amounts are usually known a month ahead. */
const DAGEN_VOORAF = 30;

const HOST = 'regelingenwijzer-drechtsteden';

/**
 * The reminders from a day on; what was due before it stands on that day.
 * @param vandaag ISO date
 */
export function makeAgenda(redactie: Redactie, vandaag: string): Afspraak[] {
  const texts = [
    ...redactie.regelingen.filter(({ tekst }) => tekst.status !== 'gestopt'),
    ...redactie.paginas,
  ].map(({ pad, tekst }): Afspraak => ({
    uid: uidOf('nakijken', pad),
    // The day on which visitors begin to read that the text is old.
    dag: monthsLater(tekst.gecontroleerd, HALF_JAAR),
    titel: `Nakijken: ${noemer(tekst)}`,
    uitleg: `Leg content/${pad} naast de bronnen. Nagekeken op ${datum(tekst.gecontroleerd)}. Zet daarna "gecontroleerd" op de nieuwe dag.`,
    vanaf: tekst.gecontroleerd,
  }));
  const normen = lastPeriods(redactie, vandaag).map(({ norm, tot, regelingen }): Afspraak => ({
    uid: uidOf('norm', norm.pad),
    dag: daysLater(tot, -DAGEN_VOORAF),
    titel: `Nieuwe norm: ${norm.tekst.naam}`,
    uitleg: [
      `content/${norm.pad} geldt tot en met ${datum(tot)}. Maak een bestand voor de volgende periode.`,
      ...(regelingen.length > 0 ? [`Nodig voor: ${regelingen.join('; ')}.`] : []),
    ].join('\n'),
    vanaf: tot,
  }));
  const ends = redactie.regelingen.flatMap(({ pad, tekst }): Afspraak[] => {
    const tot = tekst.geldig?.tot;
    if (!tot || isFinal(tekst.status)) return [];
    return [
      {
        uid: uidOf('einde', pad),
        dag: daysLater(tot, -DAGEN_VOORAF),
        titel: `Eindigt: ${noemer(tekst)}`,
        uitleg: `content/${pad} geldt tot en met ${datum(tot)}. Vraag na of de regeling doorgaat.`,
        vanaf: tot,
      },
    ];
  });
  return [...texts, ...normen, ...ends]
    .map((one) => ({ ...one, dag: one.dag < vandaag ? vandaag : one.dag }))
    .sort((a, b) => a.dag.localeCompare(b.dag) || a.uid.localeCompare(b.uid));
}

function uidOf(soort: string, pad: string): string {
  const name = pad.replace(/\.\w+$/, '').replaceAll(/[^a-z0-9]+/gi, '-');
  return `${soort}-${name}@${HOST}`;
}
