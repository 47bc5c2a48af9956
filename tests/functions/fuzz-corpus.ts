import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import {
  BELVEILIG,
  CONTACTWIJZEN,
  LANGSTE_TEKST,
  meldingSchema,
  MELDINGSOORTEN,
  NOODVORMEN,
  ONDERWERPEN,
  REDENEN,
  ROLLEN,
  WERKVELDEN,
} from '../../src/domain/schema/melding.ts';
import { GEMEENTEN } from '../domain/meldingen.ts';
import { GOED, idNumber } from './hulp.ts';

/** Stands in all that tries to become markup or a header, so that a check can look for it. */
export const KWAAD = 'kwaad';

/** What people, programs and attackers have been known to send. */
export const NARE_TEKSTEN: readonly string[] = [
  // Headers of their own, and the end of the mail.
  `Jan\r\nBcc: ${KWAAD}@${KWAAD}.test\r\n\r\nextra`,
  `Jan\nX-${KWAAD}: 1`,
  `Jan\rX-${KWAAD}: 1`,
  `Jan\u2028X-${KWAAD}: 1\u2029X-${KWAAD}: 2\u0085X-${KWAAD}: 3\u000bX-${KWAAD}: 4\u000cX-${KWAAD}: 5`,
  `Jan%0d%0aBcc:%20${KWAAD}@${KWAAD}.test`,
  `=?utf-8?q?Jan=0D=0ABcc:_${KWAAD}@${KWAAD}.test?=`,
  `=?utf-8?b?DQpCY2M6IGt3YWFkQGt3YWFkLnRlc3Q=?=`,
  `jan@voorbeeld.nl\r\nBcc: ${KWAAD}@${KWAAD}.test`,
  `jan@voorbeeld.nl,${KWAAD}@${KWAAD}.test`,
  `jan@voorbeeld.nl;${KWAAD}@${KWAAD}.test`,
  `"${KWAAD}" <${KWAAD}@${KWAAD}.test>`,
  `<${KWAAD}@${KWAAD}.test>`,
  `jan@voorbeeld.nl>\r\nRCPT TO:<${KWAAD}@${KWAAD}.test`,
  `"jan\\"@voorbeeld.nl`,
  `jan@[127.0.0.1]`,
  `${'a'.repeat(64)}@${'b'.repeat(63)}.nl`,
  'jan@münchen.example',
  `\r\n.\r\nMAIL FROM:<${KWAAD}@${KWAAD}.test>\r\n`,
  '.\r\n..\r\n...',
  '\n.\n',
  `--\r\nContent-Type: text/html\r\n\r\n<${KWAAD}>`,
  `Content-Type: multipart/mixed; boundary="${KWAAD}"\r\n\r\n--${KWAAD}`,
  // Markup.
  `</textarea><script>${KWAAD}</script>`,
  `"><img src=x onerror=${KWAAD}>`,
  `' on${KWAAD}='1`,
  `" ${KWAAD}="1`,
  `<${KWAAD}-element ${KWAAD}=1>`,
  `</title></style><svg/onload=${KWAAD}>`,
  `<!--${KWAAD}--><![CDATA[<${KWAAD}>]]>`,
  `&lt;${KWAAD}&gt; &amp;lt; &#60;${KWAAD}&#62; &#x0`,
  `<a href="javascript:${KWAAD}">${KWAAD}</a>`,
  `javascript:${KWAAD}//`,
  `<style>@import "http://${KWAAD}.test"</style>`,
  `\`\${${KWAAD}}\` {{${KWAAD}}} <%= ${KWAAD} %> #{${KWAAD}}`,
  "$& $1 $` $' $$",
  `]]><astro-island><${KWAAD}></astro-island></section><section id="meldformulier">`,
  // Characters.
  '',
  ' ',
  '\u0000',
  `a\u0000b`,
  '\ufeffbegin',
  '\ud800',
  'half \udc00 een',
  '\udfff\ud800',
  '\u202e\u2066omgekeerd\u2069',
  'مرحبا שלום',
  'é è ñ ij ĳ ß ﬁ',
  '👩‍👩‍👧‍👦🇳🇱👍🏽',
  `Z${'\u0301'.repeat(200)}`,
  '\u200b\u200c\u200d\u2060',
  '\u001b[31mrood\u0007',
  '一'.repeat(LANGSTE_TEKST),
  '🙏'.repeat(LANGSTE_TEKST / 2),
  'a'.repeat(LANGSTE_TEKST),
  'a'.repeat(LANGSTE_TEKST + 1),
  `${'lang'.repeat(500)}\n`.repeat(1),
  '\n'.repeat(2_000),
  // Values that mean something to some program.
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '1e309',
  '-0',
  '0x10',
  '9'.repeat(400),
  '../../etc/passwd',
  '..\\..\\windows',
  'file:///etc/passwd',
  "' OR 1=1 --",
  '$(id) `id` ; id | id',
  '%s%s%n %x',
  '123456782',
  'NL91ABNA0417164300',
];

