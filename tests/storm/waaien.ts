import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Meldpuntgegevens } from '../../src/domain/meldpunt.ts';
import { startStormserver, type Bewaard } from './mailserver.ts';
import { gaVerder, stuurMelding, stuurNogEens, type Melder } from './melder.ts';
import { makeMeldingen } from './meldingen.ts';
import { readGegevens, writeProefsite } from './proefsite.ts';
import { bundle, startServerproces, type Serverproces } from './server-proces.ts';

export interface Stormopties {
  readonly aantal: number;
  readonly zaad: number;
  /** How much of what can go wrong does: from 0 to 1. */
  readonly kracht: number;
  /** Writers at one moment. */
  readonly tegelijk: number;
  readonly voortgang?: (zin: string) => void;
}

/** Everything that there is to check afterwards. */
export interface Stormuitslag {
  readonly opties: Stormopties;
  readonly gegevens: Meldpuntgegevens;
  readonly melders: readonly Melder[];
  readonly mails: readonly Bewaard[];
  /** Meldingen that their writers still had when the storm was over; then they sent them again. */
  readonly naDeStorm: number;
  readonly storingen: ReadonlyMap<string, number>;
  readonly verbindingen: number;
  readonly herstarts: readonly Herstart[];
  /** Lines in the log of our server. */
  readonly log: readonly string[];
  readonly seconden: number;
}

export interface Herstart {
  readonly signaal: 'SIGTERM' | 'SIGKILL';
  readonly bijBezorgd: number;
  /** 0 is a server that stopped as it should. */
  readonly code: number | null;
}

/** How long our server waits for a mail server in this storm, in ms. */
const GEDULD = { silence: 200, deadline: 800 };
const MEESTE_POGINGEN = 12;
/** One in so many sends again at the end what was delivered long ago. */
const VERGEET_ELKE = 8;

/** Lets the storm blow over our server. @returns what happened, not yet judged */
export async function waai(opties: Stormopties): Promise<Stormuitslag> {
  const { aantal, zaad, kracht, tegelijk, voortgang = () => undefined } = opties;
  const start = performance.now();
  const dir = await mkdtemp(path.join(tmpdir(), 'storm-'));
  const gegevens = await readGegevens();
  await writeProefsite(path.join(dir, 'dist'), gegevens);
  const bundel = await bundle();
  let moment = 0;
  const klok = () => (moment += 1);
  const mailserver = await startStormserver({ kracht, zaad }, klok);
  const log: string[] = [];
  const startOurs = (port: number) =>
    startServerproces(bundel, {
      host: '127.0.0.1',
      port,
      dist: path.join(dir, 'dist'),
      env: {
        SMTP_URL: mailserver.url,
        MELDPUNT_LIMIET: '0',
        MELDPUNT_GEHEUGEN: path.join(dir, 'geheugen'),
      },
      geduld: GEDULD,
    });
  let ours = await startOurs(0);
  const { url } = ours;
  const herstarts: Herstart[] = [];

  async function restart(signaal: Herstart['signaal'], bijBezorgd: number): Promise<void> {
    voortgang(`${bijBezorgd} bezorgd: onze server krijgt ${signaal}.`);
    const code = await ours.stop(signaal);
    log.push(...ours.log);
    herstarts.push({ signaal, bijBezorgd, code });
    ours = await startOurs(Number(new URL(url).port));
  }

  try {
    let bezorgd = 0;
    let restarting = Promise.resolve();
    const plan = new Map<number, Herstart['signaal']>([
      [Math.floor(aantal / 3), 'SIGKILL'],
      [Math.floor((aantal * 2) / 3), 'SIGTERM'],
    ]);
    const omgeving = {
      url: () => url,
      zaad,
      klok,
      meestePogingen: MEESTE_POGINGEN,
      bezorgd() {
        bezorgd += 1;
        if (bezorgd % 1_000 === 0) voortgang(`${bezorgd} bezorgd`);
        const signaal = plan.get(bezorgd);
        if (signaal) restarting = restarting.then(() => restart(signaal, bezorgd));
      },
    };
    const meldingen = makeMeldingen(aantal, zaad, gegevens);
    const melders = await allOf(meldingen, tegelijk, (melding, i) =>
      stuurMelding(melding, i, omgeving),
    );
    await restarting;
    const over = melders.filter(({ nummer }) => nummer === undefined);
    voortgang(`De storm gaat liggen; ${over.length} meldingen zijn nog bij hun schrijver.`);
    mailserver.kalmeer();
    await allOf(over, tegelijk, (melder) => gaVerder(melder, 0, omgeving));
    // Most of these were delivered before a restart.
    const vergeten = melders.filter((_, i) => i % VERGEET_ELKE === 0);
    await allOf(vergeten, tegelijk, (melder, i) => stuurNogEens(melder, i, omgeving));
    // Its last mails, such as confirmations, still go out.
    await finish(ours, log);
    return {
      opties,
      gegevens,
      melders,
      mails: [...mailserver.mails],
      naDeStorm: over.length,
      storingen: mailserver.storingen,
      verbindingen: mailserver.verbindingen(),
      herstarts,
      log,
      seconden: (performance.now() - start) / 1000,
    };
  } finally {
    await ours.stop('SIGKILL');
    await mailserver.close();
    await bundel.remove();
    await rm(dir, { recursive: true, force: true });
  }
}

async function finish(ours: Serverproces, log: string[]): Promise<void> {
  const code = await ours.stop('SIGTERM');
  log.push(...ours.log);
  if (code !== 0) throw new Error(`Our server stopped with ${code}:\n${ours.log.join('\n')}`);
}

/** Works on so many at once. */
async function allOf<T, R>(
  list: readonly T[],
  atOnce: number,
  work: (item: T, i: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    while (next < list.length) {
      const i = next++;
      results[i] = await work(list[i]!, i);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
