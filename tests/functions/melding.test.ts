// The function as the outside sees it: requests in, answers and mails out, with a real mail server.
import { describe, expect, it } from 'vitest';
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

describe('a melding that is right', () => {
  it('is answered with 201 and arrives as a mail', async () => {
    const server = await startMailserver();
    const { handle } = makeMeldpunt(server.url);
    const response = await handle(postJson(GOED));
    expect(response.status).toBe(201);
    const body = await jsonOf(response);
    expect(body).toMatchObject({ naar: ['sociale-dienst-drechtsteden'] });
    expect(body.nummer).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(server.mails).toHaveLength(1);
    const [mail] = server.mails;
    expect(mail!.subject).toBe(`[Meldpunt] Over schulden · PAPENDRECHT · ${body.nummer}`);
    expect(mail!.ontvangers).toEqual(['sociale-dienst-drechtsteden@meldpunt.test']);
    expect(mail!.text).toContain(GOED.tekst);
  });

  it('as a plain form leads to the thank-you page, with only the number in the address', async () => {
    const server = await startMailserver();
    const { handle } = makeMeldpunt(server.url);
    const response = await handle(postForm({ ...FORM, naam: 'Jan', nood: ['eten', 'huis'] }));
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(
      /^\/meldpunt\/bedankt\/\?nummer=[0-9A-Z]{4}-[0-9A-Z]{4}$/,
    );
    expect(server.mails[0]!.subject).toMatch(/^\[Meldpunt\] \[SPOED\] /);
  });

  it('is confirmed to who gave an e-mail address, without anything that they typed', async () => {
    const server = await startMailserver();
    const { handle, settle } = makeMeldpunt(server.url);
    const response = await handle(
      postJson({ ...GOED, naam: 'Koop Nu', contact: 'jan@voorbeeld.nl', tekst: 'geheim verhaal' }),
    );
    const { nummer } = await jsonOf(response);
    await settle();
    expect(server.mails).toHaveLength(2);
    const [melding, bevestiging] = server.mails;
    expect(melding!.replyTo).toEqual([{ name: '', address: 'jan@voorbeeld.nl' }]);
    expect(bevestiging!.ontvangers).toEqual(['jan@voorbeeld.nl']);
    expect(bevestiging!.subject).toContain(nummer);
    expect(bevestiging!.text).toContain(nummer);
    expect(bevestiging!.ruw).not.toMatch(/geheim|Koop/);
    expect(bevestiging!.attachments).toEqual([]);
  });

  it('counts as delivered when only the confirmation fails', async () => {
    const send = fakeSend();
    send.mockResolvedValueOnce({ geweigerd: [] }).mockRejectedValueOnce({ responseCode: 550 });
    const { handle, settle, log } = makeMeldpunt('smtp://127.0.0.1:9', { send });
    const response = await handle(postJson({ ...GOED, contact: 'jan@voorbeeld.nl' }));
    await settle();
    expect(response.status).toBe(201);
    expect(log).toEqual(['Bevestiging niet verstuurd: 550']);
  });
});

describe('the same melding again', () => {
  it('is answered with 200 and the same number, and not sent again', async () => {
    const server = await startMailserver();
    const { handle } = makeMeldpunt(server.url);
    const first = await jsonOf(await handle(postJson(GOED)));
    const again = await handle(postJson({ ...GOED, id: GOED.id.toUpperCase() }));
    expect(again.status).toBe(200);
    expect(await jsonOf(again)).toEqual(first);
    expect(server.mails).toHaveLength(1);
  });

  it('at the same moment is sent once, and one of them is the first', async () => {
    const server = await startMailserver();
    const { handle } = makeMeldpunt(server.url);
    const responses = await Promise.all(Array.from({ length: 10 }, () => handle(postJson(GOED))));
    expect(responses.map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: 9 }, () => 200),
      201,
    ]);
    expect(server.mails).toHaveLength(1);
  });

  it('from a plain form is recognised by what is in it', async () => {
    const server = await startMailserver();
    const { handle } = makeMeldpunt(server.url);
    const first = await handle(postForm(FORM));
    const again = await handle(postForm(FORM));
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    // From another step of the form.
    await handle(postForm({ ...FORM, deur: 'hulp', naam: '', duur: '80' }));
    expect(server.mails).toHaveLength(1);
    await handle(postForm({ ...FORM, tekst: 'Iets heel anders.' }));
    expect(server.mails).toHaveLength(2);
  });

  it('may be tried again when the first try failed', async () => {
    const send = fakeSend();
    send.mockRejectedValueOnce(new Error('weg'));
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9', { send });
    expect((await handle(postJson(GOED))).status).toBe(503);
    expect((await handle(postJson(GOED))).status).toBe(201);
    expect((await handle(postJson(GOED))).status).toBe(200);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('has the same number after a restart', async () => {
    const numbers = [];
    for (const send of [fakeSend(), fakeSend()]) {
      const { handle } = makeMeldpunt('smtp://127.0.0.1:9', { send });
      numbers.push((await jsonOf(await handle(postJson(GOED)))).nummer);
    }
    expect(numbers[0]).toBe(numbers[1]);
  });
});