const KEUZES: Readonly<Record<string, readonly string[]>> = {
  soort: MELDINGSOORTEN,
  gemeente: [...GEMEENTEN, 'elders'],
  onderwerp: ONDERWERPEN,
  rol: ROLLEN,
  nood: NOODVORMEN,
  werkveld: WERKVELDEN,
  reden: REDENEN,
  contactwijze: CONTACTWIJZEN,
  veilig: BELVEILIG,
};
export const VRIJ: readonly string[] = [
  'tekst',
  'naam',
  'contact',
  'organisatie',
  'functie',
  'website',
];
/** All fields that there are, and some that there should not be. */
export const VELDEN: readonly string[] = [
  ...Object.keys(meldingSchema.shape),
  ...['stap', 'deur', 'bcc', 'to', 'from', 'subject', 'nummer', 'aan', 'uitdaging', 'toString'],
];

const naarTekst = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NARE_TEKSTEN) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...NARE_TEKSTEN), { minLength: 2, maxLength: 4 })
      .map((parts) => parts.join('').slice(0, LANGSTE_TEKST)),
  },
);

/** Values that fit, so that a nasty text beside them gets as far as the mail. */
const passend = (veld: string): fc.Arbitrary<unknown> => {
  if (Object.hasOwn(KEUZES, veld)) return fc.constantFrom(...KEUZES[veld]!);
  if (veld === 'contact') {
    return fc.constantFrom('jan@voorbeeld.nl', '06 12345678', "o'neil+kwaad@voorbeeld.nl");
  }
  if (VRIJ.includes(veld)) return naarTekst;
  return fc.constantFrom('ja', true, false, 3, 'bijstand', 'controle', 'wijzig');
};

const paar = fc
  .constantFrom(...VELDEN)
  .chain((veld) =>
    fc
      .oneof(
        { weight: 8, arbitrary: passend(veld) },
        { weight: 3, arbitrary: naarTekst },
        { weight: 1, arbitrary: fc.jsonValue() },
        { weight: 1, arbitrary: fc.array(naarTekst, { maxLength: 3 }) },
      )
      .map((waarde): [string, unknown] => [veld, waarde]),
  );

let geteld = 0;

/** A melding that is right, with some of its fields replaced. */
export const velden: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(fc.array(paar, { maxLength: 6 }), fc.integer({ min: -9, max: 4 }))
  .map(([paren, weg]) => {
    geteld += 1;
    // Now and then one of the fields that must be there is not.
    const goed = Object.entries({ ...GOED, id: idNumber(geteld) }).filter((_, i) => i !== weg);
    const body: Record<string, unknown> = Object.fromEntries(goed);
    for (const [veld, waarde] of paren) {
      Object.defineProperty(body, veld, { value: waarde, enumerable: true, writable: true });
    }
    return body;
  });

