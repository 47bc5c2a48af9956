import type { Folderbericht } from '../domain/folder.ts';
import { kort } from '../domain/folder.ts';
import type { RegelingTekst } from '../domain/schema/regeling.ts';
import { isFinal, isLater, statusIn, type Stand } from '../domain/versheid.ts';
import { datum } from '../i18n/getallen.ts';
import { nl } from '../i18n/nl.ts';
import { versheidTekst } from '../i18n/versheid.ts';
import { standNu, vormenOf } from './versheid.ts';

type Regeling = Pick<
  RegelingTekst,
  'status' | 'status-uitleg' | 'gecontroleerd' | 'geldig' | 'zekerheid'
>;

/** The standen in which somebody can find a leaflet that still says something: not when it is over. */
export function levendeStanden(regeling: Regeling): Stand[] {
  return vormenOf(regeling)
    .filter(({ status }) => !isFinal(status))
    .flatMap(({ standen }) => standen)
    .filter((stand) => stand !== 'voorbij');
}

/** What a leaflet says first, for each stand in which it can be found; most have nothing to say. */
export function berichtenVan(regeling: Regeling): Folderbericht[] {
  const { status, geldig, 'status-uitleg': uitleg = '' } = regeling;
  return levendeStanden(regeling).flatMap((stand) => {
    const nu = statusIn(stand, status);
    const { eerst } = nl.status[nu];
    const tijd = {
      'nog-niet': `${versheidTekst.vanaf(datum(geldig?.van ?? ''))} ${versheidTekst.nogNiet}`,
      vers: '',
      'ouder-dan-half-jaar': versheidTekst.halfJaar,
      'ouder-dan-jaar': versheidTekst.jaar,
      voorbij: '',
    }[stand];
    const tekst = [nu === status ? kort(uitleg, 120) : '', tijd].filter(Boolean).join(' ');
    if (!eerst && !tekst) return [];
    const later = isLater(stand, standNu(regeling));
    return [{ ...(eerst && { kop: `${eerst}.` }), tekst, standen: [stand], later }];
  });
}

/** How sure we are; after a year nobody is sure any more. */
export function zekerheidVan(regeling: Regeling): Folderbericht[] {
  const maat = (zekerheid: Regeling['zekerheid']) => `${nl.regeling.zekerheid[zekerheid].maat}.`;
  const standen = levendeStanden(regeling);
  const jong = standen.filter((stand) => stand !== 'ouder-dan-jaar');
  return [
    ...(jong.length > 0 ? [{ tekst: maat(regeling.zekerheid), standen: jong }] : []),
    ...(standen.includes('ouder-dan-jaar')
      ? [{ tekst: maat('laag'), standen: ['ouder-dan-jaar' as const], later: jong.length > 0 }]
      : []),
  ];
}

/** True when a regeling has a leaflet: not what has ended or never was. */
export function hasFolder(regeling: Regeling): boolean {
  return !isFinal(statusIn(standNu(regeling), regeling.status));
}