describe('a melding that the mail server does not take', () => {
  const CASES = {
    'refuses the receiver': {
      onRcptTo: (_address: unknown, _session: unknown, callback: (error: Error) => void) =>
        callback(Object.assign(new Error('no such user piet@geheim.test'), { responseCode: 550 })),
    },
    'refuses the text': {
      onData: (stream: NodeJS.ReadableStream, _s: unknown, callback: (error: Error) => void) => {
        stream.resume();
        stream.on('end', () => callback(Object.assign(new Error('spam'), { responseCode: 554 })));
      },
    },
    'says to come back later': {
      onMailFrom: (_address: unknown, _session: unknown, callback: (error: Error) => void) =>
        callback(Object.assign(new Error('later'), { responseCode: 451 })),
    },
    'hangs before its greeting': { onConnect: () => undefined },
    'hangs after the text': {
      onData: (stream: NodeJS.ReadableStream) => {
        stream.resume();
      },
    },
  };

  it.each(Object.entries(CASES))('stays with its writer: it %s', async (_name, options) => {
    const server = await startMailserver(options);
    const { handle, log } = makeMeldpunt(server.url, { deadline: 400 });
    const response = await handle(postJson({ ...GOED, gemeente: 'alblasserdam' }));
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
    const body = await jsonOf(response);
    expect(body).toMatchObject({ bel: 'het Brughuis', telefoon: '078 - 202 11 11' });
    expect(body.fout).toMatch(/^Nog niet verstuurd/);
    expect(log).toHaveLength(1);
    expect(log[0]).not.toMatch(/@|rekening/);
  });

  it('stays with its writer when there is no mail server', async () => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
    const response = await handle(postJson(GOED));
    expect(response.status).toBe(503);
    expect(await jsonOf(response)).toMatchObject({ bel: 'Geldfit', telefoon: '0800-8115' });
  });

  it('comes back as a form with everything in it', async () => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
    const response = await handle(postForm({ ...FORM, naam: 'Jan de Vries' }));
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
    const html = await response.text();
    expect(html).toContain('<title>(nog niet verstuurd) ');
    expect(html).toContain('Nog niet verstuurd');
    expect(html).toContain('0800-8115');
    expect(html).toContain('value="Jan de Vries"');
    expect(html).toContain(FORM.tekst);
  });

  it('goes to those that the server does take', async () => {
    const server = await startMailserver({
      onRcptTo({ address }, _session, callback) {
        callback(address.startsWith('brughuis') ? new Error('unknown') : null);
      },
    });
    const { handle } = makeMeldpunt(server.url);
    const response = await handle(postJson({ ...GOED, gemeente: 'alblasserdam', nood: ['eten'] }));
    expect(response.status).toBe(201);
    expect((await jsonOf(response)).naar).toEqual(['coordinatiepunt']);
  });
});

describe('a melding with mistakes', () => {
  it('is answered with 422, each mistake at its field, in the order of the form', async () => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
    const response = await handle(postJson({ gemeente: 'parijs', contact: 'weet ik niet' }));
    expect(response.status).toBe(422);
    const { fouten } = await jsonOf(response);
    expect(fouten.map(({ veld }) => veld)).toEqual([
      'soort',
      'gemeente',
      'onderwerp',
      'tekst',
      'contact',
    ]);
    for (const { melding } of fouten) expect(melding).toMatch(/^(Kies|Schrijf) /);
  });

  it.each(['', '{', 'null', '[]', '"tekst"', '7', '{"a":1', '\u0000'])(
    'is answered with 422 when the JSON is %j',
    async (body) => {
      const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
      const response = await handle(postJson(body));
      expect(response.status).toBe(422);
      expect((await jsonOf(response)).fouten.length).toBeGreaterThan(0);
    },
  );

  it('as a plain form comes back with its text, its ticks and its mistakes, all escaped', async () => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
    const nasty = '</textarea><script>alert("1")</script>&amp; $1 $& \'';
    const response = await handle(
      postForm({ soort: 'hulp', tekst: nasty, naam: '"><img src=x>', nood: ['eten', 'huis'] }),
    );
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    expect(html).toContain('<title>(2 fouten) ');
    expect(html).not.toContain('astro-island');
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<img');
    expect(html).toContain(
      '&lt;/textarea>&lt;script>alert(&quot;1&quot;)&lt;/script>&amp;amp; $1 $&amp; ',
    );
    expect(html).toContain('href="#gemeente"');
    expect(html).toContain('href="#onderwerp"');
    expect(html.match(/ checked/g)).toHaveLength(3);
  });

  it('speaks of one mistake as one', async () => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
    const response = await handle(postForm({ ...FORM, tekst: ' ' }));
    expect(await response.text()).toContain('<title>(1 fout) ');
  });
});