/** A body with the headers that say what it is, or lie about it. */
export interface Lichaam {
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const SOORTEN = [
  'application/json',
  'application/json; charset=utf-16',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=iso-8859-1',
  'multipart/form-data; boundary=x',
  'text/plain',
  'text/html',
  'application/xml',
  `application/json\u00e9`,
  '',
];

const utf8 = (text: string) => Buffer.from(text);
const rij = (...paren: readonly string[]) => utf8(`{${paren.join(',')}}`);
const heel = JSON.stringify(GOED);

const RUWE_LICHAMEN: readonly Uint8Array<ArrayBuffer>[] = [
  utf8(''),
  utf8('null'),
  utf8('[]'),
  utf8('"tekst"'),
  utf8('7'),
  utf8('{'),
  utf8(`${heel}${heel}`),
  utf8(`\ufeff${heel}`),
  Buffer.from(heel, 'utf16le'),
  Buffer.from(`\ufeff${heel}`, 'utf16le').swap16(),
  Buffer.from('{"tekst":"caf\u00e9"}', 'latin1'),
  Buffer.from([0xc0, 0xaf, 0xed, 0xa0, 0x80, 0xff, 0xfe]),
  gzipSync(heel),
  gzipSync(Buffer.alloc(5_000_000)),
  utf8(`{"tekst":${'['.repeat(15_000)}${']'.repeat(15_000)}}`),
  utf8('['.repeat(30_000)),
  utf8('{"a":'.repeat(6_000)),
  utf8(`{"tekst":"${'x'.repeat(1_048_576)}"}`),
  rij('"__proto__":{"soort":"hulp"}', '"tekst":"x"'),
  rij('"constructor":{"prototype":{"soort":"hulp"}}', '"tekst":"x"'),
  rij('"tekst":"een"', '"tekst":"twee"', '"soort":"hulp"', '"soort":"idee"'),
  rij('"duur":1e999', '"tekst":"x"'),
  rij(`"duur":${'9'.repeat(1_000)}`, '"tekst":"x"'),
  rij('"tekst":"\\ud800"', '"naam":"\\u0000"'),
  rij(...Array.from({ length: 2_000 }, (_, i) => `"v${i}":${i}`)),
  utf8('&'.repeat(30_000)),
  utf8('nood=eten&'.repeat(3_000)),
  utf8('=&==&%&%zz&%00=%00&soort=%ff%fe&tekst=%c0%af'),
  utf8(Array.from({ length: 3_000 }, (_, i) => `v${i}=${i}`).join('&')),
  utf8(`--x\r\nContent-Disposition: form-data; name="tekst"\r\n\r\n${KWAAD}\r\n--x--\r\n`),
];

/** A body that need not be anything at all. */
export const lichaam: fc.Arbitrary<Lichaam> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...RUWE_LICHAMEN) },
      { weight: 2, arbitrary: fc.uint8Array({ maxLength: 2_000 }) },
      {
        weight: 2,
        // Broken off, or with a byte changed: half of what it was.
        arbitrary: fc.tuple(velden, fc.nat(), fc.nat(255)).map(([body, at, byte]) => {
          const bytes = utf8(JSON.stringify(body));
          if (byte % 2 === 0) return bytes.subarray(0, at % bytes.length);
          bytes[at % bytes.length] = byte;
          return bytes;
        }),
      },
    ),
    fc.constantFrom(...SOORTEN),
    fc.constantFrom<Record<string, string>[]>(
      {},
      { 'content-encoding': 'gzip' },
      { accept: 'text/html' },
    ),
  )
  .map(([body, soort, headers]) => ({ body, headers: { ...headers, 'content-type': soort } }));

/** As a browser would send these fields without script. */
export function asForm(body: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(body).flatMap(([naam, waarde]) =>
    [waarde]
      .flat()
      .map((one): [string, string] => [
        naam,
        typeof one === 'string' ? one : ((JSON.stringify(one) as string | undefined) ?? ''),
      ]),
  );
}
