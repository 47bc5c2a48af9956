// Another library reads back what we write: word for word, whatever it is.
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { writeDelen, type Delen } from '../../functions/mail/mime-delen.ts';
import { NARE_TEKSTEN } from './fuzz-corpus.ts';

const write = (delen: Delen) => `MIME-Version: 1.0\r\n${writeDelen(delen)}`;
const read = (delen: Delen) => PostalMime.parse(write(delen));
/** A line break is a line break, and half a character does not exist outside JavaScript. */
const asLines = (text: string) => text.toWellFormed().replaceAll(/\r\n|\r/g, '\n');
/** This library ends every text with a line break. */
const asRead = (text = '') => text.replaceAll('\r\n', '\n').replace(/\n$/, '');

const BIJLAGE = { naam: 'melding.json', inhoud: '{"versie": 2, "tekst": "é"}\n'.repeat(20) };

describe('the parts of a mail', () => {
  it('hold each nasty text', async () => {
    for (const tekst of NARE_TEKSTEN) {
      const html = `<p>${tekst}</p>`;
      const mail = await read({ tekst, html, bijlage: BIJLAGE });
      // Who decodes a text takes this mark at its beginning for no part of it.
      expect(asRead(mail.text)).toBe(asLines(tekst).replace(/^\ufeff/, ''));
      expect(asRead(mail.html)).toBe(asLines(html));
      expect(mail.attachments).toMatchObject([
        { filename: 'melding.json', mimeType: 'application/json', disposition: 'attachment' },
      ]);
      const content = mail.attachments[0]!.content as ArrayBuffer;
      expect(new TextDecoder().decode(content)).toBe(BIJLAGE.inhoud);
    }
  });

  it('hold any text', async () => {
    const texts = fc.string({
      unit: fc.constantFrom(...Array.from('a é=_-.~ \t\n\r🙏')),
      maxLength: 300,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (tekst) => {
        expect(asRead((await read({ tekst })).text)).toBe(asLines(tekst));
      }),
      { numRuns: 300 },
    );
  });

  it('cannot be ended by what stands in them', async () => {
    const tekst = '--=_mixed--\r\n--=_alternative\r\nContent-Type: text/html\r\n\r\n<b>x</b>';
    const mail = await read({ tekst, html: '<i>y</i>', bijlage: BIJLAGE });
    expect(asRead(mail.text)).toBe(asLines(tekst));
    expect(asRead(mail.html)).toBe('<i>y</i>');
    expect(mail.attachments).toHaveLength(1);
  });

  it('stay within what every mail server takes: lines of 76 letters of ASCII', () => {
    for (const tekst of NARE_TEKSTEN) {
      const lines = write({ tekst, html: tekst, bijlage: BIJLAGE }).split('\r\n');
      expect(lines.filter((line) => !/^[\t\x20-\x7e]{0,76}$/.test(line))).toEqual([]);
    }
  });
});
