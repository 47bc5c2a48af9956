import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { gevuld, type Mailinhoud, type Mailregel } from './mail-inhoud.ts';

/** Colours stand here only: what stands on an element itself could not change in the dark. */
const STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { background: #ffffff; color: #10242b; }
a { color: #0b5c78; }
.vak { background: #eef4f6; }
.spoed { background: #a3151f; color: #ffffff; }
.let-op { background: #ffe9a8; color: #2b2100; }
@media (prefers-color-scheme: dark) {
  body { background: #10191d; color: #eef4f6; }
  a { color: #8fd3ec; }
  .vak { background: #1c2a30; }
  .spoed { background: #ffb3b3; color: #3b0004; }
  .let-op { background: #4d3d00; color: #fff1c4; }
}
`;

const FONT = "font-family: system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";
const WRAP = 'overflow-wrap: anywhere; word-break: break-word';
const BODY = `${FONT}; font-size: 18px; line-height: 1.5; margin: 0; padding: 16px`;
const PAGE = `max-width: 36em; margin: 0 auto; ${WRAP}`;
const BOX = 'border-radius: 8px; margin: 0 0 20px; padding: 12px 16px';

/**
 * A mail as a page for a phone, light or dark, that loads nothing. Preact escapes every word in it.
 * @param titel what a mail program may show as its name
 */
export function toHtml(inhoud: Mailinhoud, titel: string): string {
  const { citaat, beheer = [] } = inhoud;
  const page = renderToString(
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        {/* A number that is not safe to call must not become a link. */}
        <meta name="format-detection" content="telephone=no" />
        <title>{titel}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body style={BODY}>
        <div style={PAGE}>
          {gevuld(inhoud.blokken).map((blok) => (
            <Blok regels={blok} />
          ))}
          {citaat && (
            <>
              <h2 style="font-size: 18px; margin: 24px 0 8px">{citaat.kop}</h2>
              <blockquote
                dir="auto"
                style="border-left: 4px solid; margin: 0 0 24px; padding: 0 0 0 16px"
              >
                <Alineas tekst={citaat.tekst} />
              </blockquote>
            </>
          )}
          {gevuld([beheer]).map((blok) => (
            <div style="border-top: 1px solid; font-size: 16px; margin: 24px 0 0; padding: 12px 0 0">
              {blok.map((one) => (
                <Regel {...one} />
              ))}
            </div>
          ))}
        </div>
      </body>
    </html>,
  );
  return `<!doctype html>${page}`;
}

/** What somebody can do stands in a box, together with the warnings about it. */
function Blok({ regels }: { regels: readonly Mailregel[] }) {
  const isBox =
    regels.some(({ href }) => href !== undefined) ||
    (regels.length > 1 && regels.some(({ toon }) => toon === 'let-op'));
  return (
    <div class={isBox ? 'vak' : undefined} style={isBox ? BOX : 'margin: 0 0 20px'}>
      {regels.map((one) => (
        <Regel {...one} />
      ))}
    </div>
  );
}

function Regel({ label, tekst, href, toon }: Mailregel) {
  const what = href === undefined ? tekst : <Link href={href}>{tekst}</Link>;
  if (toon === 'kop')
    return <h1 style="font-size: 24px; line-height: 1.25; margin: 0 0 8px">{what}</h1>;
  if (toon === 'tussenkop') return <h2 style="font-size: 20px; margin: 0 0 8px">{what}</h2>;
  if (toon) {
    return (
      <p class={toon} style={`${BOX}; font-size: 20px; margin: 0 0 12px`}>
        <strong>{what}</strong>
      </p>
    );
  }
  return (
    <p style="margin: 0 0 4px">
      {label && <strong>{label}: </strong>}
      {/* In one piece when it fits: nobody should have to put a number together. */}
      {label && href === undefined ? <span style="display: inline-block">{what}</span> : what}
    </p>
  );
}

/** As high as a thumb. */
function Link({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a href={href} style="display: inline-block; font-size: 20px; padding: 8px 0">
      {children}
    </a>
  );
}

/** Keeps the lines as they were typed. */
function Alineas({ tekst }: { tekst: string }) {
  return (
    <>
      {tekst.split(/\n{2,}/).map((alinea) => (
        <p style="margin: 0 0 12px">
          {alinea.split('\n').map((line, i) => (
            <>
              {i > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </>
  );
}
