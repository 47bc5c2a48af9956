// Who may send, how often, and what happens under attack.
import { describe, expect, it } from 'vitest';
import { createLimiet } from '../../functions/melding/limiet.ts';
import { netadresOf } from '../../functions/server/netadres.ts';
import { createUitdagingen } from '../../functions/melding/uitdaging.ts';
import { verdenking } from '../../functions/melding/verdenking.ts';
import { losOp } from '../../src/browser/bewijs.ts';
import {
  fakeSend,
  GOED,
  idNumber,
  jsonOf,
  makeMeldpunt,
  postForm,
  postJson,
  startMailserver,
} from './hulp.ts';

const { id: _id, ...FORM } = GOED;

type Uitdaging = Parameters<typeof losOp>[0];

async function uitdagingIn(response: Response): Promise<Uitdaging> {
  return ((await response.json()) as { uitdaging: Uitdaging }).uitdaging;
}

describe('the address by which the limit knows who sends', () => {
  it.each([
    // Nobody in front of us: what stands in the header is what the sender wishes.
    ['203.0.113.9', undefined, 0, '203.0.113.9'],
    ['203.0.113.9', '198.51.100.1', 0, '203.0.113.9'],
    // Each proxy writes at the end from whom it got the request.
    ['10.0.0.1', '203.0.113.9', 1, '203.0.113.9'],
    ['10.0.0.1', '198.51.100.1, 203.0.113.9', 1, '203.0.113.9'],
    ['10.0.0.1', 'leugen, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
    ['10.0.0.1', '203.0.113.9', 2, '203.0.113.9'],
    ['10.0.0.1', undefined, 1, '10.0.0.1'],
    ['10.0.0.1', '', 1, '10.0.0.1'],
    ['10.0.0.1', 'geen adres', 1, '10.0.0.1'],
    ['10.0.0.1', '203.0.113.9:5678', 1, '203.0.113.9'],
    ['10.0.0.1', '[2001:db8:1:2::3]:443', 1, '2001:db8:1:2::/64'],
    // One household.
    ['2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', undefined, 0, '2001:db8:1:2::/64'],
    ['2001:db8::1', undefined, 0, '2001:db8:0:0::/64'],
    ['2001:0db8:0001:0002::', undefined, 0, '2001:db8:1:2::/64'],
    ['fe80::1%eth0', undefined, 0, 'fe80:0:0:0::/64'],
    ['::1', undefined, 0, '0:0:0:0::/64'],
    // How Node writes an IPv4 address on a socket that takes both.
    ['::ffff:203.0.113.9', undefined, 0, '203.0.113.9'],
    ['', undefined, 0, ''],
  ])('from %s with %s behind %i proxies is %s', (socket, forwarded, proxies, adres) => {
    expect(netadresOf(socket, forwarded, proxies)).toBe(adres);
  });
});

describe('the limit', () => {
  const at = (seconds: number) => new Date(Date.parse('2026-11-21T12:00:00Z') + seconds * 1000);

  it('lets a burst through, then one for each part of a minute', () => {
    const { take } = createLimiet(3);
    expect([1, 2, 3, 4].map(() => take('a', at(0)))).toEqual([0, 0, 0, 20]);
    expect(take('a', at(19))).toBe(1);
    expect(take('a', at(20))).toBe(0);
    expect(take('a', at(20))).toBe(20);
  });

  it('does not go back in time with the clock', () => {
    const { take } = createLimiet(1);
    take('a', at(3600));
    expect(take('a', at(0))).toBe(60);
  });

  it('remembers no more addresses than it may', () => {
    const { take } = createLimiet(1);
    take('first', at(0));
    for (let i = 0; i < 10_000; i += 1) take(`${i}`, at(0));
    expect(take('9999', at(0))).toBe(60);
    expect(take('first', at(0))).toBe(0);
  });
});

describe('a melding may come from a program', () => {
  it.each([
    [{}, undefined],
    [{ website: 'http://x.test' }, 'verborgen-veld'],
    [{ website: '' }, undefined],
    [{ duur: 0 }, 'te-snel'],
    [{ duur: 2.9 }, 'te-snel'],
    [{ duur: -5 }, 'te-snel'],
    [{ duur: 3 }, undefined],
    [{ duur: 86_400 }, undefined],
    [{ website: 'x', duur: 1 }, 'verborgen-veld'],
  ] as const)('with %j: %s', (melding, why) => {
    expect(verdenking(melding)).toBe(why);
  });

  it.each([
    ['the hidden field', { website: 'http://x.test' }],
    ['a form filled in within a second', { duur: '0.8' }],
  ])('because of %s: it is marked, never dropped, and not confirmed', async (_why, velden) => {
    const server = await startMailserver();
    const { handle, settle } = makeMeldpunt(server.url);
    const contact = 'a@voorbeeld.nl';
    expect((await handle(postForm({ ...FORM, ...velden, contact }))).status).toBe(303);
    await settle();
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]!.subject).toMatch(/^\[Meldpunt\] \[Mogelijk spam\] /);
  });
});

