import { useEffect, useState } from 'preact/hooks';
import { CONTROLE, type Deurnaam } from '../../domain/deuren.ts';
import type { Invoer } from '../../domain/meldinvoer.ts';
import type { Meldkeuzes } from '../../domain/meldpunt.ts';
import { nlMelding } from '../../i18n/melding.ts';
import type { Formulier } from './gebruik-formulier.ts';
import type { Later } from './gebruik-later.ts';
import type { Stappen } from './gebruik-stappen.ts';
import { BEGIN, type Toestand } from './toestand.ts';

interface Delen {
  readonly deur: Deurnaam;
  readonly keuzes: Meldkeuzes;
  readonly formulier: Formulier;
  readonly stappen: Stappen;
  readonly toestand: Toestand;
  readonly setToestand: (next: Toestand) => void;
  readonly load: () => Promise<Later>;
}

/** What checking and sending work with. */
export interface Verzenddelen extends Delen {
  readonly setStatus: (status: string) => void;
}

/** The buttons of the form. What they do is fetched later. */
export function useVerzenden(delen: Delen) {
  const { formulier, stappen, toestand, setToestand, load } = delen;
  const { stap } = stappen;
  const [status, setStatus] = useState('');
  /** What was wiped, for as long as nothing else is filled in. It is kept nowhere else. */
  const [gewist, setGewist] = useState<Invoer>();
  const all: Verzenddelen = { ...delen, setStatus };

  /** Without internet and never saved here: said, and nothing is lost. */
  async function withLater(work: (later: Later) => void | Promise<void>): Promise<void> {
    let later: Later;
    try {
      later = await load();
    } catch {
      setToestand({ ...BEGIN, bij: stap, isLaadfout: true });
      return;
    }
    await work(later);
  }

  useEffect(() => {
    if (stap === CONTROLE) void withLater((later) => later.kijkNa(all));
  }, [stap]);

  return {
    status,
    onVerder(): void {
      if (toestand.isBezig) return;
      void withLater((later) => (stap === CONTROLE ? later.verstuur(all) : later.verder(all)));
    },
    onBewaar: () => void withLater((later) => later.bewaar(all)),
    onWis(): void {
      setGewist(formulier.read());
      formulier.wis();
      setToestand(BEGIN);
      stappen.vooraan();
      setStatus(nlMelding.gewist);
    },
    vergeetGewist: () => setGewist(undefined),
    onZetTerug:
      gewist &&
      (() => {
        formulier.zet(gewist);
        setGewist(undefined);
        setStatus(nlMelding.teruggezet);
      }),
  };
}
