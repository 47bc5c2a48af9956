import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import PostalMime, { type Email } from 'postal-mime';
import type { Postvak } from './postvak.ts';

/** How many mails the list shows; older ones stay in the folder. */
const MOST = 200;

const STYLE = `
  body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 1rem auto; max-inline-size: 48rem; padding-inline: 1rem; }
  h1 { font-size: 1.5rem; line-height: 1.2; }
  h2 { font-size: 1.25rem; }
  li, dd { margin-block-end: 0.5rem; overflow-wrap: anywhere; }
  dt { font-weight: bold; }
  dd { margin-inline-start: 0; }
  iframe { background: #fff; block-size: 45rem; border: 2px solid #10242b; box-sizing: border-box; inline-size: 100%; max-inline-size: 24rem; }
  pre { background: #f2ede1; color: #10242b; font: inherit; overflow-wrap: anywhere; padding: 1rem; white-space: pre-wrap; }
`;

/** Nothing in a mail can run or load: these pages allow their own style and the page of a mail. */
const CSP = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-src 'self'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'`;

/** A mail as a page brings its own styles, and may do nothing at all. */
const MAIL_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; form-action 'none'; base-uri 'none'; sandbox";

/** The pages at /postvak/, with links that hold under a sub-path. Everything from a mail goes through `html`, which escapes it. */
export function postvakPaginas(postvak: Postvak): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', CSP);
    c.header('cache-control', 'no-store');
  });

  app.get('/', async (c) => {
    const mails = await postvak.list(MOST);
    const lines = await Promise.all(
      mails.map(async ({ naam, eml }) => {
        const mail = await PostalMime.parse(eml);
        return html`<li>
          <a href="${naam}/">${mail.subject ?? '(geen onderwerp)'}</a><br />
          ${receiversOf(mail)}, ${timeOf(mail)}
        </li>`;
      }),
    );
    const list =
      lines.length > 0
        ? html`<ul>
            ${lines}
          </ul>`
        : html`<p>Er is nog geen mail.</p>`;
    return c.html(
      page(
        'Postvak',
        html`<p>Mails die het meldpunt op deze computer verstuurt. De nieuwste staat boven.</p>
          ${list}`,
      ),
    );
  });

  app.get('/:naam/', async (c) => {
    const found = await postvak.read(c.req.param('naam'));
    if (!found) return c.notFound();
    const mail = await PostalMime.parse(found.eml);
    const facts = [
      ['Aan', addressesOf(mail.to)],
      ['Kopie', addressesOf(mail.cc)],
      ['Van', mail.from?.address],
      ['Antwoord naar', addressesOf(mail.replyTo)],
      ['Datum', timeOf(mail)],
      ['Message-ID', mail.messageId],
    ].filter(([, waarde]) => waarde);
    const attachments = mail.attachments.map(
      ({ filename, content }) =>
        html`<h2>${filename ?? 'Bijlage'}</h2>
          <pre>${asText(content)}</pre>`,
    );
    return c.html(
      page(
        mail.subject ?? '(geen onderwerp)',
        html`<p><a href="../">Alle mails</a></p>
          <dl>
            ${facts.map(
              ([naam, waarde]) =>
                html`<dt>${naam}</dt>
                  <dd>${waarde}</dd>`,
            )}
          </dl>
          <h2>Als tekst</h2>
          <pre>${mail.text ?? ''}</pre>
          ${mail.html === undefined ? '' : FRAME} ${attachments}
          <p><a href="../${found.naam}" download>Bewaar als bestand (.eml)</a></p>`,
      ),
    );
  });

  app.get('/:naam/html', async (c) => {
    const found = await postvak.read(c.req.param('naam'));
    const mail = found && (await PostalMime.parse(found.eml));
    if (mail?.html === undefined) return c.notFound();
    c.header('content-security-policy', MAIL_CSP);
    c.header('x-frame-options', 'SAMEORIGIN');
    return c.html(mail.html);
  });

  app.get('/:naam', async (c) => {
    const found = await postvak.read(c.req.param('naam'));
    if (!found) return c.notFound();
    return c.body(found.eml.slice(), 200, { 'content-type': 'message/rfc822' });
  });
  return app;
}

/** As wide as a phone. */
const FRAME = html`<h2>Als pagina</h2>
  <iframe src="html" title="De mail als pagina" sandbox=""></iframe>
  <p><a href="html">Open de mail als pagina</a></p>`;

function page(titel: string, body: ReturnType<typeof html>) {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${titel}</title>
        ${raw(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <h1>${titel}</h1>
        ${body}
      </body>
    </html>`;
}

const addressesOf = (list: Email['to']) => list?.map(({ address }) => address).join(', ') ?? '';
const receiversOf = (mail: Email) => [mail.to, mail.cc].map(addressesOf).filter(Boolean).join(', ');
const timeOf = (mail: Email) =>
  mail.date ? new Date(mail.date).toLocaleString('nl-NL', { timeZone: 'Europe/Amsterdam' }) : '';
const asText = (content: string | ArrayBuffer | Uint8Array) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);