describe('what is no melding', () => {
  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])(
    '%s is answered with 405',
    async (method) => {
      const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
      const response = await handle(new Request('http://localhost/api/melding', { method }));
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
    },
  );

  it('a person who opens the address gets the form', async () => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
    const headers = { accept: 'text/html,*/*' };
    const response = await handle(new Request('http://localhost/api/melding', { headers }));
    expect(response.status).toBe(405);
    expect(await response.text()).toContain('meldformulier');
  });

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/xml', ''])(
    'content type %j is answered with 415',
    async (type) => {
      const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
      const request = postJson(GOED, { 'content-type': type });
      expect((await handle(request)).status).toBe(415);
    },
  );

  it('reads JSON with a charset', async () => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9', { send: fakeSend() });
    const request = postJson(GOED, { 'content-type': 'Application/JSON; charset=UTF-8' });
    expect((await handle(request)).status).toBe(201);
  });

  it('over 32 kB is answered with 413: stated, not stated, and stated too small', async () => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9', { send: fakeSend() });
    const large = JSON.stringify({ ...GOED, extra: 'x'.repeat(33_000) });
    const stream = () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(large));
          controller.close();
        },
      });
    const post = (body: BodyInit, headers: Record<string, string>) =>
      new Request('http://localhost/api/melding', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
        duplex: 'half',
      } as RequestInit);
    expect((await handle(post(large, { 'content-length': '33200' }))).status).toBe(413);
    expect((await handle(post(stream(), {}))).status).toBe(413);
    expect((await handle(post(stream(), { 'content-length': '10' }))).status).toBe(413);
    const fits = JSON.stringify({ ...GOED, extra: 'x'.repeat(32 * 1024 - 250) });
    expect((await handle(post(fits, {}))).status).toBe(201);
  });

  it('too large as a form says where the text still is', async () => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
    const response = await handle(postForm({ tekst: 'x'.repeat(33_000) }));
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('Ga terug naar de vorige pagina');
  });
});

describe('who may send, and how often', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, 201],
    [{ 'sec-fetch-site': 'none' }, 201],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'http://localhost:4321' }, 201],
    [{ origin: 'null' }, 201],
    [{ origin: 'https://kwaad.test' }, 403],
    [{ origin: 'https://site.test' }, 201],
  ])('with %j the answer is %i', async (headers, status) => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9', {
      send: fakeSend(),
      config: { siteUrl: 'https://site.test' },
    });
    expect((await handle(postJson(GOED, headers))).status).toBe(status);
  });

  it('says when there are too many, with a time and a number to call; a second try is free', async () => {
    let now = Date.parse('2026-11-21T12:00:00Z');
    let address = '192.0.2.1';
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9', {
      send: fakeSend(),
      config: { limiet: 2 },
      now: () => new Date(now),
      addressOf: () => address,
    });
    const post = async (i: number) => handle(postJson({ ...GOED, id: idNumber(i) }));
    expect((await post(1)).status).toBe(201);
    expect((await post(2)).status).toBe(201);
    const refused = await post(3);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(await jsonOf(refused)).toMatchObject({ telefoon: '0800-8115' });
    expect((await post(2)).status).toBe(200);
    address = '192.0.2.2';
    expect((await post(4)).status).toBe(201);
    address = '192.0.2.1';
    now += 30_000;
    expect((await post(3)).status).toBe(201);
    const form = await handle(postForm(FORM));
    expect(form.status).toBe(429);
    expect(await form.text()).toContain(FORM.tekst);
  });
});
