import { parse } from '../domain/json.ts';
import type { Wijzerdata } from '../domain/kennis.ts';

/**
 * Fetches the rules and texts of the wizard; the service worker has them when there is no internet.
 * @param basis base path of the site, with a slash at the end
 * @throws when they cannot be had
 */
export async function loadWijzerdata(basis: string): Promise<Wijzerdata> {
  const response = await fetch(`${basis}wijzer/gegevens.json`);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return parse(await response.text()) as Wijzerdata;
}
