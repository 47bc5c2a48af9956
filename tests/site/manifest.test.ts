// What a phone needs to put the site on its home screen, wherever the site lives.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, fileOf } from './dist.ts';

interface Image {
  readonly src: string;
  readonly sizes: string;
  readonly type?: string;
  readonly purpose?: string;
  readonly form_factor?: string;
  readonly label?: string;
}

interface Manifest {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly Image[];
  readonly screenshots: readonly Image[];
  readonly shortcuts: readonly {
    readonly name: string;
    readonly url: string;
    readonly icons: readonly Image[];
  }[];
}

const manifest = JSON.parse(
  readFileSync(path.join(DIST, 'manifest.webmanifest'), 'utf8'),
) as Manifest;
const { icons, screenshots, shortcuts } = manifest;

/** Where an address of the manifest leads, for a site that lives under /hulp/. */
const SITE = new URL('http://site.test/hulp/');
const at = (address: string) => new URL(address, new URL('manifest.webmanifest', SITE)).pathname;

/** Width and height stand in the first bytes of a PNG. */
function sizeOf(file: string): string {
  const bytes = readFileSync(path.join(DIST, file));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the manifest', () => {
  it('holds under a sub-path: all its addresses are relative', () => {
    const addresses = [
      manifest.start_url,
      manifest.scope,
      ...shortcuts.map(({ url }) => url),
      ...[...icons, ...screenshots, ...shortcuts.flatMap((one) => one.icons)].map(({ src }) => src),
    ];
    expect(addresses.filter((address) => !at(address).startsWith(SITE.pathname))).toEqual([]);
    // The same app after the site moved: browsers resolve the id from the host alone.
    expect(manifest.id).toBe('regelingenwijzer-drechtsteden');
  });

  it('leads from each shortcut to a page', () => {
    const pages = shortcuts.map(({ url }) => fileOf(`/${at(url).slice(SITE.pathname.length)}`));
    expect(pages).toEqual(['wijzer/index.html', 'zoeken/index.html', 'meldpunt/index.html']);
  });

  it.each([...icons, ...screenshots, ...shortcuts.flatMap((one) => one.icons)])(
    '$src is there in the size it says',
    ({ src, sizes, type }) => {
      if (type === 'image/svg+xml') expect(fileOf(`/${src}`)).toBe(src);
      else expect(sizeOf(src)).toBe(sizes);
    },
  );

  it('has the icons that an installation asks for', () => {
    const any = icons.filter(({ purpose }) => purpose === undefined).map(({ sizes }) => sizes);
    expect(any).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(icons.filter(({ purpose }) => purpose === 'maskable')).not.toEqual([]);
  });

  it('shows the site on a phone and on a wide screen, in pictures of at most 60 kB', () => {
    expect(screenshots.map((one) => one.form_factor)).toEqual(['narrow', 'narrow', 'wide']);
    expect(screenshots.filter(({ label }) => !label)).toEqual([]);
    const large = screenshots.filter(({ src }) => statSync(path.join(DIST, src)).size > 60 * 1024);
    expect(large).toEqual([]);
  });
});
