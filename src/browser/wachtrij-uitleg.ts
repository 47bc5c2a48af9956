import type { Afloop } from '../domain/wachtrij.ts';
import { nlWachtrij } from '../i18n/wachtrij.ts';

const t = nlWachtrij.nogNiet;

/** What somebody reads after asking to send. @param afloop undefined when it was not tried */
export function nogNiet(afloop: Afloop | undefined): string {
  switch (afloop?.soort) {
    case undefined:
    case 'druk':
      return t.druk;
    case 'verzonden':
      return '';
    case 'offline':
      return t.offline;
    case 'storing':
      return t.storing;
    case 'fouten':
    case 'te-groot':
    case 'geweigerd':
      return t.mis;
  }
}
