// What the server remembers of meldingen that were delivered, so that none goes out twice.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createStorage, type Driver, type Storage } from 'unstorage';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGeheugen, type Bezorgbewijs } from '../../functions/melding/geheugen.ts';
import { kenmerkOf } from '../../functions/melding/kenmerk.ts';
import { openOpslag } from '../../functions/melding/opslag.ts';
import { GOED, idNumber, jsonOf, makeMeldpunt, NOW, postJson, startMailserver } from './hulp.ts';

const BEWIJS: Bezorgbewijs = { naar: ['coordinatiepunt'], voor: ['brughuis-alblasserdam'] };
const DAY = 24 * 60 * 60 * 1000;
const later = (days: number) => () => new Date(NOW.getTime() + days * DAY);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'geheugen-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The file of the only week in which something was delivered. */
async function logIn(dir: string): Promise<string> {
  const [name, ...others] = await readdir(dir);
  expect(others).toEqual([]);
  return path.join(dir, name!);
}

/** A server that starts: nothing in memory, and a log. */
function start(storage: Storage, { now = () => NOW, geduld = 2_000 } = {}) {
  const log: string[] = [];
  const work = vi.fn(() => Promise.resolve(BEWIJS));
  const geheugen = createGeheugen({ storage, now, log: (line) => log.push(line), geduld });
  return { ...geheugen, log, work, deliver: (id = GOED.id) => geheugen.once(id, work) };
}

describe('what was delivered', () => {
  it('is known again after a restart', async () => {
    const first = await start(await openOpslag(folder)).deliver();
    const second = start(await openOpslag(folder));
    expect(await second.deliver()).toEqual({ ...first, nieuw: false });
    expect(second.work).not.toHaveBeenCalled();
    expect(first).toMatchObject({ bewijs: BEWIJS, nieuw: true });
  });

  it('is known to another instance of the server that shares the storage', async () => {
    const shared = createStorage();
    const [one, other] = [start(shared), start(shared)];
    await one.deliver();
    expect((await other.deliver()).nieuw).toBe(false);
  });

  it('leaves one line that says nothing about a person', async () => {
    await start(await openOpslag(folder)).deliver();
    const { hash, nummer } = kenmerkOf(GOED.id);
    const text = await readFile(await logIn(folder), 'utf8');
    expect(text).toBe(`${nummer} ${JSON.stringify([{ hash, ...BEWIJS }])}\n`);
    expect(text).not.toContain(GOED.id.slice(0, 8));
  });

  it.each([
    [0, false],
    [7, false],
    [14, false],
    [21, true],
    [365, true],
  ])('after %i days a double is new again: %s', async (days, nieuw) => {
    const storage = await openOpslag(folder);
    await start(storage).deliver();
    expect((await start(storage, { now: later(days) }).deliver()).nieuw).toBe(nieuw);
  });

  it('at the same moment is delivered once', async () => {
    const { deliver, work } = start(createStorage());
    work.mockImplementation(() => sleep(20, BEWIJS));
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => deliver()));
    expect(outcomes.filter(({ nieuw }) => nieuw)).toHaveLength(1);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is known at once, also to a storage that has not heard of it yet', async () => {
    const deaf = Object.assign(createStorage(), { setItem: () => Promise.resolve() });
    const { deliver, work } = start(deaf);
    await deliver();
    expect((await deliver()).nieuw).toBe(false);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is forgotten when it failed', async () => {
    const { deliver, work } = start(createStorage());
    work.mockRejectedValueOnce(new Error('weg'));
    await expect(deliver()).rejects.toThrow('weg');
    expect((await deliver()).nieuw).toBe(true);
    expect((await deliver()).nieuw).toBe(false);
  });

  it('is found by its number', async () => {
    const storage = await openOpslag(folder);
    const { nummer } = await start(storage).deliver();
    const again = start(storage);
    expect(await again.kent(nummer)).toBe(true);
    expect(await again.kent('K7QF-3M2P')).toBe(false);
    expect(await start(storage, { now: later(30) }).kent(nummer)).toBe(false);
  });

  it('is not taken for another melding that happens to have the same number', async () => {
    const storage = await openOpslag(folder);
    const { nummer } = await start(storage).deliver();
    // As if the melding that came first were another one.
    const other = { hash: 'een andere', naar: ['geldfit'], voor: [] };
    await writeFile(await logIn(folder), `${nummer} ${JSON.stringify([other])}\n`);
    const second = start(await openOpslag(folder));
    expect(await second.deliver()).toMatchObject({ nummer, nieuw: true, bewijs: BEWIJS });
    const third = start(await openOpslag(folder));
    expect(await third.deliver()).toMatchObject({ nieuw: false, bewijs: BEWIJS });
    const [line] = (await readFile(await logIn(folder), 'utf8')).trim().split('\n').slice(-1);
    expect(line).toContain('een andere');
  });
});

