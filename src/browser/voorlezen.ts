import { kiesStem } from '../domain/voorlezen/stem.ts';
import type { Tempo } from '../domain/voorlezen/tempo.ts';

/** Why a sentence was not said: it must be asked for by a press, no voice, or the device failed. */
export type Spreekfout = 'geen-stem' | 'lukt-niet';

export interface Zegwijze {
  /** Language of the page: `nl`. */
  readonly taal: string;
  readonly tempo: Tempo;
  /** The sentence has been said to its end. */
  readonly onEinde: () => void;
  readonly onFout: (fout: Spreekfout) => void;
}

/** The voice of the device. One sentence at a time; a next one takes the place of the one before. */
export interface Spreker {
  zeg(tekst: string, wijze: Zegwijze): void;
  zwijg(): void;
}

/** Between silence and a next sentence (ms): Firefox and Android swallow what comes at once. */
const ADEM = 60;

/** How often we look whether the voice is still there (ms). */
const KIJK = 1000;

/**
 * A thin layer over `speechSynthesis`, which every browser breaks in its own way:
 *
 * - A voice of a server gets all text that is read, so only voices on the device are used: what stands
 *   on the page can be the answers of a person (see `domain/voorlezen/stem.ts`).
 * - Chrome falls silent after a quarter of a minute: one utterance a sentence.
 * - `pause()` and `resume()` do nothing on Android, or for ever: there is only saying and being silent,
 *   and who paused hears the sentence again from its beginning.
 * - `end` may never come (Android), or come late for a sentence that was cut short (Safari). So each
 *   sentence only listens to itself, and a clock looks whether there still is a voice.
 * - Chrome forgets an utterance that nobody holds, with its `end`: we hold it.
 */
export function makeSpreker(spraak: SpeechSynthesis = speechSynthesis): Spreker {
  let now: SpeechSynthesisUtterance | undefined;
  let adem: ReturnType<typeof setTimeout> | undefined;
  let wacht: ReturnType<typeof setInterval> | undefined;

  function zwijg(): void {
    now = undefined;
    clearTimeout(adem);
    adem = undefined;
    clearInterval(wacht);
    if (isBezig()) spraak.cancel();
  }

  const isBezig = () => spraak.speaking || spraak.pending;

  function zeg(tekst: string, { taal, tempo, onEinde, onFout }: Zegwijze): void {
    // Also when it just became silent: somebody presses "volgende" quickly.
    const wasBezig = isBezig() || adem !== undefined;
    zwijg();
    // Asked each time: voices come late, and can be installed while the page is open.
    const stem = kiesStem(spraak.getVoices(), taal);
    if (!stem) {
      onFout('geen-stem');
      return;
    }
    const zin = new SpeechSynthesisUtterance(tekst);
    zin.voice = stem;
    zin.lang = stem.lang.replace('_', '-');
    zin.rate = tempo.snelheid;
    const done = (call: () => void) => () => {
      if (now !== zin) return;
      now = undefined;
      clearInterval(wacht);
      call();
    };
    zin.onend = done(onEinde);
    zin.onerror = done(() => onFout('lukt-niet'));
    now = zin;
    const say = () => {
      adem = undefined;
      spraak.speak(zin);
      wacht = watch(isBezig, done(onEinde));
    };
    if (wasBezig) adem = setTimeout(say, ADEM);
    else say();
  }

  return { zeg, zwijg };
}

/** Calls when it was quiet two times in a row: between two looks a sentence may just be starting. */
function watch(isBezig: () => boolean, onStil: () => void): ReturnType<typeof setInterval> {
  let stil = 0;
  return setInterval(() => {
    stil = isBezig() ? 0 : stil + 1;
    if (stil === 2) onStil();
  }, KIJK);
}
