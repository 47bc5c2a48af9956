/** A mail larger than this is not one of ours. Reading it whole would cost memory. */
export const GROOTSTE_MAIL = 32 * 1024 * 1024;

const NEWLINE = 0x0a;
const FROM = /^From /;
/** The lines that mail programs write: bare, "From - ", or with a time at the end. */
const DATED = /^From (?:\s*$|- |.*\d\d:\d\d.*\d{4})/;
const HEADER = /^[!-9;-~]+:/;
const QUOTED = /^>+From /;
const BLANK = /^\r?\n?$/;

/**
 * Cuts an mbox into mails, one at a time. A mail begins at a line "From …" before a header; not every
 * program quotes such lines in a text, nor puts an empty line before it. Takes one ">" off ">From ".
 * @returns undefined for a mail that is too large
 */
export async function* splitMbox(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array | undefined> {
  let mail: Buffer[] | undefined;
  let size = 0;
  let wasBlank = true;
  let candidate: Buffer | undefined;

  const add = (line: Buffer) => {
    size += line.length;
    if (size > GROOTSTE_MAIL) mail?.splice(0);
    else mail?.push(line);
  };
  const take = () => (size > GROOTSTE_MAIL ? undefined : Buffer.concat(mail ?? []));

  for await (const line of linesOf(chunks)) {
    // Enough to see what kind of line it is.
    const text = line.toString('latin1', 0, 200);
    if (candidate && HEADER.test(text)) {
      if (mail) yield take();
      mail = [];
      size = 0;
    } else if (candidate) add(candidate);
    candidate = undefined;
    if (FROM.test(text) && (wasBlank || DATED.test(text))) candidate = line;
    else add(QUOTED.test(text) ? line.subarray(1) : line);
    wasBlank = BLANK.test(text);
  }
  if (candidate) add(candidate);
  if (mail) yield take();
}

/** Lines with their end. A line without end is cut where it is as large as a mail may be. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...rest, bytes.subarray(start, end + 1)]);
      rest = [];
      size = 0;
      start = end + 1;
    }
    rest.push(bytes.subarray(start));
    size += bytes.length - start;
    if (size <= GROOTSTE_MAIL) continue;
    yield Buffer.concat(rest);
    rest = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(rest);
}
