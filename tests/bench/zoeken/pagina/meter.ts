import type { Lijst, Motor, StartMotor } from './motor.ts';

/** The lists that an engine gave, and how long each took in milliseconds. */
export interface Gezocht {
  readonly nu: Lijst;
  readonly later: Lijst;
  readonly tijdNu: number;
  readonly tijdLater: number;
}

/** What the bench calls in the page. */
export interface Meter {
  /** Loads an engine. */
  load(naam: string): Promise<void>;
  /** Asks an engine the questions, one after the other. */
  zoek(naam: string, vragen: readonly string[]): Promise<readonly Gezocht[]>;
  /** Asks the first question of an engine that was not loaded; says when it had something to show. */
  first(naam: string, vraag: string): Promise<{ readonly nuOp: number }>;
}

const motoren = new Map<string, Motor>();

const meter: Meter = {
  async load(naam) {
    const { start } = (await import(`/bench/${naam}.js`)) as { start: StartMotor };
    motoren.set(naam, await start());
  },
  async zoek(naam, vragen) {
    const gezocht: Gezocht[] = [];
    for (const vraag of vragen) {
      const begin = performance.now();
      const antwoord = await motoren.get(naam)!.zoek(vraag);
      const tijdNu = performance.now() - begin;
      const later = await antwoord.later;
      const tijdLater = performance.now() - begin;
      gezocht.push({ nu: antwoord.nu, later, tijdNu, tijdLater });
    }
    return gezocht;
  },
  async first(naam, vraag) {
    await meter.load(naam);
    const { later } = await motoren.get(naam)!.zoek(vraag);
    const nuOp = Date.now();
    await later;
    return { nuOp };
  },
};

declare global {
  interface Window {
    meter: Meter;
  }
}
window.meter = meter;
