import { existsSync, globSync } from 'node:fs';

export const FIREFOX = '/usr/bin/firefox-esr';
export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
export const XVFB = '/usr/bin/Xvfb';

/** A small browser around WebKitGTK; its folder is named after the machine. */
export const findMiniBrowser = () => globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0] ?? '';

export interface KnownBrowser {
  readonly name: string;
  /** What to install for it; the first is the browser itself. */
  readonly packages: readonly [string, ...string[]];
  /** Its tests. */
  readonly file: string;
  isInstalled(): boolean;
}

/** The browsers beside Chromium that Debian has. */
export const BROWSERS: readonly KnownBrowser[] = [
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    file: 'tests/browsers/firefox.test.ts',
    isInstalled: () => existsSync(FIREFOX),
  },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    file: 'tests/browsers/webkit.test.ts',
    isInstalled: () => [WEBKIT_DRIVER, XVFB, findMiniBrowser()].every((file) => existsSync(file)),
  },
];
