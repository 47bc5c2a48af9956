// The form without script: fill in, look at it, change it or send it. Each page is read as a browser
// would: its fields are what the next request sends.
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { toInvoer, type Invoer } from '../../src/domain/meldinvoer.ts';
import { fakeSend, GOED, makeMeldpunt, postForm, startMailserver } from './hulp.ts';

const { id: _id, ...FORM } = GOED;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The fields that this page would send, without the button that was pressed. */
function fieldsOf(page: Document): Invoer {
  const fields = [
    ...page.querySelectorAll<HTMLInputElement>('form input, form select, form textarea'),
  ].filter((field) => !/radio|checkbox/.test(field.type) || field.checked);
  // Happy DOM forgets which option of a parsed page is selected.
  const valueOf = (field: HTMLInputElement) =>
    field.tagName === 'SELECT'
      ? (field.querySelector<HTMLOptionElement>('option[selected]')?.value ?? '')
      : field.value;
  return toInvoer(fields.map((field) => [field.name, valueOf(field)]));
}

const textOf = (page: Document) => page.body.textContent.replaceAll(/\s+/g, ' ');

async function pageOf(response: Response): Promise<Document> {
  return parse(await response.text());
}

describe('the check', () => {
  it('shows all answers and for whom they are, and sends nothing', async () => {
    const send = fakeSend();
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9', { send });
    const velden = { ...FORM, nood: ['eten', 'huis'], contact: '06 12345678', veilig: 'discreet' };
    const response = await handle(postForm({ ...velden, deur: 'hulp', stap: 'controle' }));
    expect(response.status).toBe(200);
    const page = await pageOf(response);
    expect(send).not.toHaveBeenCalled();
    expect(page.title).toBe('Klopt dit? – Ik wil hulp');
    const text = textOf(page);
    for (const words of [
      'Er is geen eten in huis',
      'PAPENDRECHT',
      'Over schulden',
      GOED.tekst,
      '06 12345678',
      'Ja, maar zeg alleen tegen mij waar het over gaat',
      'Uw melding is voor de Sociale Dienst Drechtsteden',
      'Wij vragen daarbij om hem door te geven',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('holds no field to type in, and posts exactly what it shows', async () => {
    const server = await startMailserver();
    const { handle } = makeMeldpunt(server.url);
    const velden = {
      ...FORM,
      tekst: 'Regel 1\r\n"twee" <b>\r\n',
      nood: ['eten', 'huis'],
      naam: 'Jan',
    };
    const page = await pageOf(
      await handle(postForm({ ...velden, deur: 'hulp', stap: 'controle' })),
    );
    const kinds = [...page.querySelectorAll('input')].map(({ type }) => type);
    expect(new Set(kinds)).toEqual(new Set(['hidden']));
    expect(page.querySelectorAll('textarea, select')).toHaveLength(0);
    const fields = fieldsOf(page);
    expect(fields).toMatchObject({ nood: ['eten', 'huis'], naam: 'Jan', deur: 'hulp' });
    const response = await handle(postForm(fields));
    expect(response.status).toBe(303);
    expect(server.mails[0]!.text).toContain('"twee" <b>');
  });

  it('leaves out what a choice has hidden', async () => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
    const velden = {
      ...FORM,
      deur: 'hulp',
      rol: 'vrijwilliger',
      toestemming: 'ja',
      veilig: 'niet',
    };
    const page = await pageOf(await handle(postForm({ ...velden, stap: 'controle' })));
    expect(Object.keys(fieldsOf(page)).sort()).toEqual([...Object.keys(FORM), 'deur'].sort());
  });

  it.each([
    ['BSN', 'Mijn nummer is 123456782.', /lijkt/],
    ['bankrekening', 'Stort op NL91ABNA0417164300.', /rekening/],
    ['gezondheid', 'Ik heb kanker.', /gezondheid/],
  ])('remarks on a %s, and lets it pass', async (_what, tekst, remark) => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9', { send: fakeSend() });
    const page = await pageOf(await handle(postForm({ ...FORM, tekst, stap: 'controle' })));
    expect(page.querySelector('.bericht--let-op')?.textContent).toMatch(remark);
    expect((await handle(postForm(fieldsOf(page)))).status).toBe(303);
  });

  it('with mistakes is the form again', async () => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
    const velden = { deur: 'zorgen', tekst: 'Een verhaal', stap: 'controle' };
    const response = await handle(postForm({ ...velden, soort: 'zorgen-om-iemand' }));
    expect(response.status).toBe(422);
    const page = await pageOf(response);
    expect(page.title).toBe('(2 fouten) Ik maak me zorgen om iemand');
    expect(page.querySelector('textarea')?.value).toBe('Een verhaal');
    for (const link of page.querySelectorAll('.foutoverzicht a')) {
      expect(page.querySelector(link.getAttribute('href')!)).not.toBeNull();
    }
  });

  it('comes back, with the text in it, when sending fails', async () => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
    const response = await handle(postForm({ ...FORM, deur: 'hulp' }));
    expect(response.status).toBe(503);
    const page = await pageOf(response);
    expect(page.title).toBe('(nog niet verstuurd) Klopt dit? – Ik wil hulp');
    expect(textOf(page)).toContain('Nog niet verstuurd');
    expect(fieldsOf(page)).toEqual({ ...FORM, deur: 'hulp' });
    const again = page.querySelector<HTMLButtonElement>('button[form]');
    expect(page.getElementById(again!.getAttribute('form')!)?.tagName).toBe('FORM');
  });
});

describe('changing an answer', () => {
  it.each<[string, Invoer]>([
    ['hulp', { soort: 'hulp', namens: 'ja', toestemming: 'ja', rol: 'vrijwilliger' }],
    [
      'zorgen',
      { soort: 'zorgen-om-iemand', rol: 'professional', werkveld: 'jgz', functie: 'Arts' },
    ],
    ['werkt-niet', { soort: 'werkt-niet', regeling: 'bijstand', reden: 'schaamte' }],
  ])('through %s opens the form with everything in it', async (deur, more) => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
    const velden = { ...FORM, ...more, deur, naam: 'Jan', contact: '06 12345678', veilig: 'ja' };
    const check = await pageOf(await handle(postForm({ ...velden, stap: 'controle' })));
    const button = check.querySelector('button[name=stap][value=wijzig]');
    expect(button?.getAttribute('formaction')).toMatch(/^\/api\/melding#[a-z]+$/);
    const response = await handle(postForm({ ...fieldsOf(check), stap: 'wijzig' }));
    expect(response.status).toBe(200);
    const form = await pageOf(response);
    expect(fieldsOf(form)).toMatchObject(velden);
    expect(form.querySelector('button[name=stap]')?.getAttribute('value')).toBe('controle');
  });

  it('leads to fields that are there', async () => {
    const { handle } = makeMeldpunt('smtp://127.0.0.1:9');
    const check = await pageOf(await handle(postForm({ ...FORM, stap: 'controle' })));
    const form = await pageOf(await handle(postForm({ ...fieldsOf(check), stap: 'wijzig' })));
    const targets = [...check.querySelectorAll('[formaction]')].map(
      (button) => button.getAttribute('formaction')!.split('#')[1]!,
    );
    expect(targets.length).toBeGreaterThan(4);
    expect(targets.filter((id) => !form.getElementById(id))).toEqual([]);
  });
});
