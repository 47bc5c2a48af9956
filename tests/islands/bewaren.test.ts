import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBewaarplek } from '../../src/browser/sessie.ts';
import {
  isForgotten,
  keepStaat,
  readBewaard,
  readStaat,
  wipeBewaard,
  wipeStaat,
} from '../../src/islands/wijzer/geheugen.ts';
import { BEGIN, BEGIN_HELPER, goTo, type Staat } from '../../src/islands/wijzer/verloop.ts';

/** A storage in memory; only what a test needs of it. */
function makeStorage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    get length() {
      return items.size;
    },
  } as Storage;
}

beforeEach(() => {
  vi.stubGlobal('sessionStorage', makeStorage());
  vi.stubGlobal('localStorage', makeStorage());
});
afterEach(() => void vi.unstubAllGlobals());

const NU = 1_000_000;
const bezig: Staat = goTo(BEGIN, { soort: 'vraag', vraag: 'nood' });

describe('wat de wijzer bewaart', () => {
  test('alleen in dit tabblad, zolang niemand meer vraagt', () => {
    expect(keepStaat(bezig, NU, '2026-11-21')).toBe(true);
    expect(readStaat()).toEqual(bezig);
    expect(localStorage.length).toBe(0);
  });

  test('ook op het apparaat als iemand dat kiest, met de dag erbij', () => {
    keepStaat({ ...bezig, bewaren: true }, NU, '2026-11-21');
    expect(readBewaard()).toEqual({ op: '2026-11-21', staat: { ...bezig, bewaren: true } });
    wipeBewaard();
    expect(readBewaard()).toBeUndefined();
    expect(readStaat()).toEqual({ ...bezig, bewaren: true });
    wipeStaat();
    expect(sessionStorage.length).toBe(0);
  });

  test('nog niets gevraagd: niets bewaard, en wat er lag blijft liggen', () => {
    keepStaat(BEGIN_HELPER, NU, '2026-11-21');
    expect(sessionStorage.length).toBe(0);
    keepStaat(bezig, NU, '2026-11-21');
    keepStaat(BEGIN, NU, '2026-11-21');
    expect(readStaat()).toEqual(bezig);
  });

  test('de antwoorden van een inwoner zijn na elf minuten vergeten, die van uzelf niet', () => {
    keepStaat(goTo(BEGIN_HELPER, { soort: 'alles' }), NU, '2026-11-21');
    expect(isForgotten(readStaat(), NU + 11 * 60_000)).toBe(false);
    expect(isForgotten(readStaat(), NU + 11 * 60_000 + 1)).toBe(true);
    keepStaat(bezig, NU, '2026-11-21');
    expect(isForgotten(readStaat(), NU * 1000)).toBe(false);
  });
});

test('een apparaat dat niets wil bewaren, houdt niemand tegen', () => {
  const plek = makeBewaarplek(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(plek.keep('wijzer', bezig)).toBe(false);
  expect(plek.read('wijzer')).toBeUndefined();
  expect(() => plek.wipe('wijzer')).not.toThrow();
});
