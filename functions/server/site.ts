import { stat } from 'node:fs/promises';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Env, Hono, MiddlewareHandler } from 'hono';

const YEAR = 31_536_000;

/** A path of plain names, without a slash at its end: what may have to become a folder. */
const PLAIN = /^(\/[\w-]+)+$/;

/**
 * Headers on every answer. The pages carry their own Content-Security-Policy in a meta tag, with the
 * hashes of their scripts. A header is a second policy that must hold too, so it says only what
 * a meta tag cannot, or what is the same everywhere.
 */
export function securityHeaders(siteUrl: string): MiddlewareHandler {
  const headers: Record<string, string> = {
    'content-security-policy':
      "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    // Other sites do not hear which page someone came from; our own forms still show where they come from.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
  if (siteUrl.startsWith('https:')) headers['strict-transport-security'] = `max-age=${YEAR}`;
  const all = Object.entries(headers);
  return async (c, next) => {
    await next();
    // Not c.header(): by now that makes a new answer for each.
    for (const [naam, waarde] of all) {
      if (!c.res.headers.has(naam)) c.res.headers.set(naam, waarde);
    }
  };
}

interface Site {
  /** The folder with the built site. */
  readonly dist: string;
  /** The path under which it lives, between slashes. */
  readonly basis: string;
  /** The page for what does not exist. */
  readonly nietGevonden: string;
}

/** Serves the built site: files with their cache headers, and a slash behind folders. */
export function mountSite<E extends Env>(app: Hono<E>, { dist, basis, nietGevonden }: Site): void {
  const inSite = (pathname: string) => pathname.slice(basis.length - 1);
  if (basis !== '/') {
    for (const address of ['/', basis.slice(0, -1)]) app.get(address, (c) => c.redirect(basis));
  }
  app.get(`${basis}*`, async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const asked = inSite(pathname);
    if (PLAIN.test(asked) && (await isFolder(path.join(dist, asked)))) {
      return c.redirect(`${pathname}/${search}`, 301);
    }
    await next();
    // Astro's file names change with their content; everything else may change with the next build.
    const isHashed = asked.startsWith('/_astro/') && c.res.ok;
    c.header('cache-control', isHashed ? `public, max-age=${YEAR}, immutable` : 'no-cache');
    return undefined;
  });
  app.get(`${basis}*`, serveStatic({ root: dist, rewriteRequestPath: inSite }));
  app.notFound((c) => c.html(nietGevonden, 404));
}

async function isFolder(dir: string): Promise<boolean> {
  const found = await stat(dir).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