describe('above the limit for all together', () => {
  const ATTACK = { limiet: 20, limietTotaal: 2 };

  /** Each call comes from an address of its own, unless it says otherwise. */
  function attacked(config = ATTACK) {
    let now = Date.now();
    let sender = 0;
    let next = 0;
    let fixed: string | undefined;
    const send = fakeSend();
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9', {
      send,
      config,
      now: () => new Date(now),
      addressOf: () => fixed ?? `192.0.2.${(sender += 1)}`,
    });
    return {
      send,
      stay: (adres: string) => (fixed = adres),
      wait: (seconds: number) => (now += seconds * 1000),
      json: (headers: Record<string, string> = {}, id = idNumber((next += 1))) =>
        handle(postJson({ ...GOED, id }, headers)),
      form: (tekst: string) => handle(postForm({ ...FORM, tekst })),
    };
  }

  it('a program gets a sum, and passes with its answer', async () => {
    const { json, send } = attacked();
    expect([(await json()).status, (await json()).status]).toEqual([201, 201]);
    const refused = await json({}, idNumber(99));
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('30');
    const bewijs = await losOp(await uitdagingIn(refused));
    const accepted = await json({ 'meldpunt-bewijs': bewijs! }, idNumber(99));
    expect(accepted.status).toBe(201);
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('below it nobody sees a sum', async () => {
    const { json, wait } = attacked();
    await json();
    await json();
    wait(30);
    expect((await json()).status).toBe(201);
  });

  it('an answer counts once', async () => {
    const { json } = attacked();
    await json();
    await json();
    const bewijs = (await losOp(await uitdagingIn(await json())))!;
    expect((await json({ 'meldpunt-bewijs': bewijs })).status).toBe(201);
    expect((await json({ 'meldpunt-bewijs': bewijs })).status).toBe(429);
  });

  it('one address gets no more sums than it may send meldingen', async () => {
    const { json, stay } = attacked({ limiet: 3, limietTotaal: 2 });
    stay('192.0.2.1');
    await json();
    await json();
    const third = await json();
    const bewijs = (await losOp(await uitdagingIn(third)))!;
    const fourth = await json();
    expect(await uitdagingIn(fourth)).toBeUndefined();
    // The sum of the third was counted when it was given.
    expect((await json({ 'meldpunt-bewijs': bewijs })).status).toBe(201);
  });

  it('who sends the same again needs no sum', async () => {
    const { json } = attacked();
    await json({}, idNumber(50));
    await json();
    expect((await json()).status).toBe(429);
    expect((await json({}, idNumber(50))).status).toBe(200);
  });

  it('a form without script comes out of a reserve, and else comes back with its text', async () => {
    const { json, form, wait } = attacked({ limiet: 20, limietTotaal: 10 });
    for (let i = 0; i < 10; i += 1) expect((await json()).status).toBe(201);
    expect((await json()).status).toBe(429);
    expect((await form('Een')).status).toBe(303);
    const refused = await form('Wat ik wilde zeggen');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    const html = await refused.text();
    expect(html).toContain('Wat ik wilde zeggen');
    expect(html).toContain('0800-8115');
    wait(6);
    expect((await form('Wat ik wilde zeggen')).status).toBe(303);
    expect((await form('Nog een')).status).toBe(429);
  });

  it('no limit is no limit', async () => {
    const { json } = attacked({ limiet: 0, limietTotaal: 0 });
    for (let i = 0; i < 100; i += 1) expect((await json()).status).toBe(201);
  });
});

describe('a proof', () => {
  const GEHEIM = 'een geheim van meer dan twintig letters';
  const solved = async () => (await losOp(await createUitdagingen({ geheim: GEHEIM }).maak()))!;
  const edit = (bewijs: string, change: (parts: Parts) => void) => {
    const parts = JSON.parse(atob(bewijs)) as Parts;
    change(parts);
    return btoa(JSON.stringify(parts));
  };
  interface Parts {
    challenge: { parameters: Record<string, unknown>; signature: string };
    solution: { counter: number; derivedKey: string };
  }

  it('is accepted by every instance with the same secret, and by no other', async () => {
    const bewijs = await solved();
    expect(await createUitdagingen({ geheim: GEHEIM }).isOpgelost(bewijs)).toBe(true);
    expect(await createUitdagingen({ geheim: 'een heel ander geheim' }).isOpgelost(bewijs)).toBe(
      false,
    );
  });

  it('comes too late after five minutes', async () => {
    const bewijs = await solved();
    const after = (seconds: number) =>
      createUitdagingen({ geheim: GEHEIM, now: () => Date.now() + seconds * 1000 });
    expect(await after(290).isOpgelost(bewijs)).toBe(true);
    expect(await after(310).isOpgelost(bewijs)).toBe(false);
  });

  it.each<[string, (parts: Parts) => void]>([
    ['another answer', ({ solution }) => (solution.derivedKey = 'ab'.repeat(32))],
    ['an easier sum', ({ challenge }) => (challenge.parameters['cost'] = 1)],
    ['a later end', ({ challenge }) => (challenge.parameters['expiresAt'] = 9e9)],
    ['no signature', ({ challenge }) => (challenge.signature = '')],
    [
      'a signature in capitals',
      ({ challenge }) => (challenge.signature = challenge.signature.toUpperCase()),
    ],
  ])('with %s is refused', async (_what, change) => {
    const uitdagingen = createUitdagingen({ geheim: GEHEIM });
    const bewijs = await solved();
    expect(await uitdagingen.isOpgelost(edit(bewijs, change))).toBe(false);
    expect(await uitdagingen.isOpgelost(bewijs)).toBe(true);
  });

  it.each(['', 'x', '%%%', btoa('null'), btoa('{}'), btoa('[[]]'), 'A'.repeat(100_000)])(
    'that is none (%#) is refused',
    async (bewijs) => {
      expect(await createUitdagingen({ geheim: GEHEIM }).isOpgelost(bewijs)).toBe(false);
    },
  );
});

describe('an answer that says to wait', () => {
  it('has a sum for programs that can do it, and a phone number for people', async () => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9', {
      send: fakeSend(),
      config: { limiet: 0, limietTotaal: 1 },
    });
    await handle(postJson(GOED));
    const response = await handle(postJson({ ...GOED, id: idNumber(2) }));
    const body = await jsonOf(response);
    expect(body.telefoon).toBe('0800-8115');
    expect(body).toHaveProperty('uitdaging.signature');
  });
});
