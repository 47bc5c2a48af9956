import { CappedMap, createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { z } from 'zod';

/** Sums that cost the sender's computer a second, and us nothing to check. */
export interface Uitdagingen {
  maak(): Promise<Challenge>;
  /** Whether this is the first time that a sum of ours comes back with its right answer, in time. */
  isOpgelost(bewijs: string): Promise<boolean>;
}

interface Instellingen {
  /** Instances of the server that share it accept each other's sums. */
  readonly geheim: string;
  readonly now?: () => number;
}

/**
 * Some 400 rounds of 1,000 steps: about a tenth of a second on a laptop and one to three on a cheap
 * phone. The number of rounds has a floor and a ceiling, so that nobody is unlucky.
 */
const STEPS = 1_000;
const FEWEST = 200;
const MOST = 600;

/** Seconds. A phone that falls asleep over it asks for another. */
const VALID = 300;
/** Solved sums that we still know; each may be used once. */
const MOST_USED = 20_000;
/** Ours are some 700 letters. */
const LONGEST = 2_000;

const getal = z.number();
const bewijsSchema = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: getal,
      keyLength: getal,
      keyPrefix: z.string(),
      keySignature: z.string(),
      expiresAt: getal,
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: getal, derivedKey: z.string() }),
});

export function createUitdagingen({ geheim, now = Date.now }: Instellingen): Uitdagingen {
  const used = new CappedMap<string, true>({ maxSize: MOST_USED });
  const secrets = {
    hmacSignatureSecret: `uitdaging ${geheim}`,
    hmacKeySignatureSecret: `antwoord ${geheim}`,
  };
  return {
    maak: () =>
      createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: STEPS,
        counter: randomInt(MOST, FEWEST),
        deriveKey,
        expiresAt: Math.floor(now() / 1_000) + VALID,
        ...secrets,
      }),
    async isOpgelost(bewijs) {
      const given = decode(bewijs);
      if (!given || given.challenge.parameters.expiresAt * 1_000 < now()) return false;
      const { verified } = await verifySolution({ ...given, deriveKey, ...secrets });
      return verified && used.setIfAbsent(given.challenge.signature, true);
    },
  };
}

/** @returns undefined for what is no proof at all */
function decode(bewijs: string): z.infer<typeof bewijsSchema> | undefined {
  if (bewijs.length > LONGEST) return undefined;
  try {
    return bewijsSchema.safeParse(JSON.parse(atob(bewijs))).data;
  } catch {
    return undefined;
  }
}
