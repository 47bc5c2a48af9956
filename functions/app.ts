import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Config } from './config.ts';
import type { Gebouwd } from './gebouwd.ts';
import { createMeldpunt } from './melding.ts';
import { renderBedankt } from './pagina.tsx';
import { postvakPaginas } from './postvak-paginas.ts';
import type { Postvak } from './postvak.ts';
import { mountSite, securityHeaders } from './site.ts';
import type { Postbode } from './smtp.ts';

interface Parts {
  readonly config: Config;
  readonly dist: string;
  readonly gebouwd: Gebouwd;
  readonly postvak: Postvak | undefined;
  readonly postbode: Postbode;
  readonly waitUntil: (work: Promise<void>) => void;
  readonly log: (bericht: string) => void;
}

type Env = { Bindings: HttpBindings };

const NUMMER = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** All that the server answers, from the meldpunt to the page for what does not exist. */
export function createApp({
  config,
  dist,
  gebouwd,
  postvak,
  postbode,
  waitUntil,
  log,
}: Parts): Hono<Env> {
  const { basis } = gebouwd;
  const app = new Hono<Env>();
  app.use(securityHeaders(config.siteUrl), compress());

  const addresses = new WeakMap<Request, string>();
  const handleMelding = createMeldpunt({
    config: { ...config, siteUrl: homeOf(config.siteUrl, basis) },
    gegevens: gebouwd.gegevens,
    template: gebouwd.formulier,
    send: postbode.send,
    now: () => new Date(),
    addressOf: (request) => addresses.get(request) ?? '',
    waitUntil,
    log,
  });
  // Without the sub-path too: a proxy may send only the meldingen here.
  for (const api of new Set([`${basis}api/melding`, '/api/melding'])) {
    app.all(api, (c) => {
      addresses.set(c.req.raw, addressOf(c.env));
      return handleMelding(c.req.raw);
    });
  }

  app.get(`${basis}meldpunt/bedankt/`, (c, next) => {
    const nummer = c.req.query('nummer') ?? '';
    return NUMMER.test(nummer) ? c.html(renderBedankt(gebouwd.bedankt, nummer)) : next();
  });

  if (postvak) {
    // What people try out may be true. With HOST=0.0.0.0 the neighbours can see the site, not this.
    app.use(`${basis}postvak/*`, (c, next) =>
      isThisMachine(addressOf(c.env))
        ? next()
        : Promise.resolve(c.text('Het postvak is alleen te zien op de computer zelf.', 403)),
    );
    app.get(`${basis}postvak`, (c) => c.redirect(`${basis}postvak/`));
    app.route(`${basis}postvak/`, postvakPaginas(postvak));
  }
  mountSite(app, { dist, ...gebouwd });
  return app;
}

/** The address of the home page as mails name it, without the slash at its end. */
function homeOf(siteUrl: string, basis: string): string {
  return basis === '/' ? siteUrl : new URL(basis, siteUrl).href.slice(0, -1);
}

const addressOf = ({ incoming }: HttpBindings) => incoming.socket.remoteAddress ?? '';

const isThisMachine = (address: string) => /^(::ffff:)?127\.|^::1$/.test(address);