describe('a storage that fails', () => {
  const broken = (what: () => Promise<never>): Driver => ({
    hasItem: what,
    getItem: what,
    getKeys: what,
    setItem: what,
  });
  const full = () => Promise.reject(Object.assign(new Error('/var/x: vol'), { code: 'ENOSPC' }));
  const silent = () => new Promise<never>(() => undefined);

  it.each([
    ['refuses', full, 'ENOSPC'],
    ['hangs', silent, 'ETIMEDOUT'],
  ])(
    'stops no melding when it %s, says so once, and memory does its work',
    async (_, what, code) => {
      const { deliver, log, ruimOp } = start(createStorage({ driver: broken(what) }), {
        geduld: 20,
      });
      expect((await deliver()).nieuw).toBe(true);
      expect((await deliver()).nieuw).toBe(false);
      expect((await deliver(idNumber(2))).nieuw).toBe(true);
      await ruimOp();
      expect(log).toEqual([`Het geheugen werkt niet: ${code}`]);
    },
  );

  it.each(['', '[', '[{"hash":"', 'null', '{}', '[{"hash":7}]', '\u0000'.repeat(80)])(
    'a line with %j is as good as none, also without its end',
    async (value) => {
      const { nummer } = kenmerkOf(GOED.id);
      await start(await openOpslag(folder)).deliver();
      for (const end of ['\n', '']) {
        await writeFile(await logIn(folder), `${nummer} ${value}${end}`);
        const storage = await openOpslag(folder);
        expect(await start(storage).kent(nummer)).toBe(false);
        expect((await start(storage).deliver()).nieuw).toBe(true);
        expect((await start(await openOpslag(folder)).deliver()).nieuw).toBe(false);
      }
    },
  );

  it('is seen at the start when it is a folder in which we cannot write', async () => {
    await writeFile(path.join(folder, 'bestand'), '');
    await expect(openOpslag(path.join(folder, 'bestand'))).rejects.toThrow(
      /MELDPUNT_GEHEUGEN wijst naar .*niet schrijven/,
    );
  });
});

describe('tidying up', () => {
  it('removes what is too old, and nothing that is not ours', async () => {
    const storage = await openOpslag(folder);
    await start(storage).deliver();
    await start(storage, { now: later(15) }).deliver(idNumber(2));
    await writeFile(path.join(folder, 'vakantiefoto.jpg'), '');
    await writeFile(path.join(folder, '1.log'), 'foto x\n');
    const again = start(await openOpslag(folder), { now: later(22) });
    await again.ruimOp();
    expect(await again.kent(kenmerkOf(idNumber(2)).nummer)).toBe(true);
    expect(await again.kent(kenmerkOf(GOED.id).nummer)).toBe(false);
    expect((await readdir(folder)).sort()).toHaveLength(3);
  });

  it('keeps no more in memory than it may', async () => {
    const storage = await openOpslag(undefined);
    for (let i = 0; i < 11_000; i += 1) await storage.setItem(`1:${i}`, '[]');
    expect(await storage.getKeys()).toHaveLength(10_000);
  });
});

describe('a melding that was sent', () => {
  it('is not sent again after a restart, and has the same answer', async () => {
    const server = await startMailserver();
    const answers = [];
    for (const status of [201, 200]) {
      const storage = await openOpslag(folder);
      const geheugen = createGeheugen({ storage, now: () => NOW, log: () => undefined });
      const response = await makeMeldpunt(server.url, { geheugen }).handle(postJson(GOED));
      expect(response.status).toBe(status);
      answers.push(await jsonOf(response));
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(server.mails).toHaveLength(1);
  });
});
