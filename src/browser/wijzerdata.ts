import { parse } from '../domain/json.ts';
import type { Wijzerdata } from '../domain/kennis.ts';
import { addWijzerdeel, type Wijzerdeel } from '../domain/wijzerdeel.ts';

/**
 * Fetches the rules and texts of the wizard; the service worker has them when there is no internet.
 * @param basis base path of the site, with a slash at the end
 * @throws when they cannot be had
 */
export async function loadWijzerdata(basis: string): Promise<Wijzerdata> {
  return (await load(`${basis}wijzer/gegevens.json`)) as Wijzerdata;
}

/**
 * Fetches what a large site keeps apart for one gemeente (`meer` in the data names which).
 * @throws when it cannot be had
 */
export async function loadWijzerdeel(basis: string, gemeente: string): Promise<Wijzerdeel> {
  return (await load(`${basis}wijzer/gegevens/${gemeente}.json`)) as Wijzerdeel;
}

/**
 * The data with the parts of all gemeenten: for a list that may hold regelingen of any of them.
 * @throws when one of them cannot be had
 */
export async function addAlleWijzerdelen(basis: string, data: Wijzerdata): Promise<Wijzerdata> {
  const delen = await Promise.all(
    (data.meer ?? []).map(async (een) => [een, await loadWijzerdeel(basis, een)] as const),
  );
  return delen.reduce((all, [gemeente, deel]) => addWijzerdeel(all, gemeente, deel), data);
}

async function load(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return parse(await response.text());
}
