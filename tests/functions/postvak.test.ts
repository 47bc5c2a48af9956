import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Mail } from '../../functions/mail/mail.ts';
import { postvakPaginas } from '../../functions/server/postvak-paginas.ts';
import { startPostvak } from '../../functions/server/postvak.ts';
import { createPostbode } from '../../functions/mail/smtp.ts';
import { meldingmail } from './mailhulp.ts';

/** The pages of a mailbox in which one mail has arrived. */
async function receive(mail: Mail) {
  const dir = await mkdtemp(path.join(tmpdir(), 'postvak-'));
  const postvak = await startPostvak(dir);
  const postbode = createPostbode(postvak.smtpUrl);
  onTestFinished(async () => {
    postbode.close();
    await postvak.close();
    await rm(dir, { recursive: true });
  });
  await postbode.send(mail);
  const [newest] = await postvak.list(1);
  const naam = newest!.naam;
  const pages = postvakPaginas(postvak);
  return (url: string) => pages.request(`/${naam}/${url}`);
}

const NASTY = '<script>alert(1)</script><img src=x>';

describe('the mailbox', () => {
  it('shows a mail as text, with who got a copy', async () => {
    const open = await receive({ ...meldingmail({ tekst: NASTY }), kopie: ['mee@voorbeeld.nl'] });
    const page = await (await open('')).text();
    expect(page).toContain('lezer@voorbeeld.nl');
    expect(page).toContain('mee@voorbeeld.nl');
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('<iframe src="html" title="De mail als pagina" sandbox=""></iframe>');
  });

  it('shows it as a page that may do nothing', async () => {
    const mail = meldingmail({ tekst: NASTY });
    const open = await receive(mail);
    const response = await open('html');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline';.* sandbox$/,
    );
    expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    const page = await response.text();
    expect(page.trim()).toBe(mail.html);
    expect(page).not.toMatch(/<script|<img/);
    const around = (await open('')).headers.get('content-security-policy');
    expect(around).toContain("frame-src 'self'");
    expect(around).not.toContain('unsafe-inline');
  });

  it('knows no page of a mail that is only text', async () => {
    const { html: _html, ...plain } = meldingmail();
    const open = await receive(plain);
    expect((await open('html')).status).toBe(404);
    expect(await (await open('')).text()).not.toContain('<iframe');
  });
});
