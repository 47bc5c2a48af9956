// Who gets a melding, and what happens when the mail server refuses some of them.
import type { SMTPServerOptions } from 'smtp-server';
import { describe, expect, it } from 'vitest';
import { planBezorging } from '../../functions/melding/bezorging.ts';
import type { Meldpuntgegevens } from '../../src/domain/meldpunt.ts';
import type { Routeregel } from '../../src/domain/route.ts';
import {
  gegevens,
  GOED,
  idNumber,
  jsonOf,
  makeMeldpunt,
  postJson,
  startMailserver,
} from './hulp.ts';

const adressen = {
  coordinatiepunt: 'punt@voorbeeld.nl',
  'brughuis-alblasserdam': 'brughuis@voorbeeld.nl',
  'sociale-dienst-drechtsteden': 'dienst@voorbeeld.nl',
};

/** Sends every melding by one rule. */
function routed(regel: Pick<Routeregel, 'aan' | 'kopie'>): Meldpuntgegevens {
  const regels = [
    { regel: 'Alles', ...regel, aan: [...regel.aan], kopie: [...(regel.kopie ?? [])] },
  ];
  return { ...gegevens, tabel: { ...gegevens.tabel, regels } };
}

/** A mail server that does not want these receivers. */
const refuses = (codes: Readonly<Record<string, number>>): SMTPServerOptions => ({
  onRcptTo({ address }, _session, callback) {
    const code = codes[address];
    callback(code ? Object.assign(new Error('nee'), { responseCode: code }) : null);
  },
});

const BRUGHUIS = ['brughuis-alblasserdam'];
const DIENST = ['sociale-dienst-drechtsteden'];

async function send(
  regel: Pick<Routeregel, 'aan' | 'kopie'>,
  options: SMTPServerOptions = {},
  velden: object = {},
) {
  const server = await startMailserver(options);
  const { handle, settle, log } = makeMeldpunt(server.url, {
    gegevens: routed(regel),
    config: { adressen },
  });
  const response = await handle(postJson({ ...GOED, ...velden }));
  await settle();
  return { response, log, mails: server.mails };
}

const plan = (aan: string[], kopie: string[] = [], naar?: string) =>
  planBezorging(aan, { adressen, naar }, kopie);
const full = (names: string[]) => names.map((name) => `${name}voorbeeld.nl`);

describe('a melding', () => {
  it.each([
    ['to who has no address goes by the coordination point', ['geldfit'], ['punt@'], ['geldfit']],
    ['to several goes to each', [...BRUGHUIS, 'coordinatiepunt'], ['brughuis@', 'punt@'], []],
    ['to one of two', [...BRUGHUIS, 'geldfit'], ['brughuis@', 'punt@'], ['geldfit']],
    ['to a name that objects have', ['constructor'], ['punt@'], ['constructor']],
  ])('%s', (_what, to, aan, voor) => {
    expect(plan(to)).toMatchObject({ adressen: full(aan), voor });
  });
});

