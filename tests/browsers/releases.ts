import { rm } from 'node:fs/promises';
import { copyDist, deploy } from '../e2e/uitgave.ts';
import { startSite, type Site } from '../e2e/site.ts';

export interface Releases extends Site {
  /** Puts the next version on the server. */
  release(): Promise<void>;
}

/** Starts a copy of the built site, to be followed by a next version, which is in the folder given. */
export async function startReleases(next: string): Promise<Releases> {
  const dist = await copyDist();
  const site = await startSite(dist);
  return {
    ...site,
    release: () => deploy(next, dist),
    stop: async () => {
      await site.stop();
      await rm(dist, { recursive: true, force: true });
    },
  };
}
