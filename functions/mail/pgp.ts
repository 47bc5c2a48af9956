import type { Key } from 'openpgp';
import { Configfout } from '../config.ts';
import type { Mail } from './mail.ts';
import { pgpvariabele } from './mailconfig.ts';

/** Encrypts for who gave a public key. */
export interface Pgp {
  /** Whether mail to this address is encrypted. */
  heeft(adres: string): boolean;
  /**
   * @param adressen who can read it; each has a key
   * @returns armored text with CRLF
   * @throws when a key has expired, with in `rejected` all addresses: nothing goes out readable
   */
  versleutel(inhoud: Buffer, adressen: readonly string[]): Promise<string>;
  /** Whether every key can still be used. */
  isGeldig(): Promise<boolean>;
}

interface Sleutelbos {
  /** Armored public keys by slug. */
  readonly sleutels: Readonly<Record<string, string>>;
  /** Addresses by slug. */
  readonly adressen: Readonly<Record<string, string>>;
}

/**
 * Reads and checks the keys, once at the start.
 * @returns undefined when there are none; then nothing of OpenPGP is loaded
 * @throws Configfout
 */
export async function readPgp(
  { sleutels, adressen }: Sleutelbos,
  now: () => Date = () => new Date(),
): Promise<Pgp | undefined> {
  if (Object.keys(sleutels).length === 0) return undefined;
  const { createMessage, encrypt } = await import('openpgp');
  const byAddress = new Map<string, Key[]>();
  const fouten: string[] = [];
  for (const [slug, armored] of Object.entries(sleutels)) {
    const key = await readSleutel(armored, now());
    if (typeof key === 'string') fouten.push(`${pgpvariabele(slug)}: ${key}`);
    else {
      const adres = (adressen[slug] ?? '').toLowerCase();
      byAddress.set(adres, [...(byAddress.get(adres) ?? []), key]);
    }
  }
  if (fouten.length > 0) throw new Configfout(fouten);
  const keysOf = (adressen: Iterable<string>) =>
    [...adressen].flatMap((adres) => byAddress.get(adres.toLowerCase()) ?? []);
  return {
    heeft: (adres) => byAddress.has(adres.toLowerCase()),
    async versleutel(inhoud, adressen) {
      const message = await createMessage({ binary: new Uint8Array(inhoud) });
      try {
        const text: unknown = await encrypt({
          message,
          encryptionKeys: keysOf(adressen),
          date: now(),
        });
        return String(text).replaceAll(/\r?\n/g, '\r\n');
      } catch {
        throw Object.assign(new Error('Een PGP-sleutel werkt niet meer.'), {
          code: 'EPGP',
          rejected: [...adressen],
        });
      }
    },
    async isGeldig() {
      const faults = await Promise.all(
        keysOf(byAddress.keys()).map((key) => whatIsWrong(key, now())),
      );
      return faults.every((fault) => fault === undefined);
    },
  };
}

/** A key, or what is wrong with it. */
async function readSleutel(armored: string, datum: Date): Promise<Key | string> {
  const { readKey } = await import('openpgp');
  const key = await readKey({ armoredKey: armored }).catch(() => undefined);
  if (!key) {
    return 'Dit is geen openbare PGP-sleutel. Hij begint met -----BEGIN PGP PUBLIC KEY BLOCK-----.';
  }
  if (key.isPrivate()) {
    return 'Dit is de geheime sleutel van de ontvanger. Zet hier de openbare sleutel, en geef de geheime aan niemand.';
  }
  return (await whatIsWrong(key, datum)) ?? key;
}

async function whatIsWrong(key: Key, datum: Date): Promise<string | undefined> {
  const expires = await key.getExpirationTime().catch(() => null);
  if (expires !== null && expires <= datum) {
    const day = new Date(expires).toISOString().slice(0, 10);
    return `Deze PGP-sleutel is verlopen op ${day}. Vraag de ontvanger om een nieuwe.`;
  }
  if (await key.isRevoked(undefined, undefined, datum)) {
    return 'Deze PGP-sleutel is ingetrokken. Vraag de ontvanger om een nieuwe.';
  }
  const isUsable = await key.getEncryptionKey(undefined, datum).then(
    () => true,
    () => false,
  );
  if (isUsable) return undefined;
  return 'Met deze PGP-sleutel kan niemand versleutelen. Vraag de ontvanger om een sleutel die dat wel kan.';
}

/** One mail for who has a key and one for who has none; the same mail when all are alike. */
export function splitsPerSleutel(mail: Mail, { heeft }: Pick<Pgp, 'heeft'>): Mail[] {
  const { aan, kopie = [] } = mail;
  const parts = [heeft, (adres: string) => !heeft(adres)].map((belongs) => ({
    ...mail,
    aan: aan.filter(belongs),
    kopie: kopie.filter(belongs),
  }));
  return parts.filter((part) => part.aan.length + part.kopie.length > 0);
}
