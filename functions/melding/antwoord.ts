import type { Leesfout } from '../../src/domain/lezen/fout.ts';
import type { Invoer } from '../../src/domain/meldinvoer.ts';
import { textIn } from '../../src/domain/meldinvoer.ts';
import { belpuntIn, type Deurgegevens } from '../../src/domain/meldpunt.ts';
import { nlVerzenden } from '../../src/i18n/melding-verzenden.ts';
import { basisOf } from '../basis.ts';
import { toJson } from './json.ts';
import { renderControle, renderFormulier, renderOngelezen } from './pagina.tsx';

/** What came of a melding that the mail server took. */
export interface Bezorgd {
  readonly nummer: string;
  /** Slugs of the organisaties that have it. */
  readonly naar: readonly string[];
  /** The same in sentences. */
  readonly bericht: string;
}

/** The ways in which a melding stays with its writer. */
export type NietVerstuurd = 'geweigerd' | 'te-groot' | 'druk' | 'storing';

const STATUS: Readonly<Record<NietVerstuurd, number>> = {
  geweigerd: 403,
  'te-groot': 413,
  druk: 429,
  storing: 503,
};

/** The answers to one request, in the form in which it was asked. */
export interface Antwoorden {
  verzonden(bezorgd: Bezorgd, nieuw: boolean): Response;
  fouten(fouten: readonly Leesfout[], invoer: Invoer): Response;
  /** All answers to look at first. @param invoer what a form without script holds, and is right */
  controle(invoer: Invoer): Response;
  /** The form again, with everything in it, to change an answer. */
  wijzig(invoer: Invoer): Response;
  /**
   * @param wachten seconds until another try makes sense
   * @param uitdaging a sum; a program that brings the answer need not wait
   */
  nietVerstuurd(
    reden: NietVerstuurd,
    invoer: Invoer,
    wachten?: number,
    uitdaging?: object,
  ): Response;
}

const HEADERS = { 'cache-control': 'no-store' };

const t = nlVerzenden.nietVerstuurd;

function redenIn(reden: NietVerstuurd, wachten: number): string {
  return reden === 'druk' ? t.druk(wachten) : t[reden];
}

const ALLEEN_FORMULIER = 'Een stap hoort alleen bij een gewoon formulier.';

/** For the script on the page and for other programs. */
export function jsonAntwoorden(keuzes: Deurgegevens): Antwoorden {
  return {
    verzonden: (bezorgd, nieuw) => toJson(bezorgd, { status: nieuw ? 201 : 200, headers: HEADERS }),
    fouten: (fouten) => toJson({ fouten }, { status: 422, headers: HEADERS }),
    controle: () => refuse(400, ALLEEN_FORMULIER),
    wijzig: () => refuse(400, ALLEEN_FORMULIER),
    nietVerstuurd(reden, invoer, wachten, uitdaging) {
      const { naam, telefoon } = belpuntIn(keuzes, textIn(invoer, 'gemeente'));
      const body = {
        fout: `${t.kop}. ${redenIn(reden, wachten ?? 0)}`,
        bel: naam,
        telefoon,
        uitdaging,
      };
      return toJson(body, { status: STATUS[reden], headers: withRetry(wachten) });
    },
  };
}

/** For a form without script: whole pages. */
export function paginaAntwoorden(keuzes: Deurgegevens, template: string): Antwoorden {
  const basis = basisOf(template);
  const page = (html: string, status: number, headers: Record<string, string>) =>
    new Response(html, {
      status,
      headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
    });
  return {
    // Nothing about a person in the address: only the number.
    verzonden: ({ nummer }) =>
      new Response(null, {
        status: 303,
        headers: { ...HEADERS, location: `${basis}meldpunt/bedankt/?nummer=${nummer}` },
      }),
    fouten: (fouten, waarden) =>
      page(renderFormulier(template, keuzes, { waarden, fouten }), 422, HEADERS),
    controle: (waarden) => page(renderControle(template, keuzes, { waarden }), 200, HEADERS),
    wijzig: (waarden) => page(renderFormulier(template, keuzes, { waarden }), 200, HEADERS),
    nietVerstuurd(reden, waarden, wachten) {
      const bellen = belpuntIn(keuzes, textIn(waarden, 'gemeente'));
      // What was too large we have not read, so it cannot stand in the page that we send back.
      const isRead = reden !== 'te-groot';
      const waarom = `${redenIn(reden, wachten ?? 0)} ${isRead ? t.staatEr : t.terug}`;
      const nietVerstuurd = { reden: waarom, bellen };
      const html = isRead
        ? renderControle(template, keuzes, { waarden, nietVerstuurd })
        : renderOngelezen(template, nietVerstuurd);
      return page(html, STATUS[reden], withRetry(wachten));
    },
  };
}

function withRetry(wachten: number | undefined): Record<string, string> {
  return wachten === undefined ? HEADERS : { ...HEADERS, 'retry-after': String(wachten) };
}

/** Who opens this address in a browser, for example after a form with mistakes, gets the form. */
export function notPosted(request: Request, template: string): Response {
  const isPerson = request.headers.get('accept')?.includes('text/html') ?? false;
  if (!isPerson) return refuse(405, 'Stuur een melding met POST.', { allow: 'POST' });
  const headers = { allow: 'POST', 'content-type': 'text/html; charset=utf-8' };
  return new Response(template, { status: 405, headers });
}

/** For who does not speak our language at all. */
export function refuse(
  status: number,
  fout: string,
  headers: Record<string, string> = {},
): Response {
  return toJson({ fout }, { status, headers: { ...headers, ...HEADERS } });
}
