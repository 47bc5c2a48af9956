import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { isMeldnummer } from '../../src/domain/meldnummer.ts';
import type { Config } from '../config.ts';
import type { Postbode } from '../mail/smtp.ts';
import { createMeldpunt } from '../melding.ts';
import { codesOf } from '../melding/foutcodes.ts';
import type { Geheugen } from '../melding/geheugen.ts';
import { renderBedankt } from '../melding/pagina.tsx';
import type { Gebouwd } from './gebouwd.ts';
import { createGezond } from './gezond.ts';
import { netadresOf } from './netadres.ts';
import { postvakPaginas } from './postvak-paginas.ts';
import type { Postvak } from './postvak.ts';
import { mountSite, securityHeaders } from './site.ts';

interface Parts {
  readonly config: Config;
  readonly dist: string;
  readonly gebouwd: Gebouwd;
  readonly postvak: Postvak | undefined;
  readonly postbode: Postbode;
  readonly geheugen: Geheugen;
  readonly waitUntil: (work: Promise<void>) => void;
  readonly rust: (ms: number) => Promise<void>;
  readonly log: (bericht: string) => void;
}

type Env = { Bindings: HttpBindings };

/** All that the server answers, from the meldpunt to the page for what does not exist. */
export function createApp({
  config,
  dist,
  gebouwd,
  postvak,
  postbode,
  geheugen,
  waitUntil,
  rust,
  log,
}: Parts): Hono<Env> {
  const { basis } = gebouwd;
  const app = new Hono<Env>();
  const shrink = compress();
  app.use(securityHeaders(config.siteUrl), (c, next) =>
    // What a program gets for a melding is too short to gain by it.
    c.req.header('content-type') === 'application/json' ? next() : shrink(c, next),
  );

  const addresses = new WeakMap<Request, string>();
  const handleMelding = createMeldpunt({
    config: { ...config, siteUrl: homeOf(config.siteUrl, basis) },
    gegevens: gebouwd.gegevens,
    template: gebouwd.formulier,
    send: postbode.send,
    geheugen,
    now: () => new Date(),
    addressOf: (request) => addresses.get(request) ?? '',
    waitUntil,
    rust,
    log,
  });
  // Without the sub-path too: a proxy may send only the meldingen here.
  for (const api of new Set([`${basis}api/melding`, '/api/melding'])) {
    app.all(api, (c) => {
      const forwarded = c.req.header('x-forwarded-for');
      addresses.set(c.req.raw, netadresOf(addressOf(c.env), forwarded, config.proxies));
      const answer = handleMelding(c.req.raw);
      // Who hangs up does not stop what is being sent, and it is remembered before we stop.
      waitUntil(answer.then(nothing, nothing));
      return answer;
    });
  }

  app.get(`${basis}meldpunt/bedankt/`, async (c, next) => {
    const nummer = c.req.query('nummer') ?? '';
    if (!isMeldnummer(nummer)) return next();
    return c.html(renderBedankt(gebouwd.bedankt, nummer, await geheugen.kent(nummer)));
  });

  const gezond = createGezond({ verify: postbode.verify });
  for (const path of new Set([`${basis}gezond`, '/gezond'])) {
    app.get(path, async (c) => {
      const state = await gezond();
      const status = state.smtp === 'ok' ? 200 : 503;
      return c.json(state, status, { 'cache-control': 'no-store' });
    });
  }

  if (postvak) {
    // What people try out may be true. With HOST=0.0.0.0 the neighbours can see the site, not this.
    app.use(`${basis}postvak/*`, (c, next) =>
      // A proxy on this machine asks for somebody else.
      isThisMachine(addressOf(c.env)) && c.req.header('x-forwarded-for') === undefined
        ? next()
        : Promise.resolve(c.text('Het postvak is alleen te zien op de computer zelf.', 403)),
    );
    app.get(`${basis}postvak`, (c) => c.redirect(`${basis}postvak/`));
    app.route(`${basis}postvak/`, postvakPaginas(postvak));
  }
  mountSite(app, { dist, ...gebouwd });
  app.onError((error, c) => {
    // Who went away in the middle of a sentence is no fault of ours, and gets no answer.
    if (!c.req.raw.signal.aborted) log(`Fout in de server: ${codesOf(error)}`);
    return c.text('Er ging iets mis op de server.', 500);
  });
  return app;
}

/** The address of the home page as mails name it, without the slash at its end. */
function homeOf(siteUrl: string, basis: string): string {
  return basis === '/' ? siteUrl : new URL(basis, siteUrl).href.slice(0, -1);
}

const nothing = () => undefined;

const addressOf = ({ incoming }: HttpBindings) => incoming.socket.remoteAddress ?? '';

const isThisMachine = (address: string) => /^(::ffff:)?127\.|^::1$/.test(address);
