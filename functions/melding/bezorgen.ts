import type { Meldpuntgegevens } from '../../src/domain/meldpunt.ts';
import { COORDINATIEPUNT, routeMelding } from '../../src/domain/route.ts';
import { contactsoort, type Melding } from '../../src/domain/schema/melding.ts';
import type { Config } from '../config.ts';
import { composeBevestiging } from '../mail/bevestiging.ts';
import { composeMelding, receiversOf, type Mail, type Ontvangen } from '../mail/mail.ts';
import type { Postbode } from '../mail/smtp.ts';
import { composeWeigering } from '../mail/weigering.ts';
import { adresOf, planBezorging, type Bezorging } from './bezorging.ts';
import { codesOf } from './foutcodes.ts';
import type { Bezorgbewijs } from './geheugen.ts';
import type { Limiet } from './limiet.ts';
import { verdenking } from './verdenking.ts';

/** What delivering needs of the world around it. */
export interface Bezorgomgeving {
  readonly config: Pick<Config, 'van' | 'naar' | 'adressen' | 'siteUrl' | 'mail'>;
  readonly gegevens: Meldpuntgegevens;
  readonly send: Postbode['send'];
  /** Takes what may go on after the answer: mails about the melding. */
  readonly waitUntil: (work: Promise<void>) => void;
  /** How many confirmations one mail address may get. */
  readonly bevestigingen: Limiet;
  /** Waits, but not when the server stops. In ms. */
  readonly rust: (ms: number) => Promise<void>;
  /** Hears what went wrong, without anything about a person. */
  readonly log: (bericht: string) => void;
}

/** Between tries of a mail about a melding, in ms: a mail server that wants to see us come back takes minutes. */
const AGAIN = [1_000, 10_000, 60_000, 300_000];

/**
 * Sends a melding to all who should have it. Returns only when the mail server has taken it for
 * somebody; mails about it may follow later.
 * @throws when it was taken for nobody
 */
export async function bezorg(
  melding: Melding,
  nummer: string,
  datum: Date,
  omgeving: Bezorgomgeving,
): Promise<Bezorgbewijs> {
  const { config, gegevens, send } = omgeving;
  const route = routeMelding(melding, gegevens.tabel);
  const verdacht = verdenking(melding) !== undefined;
  const ontvangen: Ontvangen = { melding, nummer, datum, route, verdacht };
  const plan = planBezorging(route.aan, config, route.kopie);
  const refused = await sendMelding(composeMelding(ontvangen, plan, config.van, gegevens), send);
  const adressen = [...plan.adressen, ...plan.kopie];
  const niet = plan.naar.filter((slug) => isIn(refused.adressen, adresOf(slug, config)));
  const naar = plan.naar.filter((slug) => !niet.includes(slug));
  const point = adresOf(COORDINATIEPUNT, config);
  const hadPoint = point !== undefined && isIn(adressen, point) && !isIn(refused.adressen, point);
  const tell = (heel: boolean): Mail =>
    composeWeigering(ontvangen, { niet, heel, aan: [point ?? ''] }, config.van, gegevens);

  // Nobody passes it on when the coordination point refuses it.
  const voor = naar.includes(COORDINATIEPUNT) ? plan.voor : [];
  let bewijs: Bezorgbewijs = { naar, voor };
  if (refused.error !== undefined) {
    // Nobody has it. The coordination point is the last that can get it, unless it was among them.
    if (point === undefined || isIn(adressen, point)) throw refused.error;
    await send(tell(true));
    bewijs = { naar: [COORDINATIEPUNT], voor: niet };
  } else if (niet.length > 0 && point !== undefined) {
    omgeving.waitUntil(follow('Weigering niet gemeld', tell(!hadPoint), omgeving));
  }
  // The melding has arrived: whatever happens to the confirmation cannot undo that.
  const bevestiging = confirmation(ontvangen, bewijs, omgeving);
  if (bevestiging) omgeving.waitUntil(follow('Bevestiging niet verstuurd', bevestiging, omgeving));
  return bewijs;
}

/**
 * @returns the addresses that the server refused, with its error when those are all
 * @throws what was no matter of addresses
 */
async function sendMelding(
  mail: Mail,
  send: Postbode['send'],
): Promise<{ adressen: readonly string[]; error?: Error }> {
  try {
    return { adressen: (await send(mail)).geweigerd };
  } catch (error) {
    const { rejected } = error as { rejected?: unknown };
    if (!(error instanceof Error) || !Array.isArray(rejected)) throw error;
    return { adressen: receiversOf(mail), error };
  }
}

/** Mail servers answer with the domain in lower case. */
function isIn(adressen: readonly string[], adres: string | undefined): boolean {
  return adressen.some((one) => one.toLowerCase() === adres?.toLowerCase());
}

/** The mail to the melder; undefined when there is no address, perhaps no person, or no such mail here. */
function confirmation(
  ontvangen: Ontvangen,
  bewijs: Pick<Bezorging, 'naar' | 'voor'>,
  { config, gegevens, bevestigingen }: Bezorgomgeving,
): Mail | undefined {
  const { contact } = ontvangen.melding;
  if (!config.mail.bevestiging) return undefined;
  // A program that fills in forms must not make us mail to addresses of its choice.
  if (!contact || ontvangen.verdacht || contactsoort(contact) !== 'e-mail') return undefined;
  // Nor must a person fill the mailbox of somebody else with them.
  if (bevestigingen.take(contact.toLowerCase(), ontvangen.datum) > 0) return undefined;
  return composeBevestiging(ontvangen, bewijs, config, gegevens);
}

/** Sends a mail about a melding that has arrived, and tries for minutes. Never throws. */
async function follow(wat: string, mail: Mail, omgeving: Bezorgomgeving): Promise<void> {
  for (const wait of [...AGAIN, undefined]) {
    try {
      await omgeving.send(mail);
      return;
    } catch (error) {
      omgeving.log(`${wat}: ${codesOf(error)}`);
      if (isMistyped(error)) return;
    }
    if (wait !== undefined) await omgeving.rust(wait);
  }
}

/** The mail server knows no such mailbox, and will not know it in five minutes. */
function isMistyped(error: unknown): boolean {
  return (error as { responseCode?: unknown }).responseCode === 550;
}
