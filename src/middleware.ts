import type { MiddlewareHandler } from 'astro';

/** A comment, a script or style with all that is in it, or a tag. */
const PART = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** The tag that a part begins with. */
const TAG = /^<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/i;

/** An attribute, its `=` and quote, and its value. */
const ATTRIBUTE = /([^\s"'<>/=]+)(\s*=\s*(["']))(.*?)\3/gs;

/** Attributes with an address that a browser opens, fetches or sends to. */
const ADDRESS = /^(?:href|src|action|formaction|poster|data)$/i;

/**
 * Templates and Markdown write `/meldpunt/`. Where the site lives under a sub-path, this puts that
 * path before it, in every page that is built and while editing.
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  const base = import.meta.env.BASE_URL;
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (base === '/' || !isPage) return response;
  return new Response(underBase(await response.text(), base), response);
};

/**
 * A page with its own addresses under a sub-path. Only attributes change: what is in a script has its
 * hash in the CSP, and islands know the sub-path by themselves (`browser/basis.ts`).
 * @param base sub-path between slashes, such as `/hulp/`
 */
export function underBase(html: string, base: string): string {
  const put = (path: string) =>
    path.startsWith(base) || path === base.slice(0, -1) ? path : base + path.slice(1);

  /** From the root of the host; `//` would be another host. */
  const rewrite = (name: string, value: string) => {
    if (ADDRESS.test(name)) return /^\/(?!\/)/.test(value) ? put(value) : value;
    if (!/^srcset$/i.test(name)) return value;
    return value.replace(
      /(^|,\s*)(\/(?!\/)\S*)/g,
      (_, before: string, path: string) => before + put(path),
    );
  };

  return html.replace(PART, (part) =>
    part.replace(TAG, (tag) =>
      tag.replace(
        ATTRIBUTE,
        (_, name: string, is: string, quote: string, value: string) =>
          name + is + rewrite(name, value) + quote,
      ),
    ),
  );
}