describe('a copy', () => {
  it('goes along in the same mail, and the writer hears of it', async () => {
    const { response, mails } = await send({ aan: BRUGHUIS, kopie: DIENST });
    expect(mails).toHaveLength(1);
    expect(mails[0]!.ontvangers.toSorted()).toEqual([
      'brughuis@voorbeeld.nl',
      'dienst@voorbeeld.nl',
    ]);
    expect(mails[0]!.to?.map(({ address }) => address)).toEqual(['brughuis@voorbeeld.nl']);
    expect(mails[0]!.cc?.map(({ address }) => address)).toEqual(['dienst@voorbeeld.nl']);
    expect((await jsonOf(response)).naar).toEqual([...BRUGHUIS, ...DIENST]);
  });

  it.each([
    ['to who has confirmed an address', plan(BRUGHUIS, DIENST), ['brughuis@'], ['dienst@'], []],
    ['to who gets it already', plan(BRUGHUIS, BRUGHUIS), ['brughuis@'], [], []],
    [
      'to who has no address: the coordination point passes it on',
      plan(BRUGHUIS, ['geldfit']),
      ['brughuis@'],
      ['punt@'],
      ['geldfit'],
    ],
    [
      'of a mail that the coordination point has to pass on',
      plan(['geldfit'], DIENST),
      ['punt@'],
      ['dienst@'],
      ['geldfit'],
    ],
    ['with nobody to act', plan([], DIENST), ['punt@'], ['dienst@'], []],
    [
      'when all goes to one address',
      plan(BRUGHUIS, DIENST, 'alles@voorbeeld.nl'),
      ['alles@'],
      [],
      [...BRUGHUIS, ...DIENST],
    ],
  ])('%s', (_what, bezorging, aan, kopie, voor) => {
    expect(bezorging).toMatchObject({ adressen: full(aan), kopie: full(kopie), voor });
  });

  it('never goes twice to one mailbox', () => {
    const same = { ...adressen, 'sociale-dienst-drechtsteden': 'Brughuis@Voorbeeld.nl' };
    const bezorging = planBezorging(BRUGHUIS, { adressen: same, naar: undefined }, DIENST);
    expect(bezorging).toMatchObject({ adressen: ['brughuis@voorbeeld.nl'], kopie: [] });
    expect(bezorging.naar).toEqual([...BRUGHUIS, ...DIENST]);
  });
});

describe('a receiver that is refused', () => {
  it.each([550, 451])(
    'with %i does not stop the others, and the coordination point hears who did not get it',
    async (code) => {
      const { response, mails } = await send(
        { aan: [...BRUGHUIS, ...DIENST] },
        refuses({ 'brughuis@voorbeeld.nl': code }),
        { tekst: 'Mijn verhaal.' },
      );
      expect(response.status).toBe(201);
      expect((await jsonOf(response)).naar).toEqual(DIENST);
      const [melding, weigering] = mails;
      expect(mails).toHaveLength(2);
      expect(melding!.ontvangers).toEqual(['dienst@voorbeeld.nl']);
      expect(weigering!.ontvangers).toEqual(['punt@voorbeeld.nl']);
      expect(weigering!.messageId).toMatch(/^<weigering\./);
      expect(weigering!.text).toContain('het Brughuis');
      // It had not got the melding itself.
      expect(weigering!.text).toContain('Mijn verhaal.');
    },
  );

  it('is told briefly to a coordination point that has the melding already', async () => {
    const { mails } = await send(
      { aan: [...BRUGHUIS, 'coordinatiepunt'] },
      refuses({ 'brughuis@voorbeeld.nl': 550 }),
      { tekst: 'Mijn verhaal.' },
    );
    expect(mails.map(({ ontvangers }) => ontvangers)).toEqual([
      ['punt@voorbeeld.nl'],
      ['punt@voorbeeld.nl'],
    ]);
    expect(mails[1]!.text).not.toContain('Mijn verhaal.');
  });

  it('and all others too: then the coordination point gets it', async () => {
    const { response, mails } = await send(
      { aan: BRUGHUIS, kopie: DIENST },
      refuses({ 'brughuis@voorbeeld.nl': 550, 'dienst@voorbeeld.nl': 452 }),
      { tekst: 'Mijn verhaal.', contact: 'jan@voorbeeld.nl' },
    );
    expect(response.status).toBe(201);
    const body = await jsonOf(response);
    expect(body.naar).toEqual(['coordinatiepunt']);
    expect(body.bericht).toContain('bedoeld voor het Brughuis en de Sociale Dienst');
    expect(mails.map(({ ontvangers }) => ontvangers)).toEqual([
      ['punt@voorbeeld.nl'],
      ['jan@voorbeeld.nl'],
    ]);
    expect(mails[0]!.text).toContain('Mijn verhaal.');
  });

  it('and the coordination point as well: then it stays with its writer', async () => {
    const { response, mails, log } = await send(
      { aan: BRUGHUIS },
      refuses({ 'brughuis@voorbeeld.nl': 550, 'punt@voorbeeld.nl': 550 }),
    );
    expect(response.status).toBe(503);
    expect(mails).toEqual([]);
    expect(log).toEqual(['Melding niet verstuurd: EENVELOPE 550']);
  });

  it('is recognised however its address is written', async () => {
    const server = await startMailserver(refuses({ 'Brughuis@voorbeeld.nl': 550 }));
    const { handle, settle } = makeMeldpunt(server.url, {
      gegevens: routed({ aan: [...BRUGHUIS, ...DIENST] }),
      config: { adressen: { ...adressen, 'brughuis-alblasserdam': 'Brughuis@Voorbeeld.NL' } },
    });
    const body = await jsonOf(await handle(postJson(GOED)));
    await settle();
    expect(body.naar).toEqual(DIENST);
  });

  it('is asked once, also when it is the coordination point', async () => {
    const asked: string[] = [];
    const { response } = await send(
      { aan: [...BRUGHUIS, 'coordinatiepunt'] },
      {
        onRcptTo({ address }, _session, callback) {
          asked.push(address);
          callback(new Error('nee'));
        },
      },
    );
    expect(response.status).toBe(503);
    expect(asked).toEqual(['brughuis@voorbeeld.nl', 'punt@voorbeeld.nl']);
  });

  it('is the coordination point itself, among others: nobody says that it passes it on', async () => {
    const { response, mails } = await send(
      { aan: [...BRUGHUIS, 'geldfit'] },
      refuses({ 'punt@voorbeeld.nl': 550 }),
    );
    expect(response.status).toBe(201);
    expect(mails).toHaveLength(1);
    const body = await jsonOf(response);
    expect(body.naar).toEqual(BRUGHUIS);
    expect(body.bericht).not.toContain('Geldfit');
  });

  it('is told again when the coordination point was away for a moment', async () => {
    let times = 0;
    const { mails, log } = await send(
      { aan: [...BRUGHUIS, ...DIENST] },
      {
        onRcptTo({ address }, _session, callback) {
          if (address === 'brughuis@voorbeeld.nl') callback(new Error('nee'));
          else if (address === 'punt@voorbeeld.nl' && (times += 1) === 1) {
            callback(Object.assign(new Error('straks'), { responseCode: 451 }));
          } else callback();
        },
      },
    );
    expect(mails.map(({ ontvangers }) => ontvangers[0])).toEqual([
      'dienst@voorbeeld.nl',
      'punt@voorbeeld.nl',
    ]);
    expect(log).toEqual(['Weigering niet gemeld: EENVELOPE 451']);
  });
});

