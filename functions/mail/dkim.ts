import { createPrivateKey, type KeyObject } from 'node:crypto';
import type { Env } from '../adressen.ts';
import { readPem } from './pem.ts';

/** With what each mail is signed, so that receivers see that it is ours. */
export interface Dkim {
  readonly domein: string;
  readonly selector: string;
  /** A private RSA key as PEM. */
  readonly sleutel: string;
}

const NAMEN = ['MELDPUNT_DKIM_DOMEIN', 'MELDPUNT_DKIM_SELECTOR', 'MELDPUNT_DKIM_SLEUTEL'] as const;

/** A domain or a selector: labels with dots between them. */
const LABELS = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

/** Shorter ones can be broken, and large mail services ignore them. */
const FEWEST_BITS = 2048;

/** Reads the three settings of DKIM; undefined when there are none. A mistake goes to `fouten`. */
export function readDkim(env: Env, fouten: string[]): Dkim | undefined {
  const missing = NAMEN.filter((naam) => env[naam] === undefined);
  if (missing.length === NAMEN.length) return undefined;
  if (missing.length > 0) {
    fouten.push(
      `${missing.join(' en ')} ${missing.length > 1 ? 'ontbreken' : 'ontbreekt'}. DKIM heeft alle drie nodig: ${NAMEN.join(', ')}. Wilt u geen DKIM? Haal ze dan alle drie weg.`,
    );
    return undefined;
  }
  const [domein = '', selector = ''] = NAMEN.map((naam) => env[naam]);
  if (!LABELS.test(domein) || !domein.includes('.')) {
    fouten.push('MELDPUNT_DKIM_DOMEIN is geen domein. Schrijf bijvoorbeeld voorbeeld.nl.');
  }
  if (!LABELS.test(selector)) {
    fouten.push(
      'MELDPUNT_DKIM_SELECTOR is geen naam van een sleutel. Schrijf bijvoorbeeld meldpunt2026.',
    );
  }
  const sleutel = readPem('MELDPUNT_DKIM_SLEUTEL', env, fouten);
  if (sleutel === undefined) return undefined;
  const fout = whatIsWrong(sleutel);
  if (fout) fouten.push(`MELDPUNT_DKIM_SLEUTEL ${fout}`);
  return { domein, selector, sleutel };
}

/** Here, because nodemailer sends a mail without a signature when it cannot sign. */
function whatIsWrong(pem: string): string | undefined {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    return 'is geen geheime sleutel zonder wachtwoord. Hij begint met -----BEGIN PRIVATE KEY-----.';
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== 'rsa')
    return 'is geen RSA-sleutel. Maak een RSA-sleutel van 2048 bits.';
  if (bits < FEWEST_BITS) return `is te kort: ${bits} bits. Maak een RSA-sleutel van 2048 bits.`;
  return undefined;
}
