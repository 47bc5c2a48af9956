import { existsSync } from 'node:fs';
import { makeApt, type Apt } from './apt.ts';
import type { RunTool, ToolResult } from './tool.ts';

const PLACES = [
  // The same browser without its windows: a third less time for every test.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

type Found = { readonly path: string } | { readonly problem: string };

/** The browser for the browser tests: yours, else one of the machine, else installed with apt. */
export async function findChromium(tool: RunTool): Promise<Found> {
  const own = process.env.CHROMIUM;
  if (own !== undefined && own !== '') {
    return existsSync(own)
      ? { path: own }
      : { problem: `CHROMIUM is ${own}, and nothing is there.` };
  }
  const present = PLACES.find((place) => existsSync(place));
  if (present !== undefined) return { path: present };
  console.log('  There is no Chromium yet: installing it with apt, once.');
  return installChromium(tool);
}

async function installChromium(tool: RunTool): Promise<Found> {
  const apt = makeApt(tool);
  const update = await apt.update();
  const install = await installOneOf(apt);
  const installed = PLACES.find((place) => existsSync(place));
  if (installed !== undefined) return { path: installed };
  return {
    problem:
      'The browser tests need Chromium, and it could not be installed with apt.\n' +
      'Install it yourself (Debian: apt-get install chromium), or set CHROMIUM to the path of a\n' +
      `Chrome or Chromium on this machine.\n\n${update.output}\n${install.output}`,
  };
}

async function installOneOf(apt: Apt): Promise<ToolResult> {
  const light = await apt.install('chromium-headless-shell');
  return light.ok ? light : apt.install('chromium');
}