it('what the mail server does not take after the text goes to nobody else', async () => {
  let mails = 0;
  const { response, mails: taken } = await send(
    { aan: BRUGHUIS },
    {
      onData(stream, _session, callback) {
        mails += 1;
        stream.resume();
        const error = Object.assign(new Error('spam'), { responseCode: 554 });
        stream.on('end', () => callback(mails === 1 ? error : null));
      },
    },
  );
  expect(response.status).toBe(503);
  expect(mails).toBe(1);
  expect(taken).toEqual([]);
});

it('no confirmation goes out where that is switched off', async () => {
  const server = await startMailserver();
  const { handle, settle } = makeMeldpunt(server.url, {
    config: { mail: { bevestiging: false, ca: undefined, dkim: undefined, sleutels: {} } },
  });
  await handle(postJson({ ...GOED, contact: 'jan@voorbeeld.nl' }));
  await settle();
  expect(server.mails).toHaveLength(1);
});

it('one mail address gets a few confirmations a minute, however many meldingen name it', async () => {
  const server = await startMailserver();
  const { handle, settle } = makeMeldpunt(server.url, { config: { limiet: 20 } });
  for (let i = 1; i <= 5; i += 1) {
    const melding = { ...GOED, id: idNumber(i), contact: 'jan@voorbeeld.nl' };
    expect((await handle(postJson(melding))).status).toBe(201);
  }
  await settle();
  const confirmed = server.mails.filter(({ ontvangers }) => ontvangers[0] === 'jan@voorbeeld.nl');
  expect(confirmed).toHaveLength(3);
  expect(server.mails).toHaveLength(5 + 3);
});
