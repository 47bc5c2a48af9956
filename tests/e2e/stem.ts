import type { Page } from '@playwright/test';

/** What the voice of a page was asked to say. */
export interface Gezegd {
  readonly text: string;
  readonly rate: number;
  readonly voice: string;
}

interface Stem {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

/** What a test may do with the voice of a page. */
interface Stemproef {
  readonly said: Gezegd[];
  readonly voices: Stem[];
  end(): void;
}

type Window = typeof globalThis & { stemproef: Stemproef };

/** A voice of a server, that would hear everything. */
export const SERVER: Stem = { name: 'server', lang: 'nl-NL', localService: false };

/** The voice of a phone. */
export const EIGEN: Stem = { name: 'eigen', lang: 'nl_NL', localService: true };

/**
 * Gives a page voices of ours: Chromium has none where we test. A sentence lasts until the test ends
 * it with `endSentence`.
 */
export async function giveVoices(page: Page, ...voices: Stem[]): Promise<void> {
  await page.addInitScript((all) => {
    interface Zin extends Pick<Gezegd, 'text' | 'rate'> {
      voice?: { name: string };
      onend?: () => void;
    }
    const said: Gezegd[] = [];
    let now: Zin | undefined;
    const synth = {
      get speaking() {
        return now !== undefined;
      },
      pending: false,
      getVoices: () => all.map((voice) => ({ ...voice, default: false })),
      speak(zin: Zin) {
        if (zin.text === '') return;
        now = zin;
        said.push({ text: zin.text, rate: zin.rate, voice: zin.voice?.name ?? '' });
      },
      cancel: () => void (now = undefined),
    };
    const stemproef: Stemproef = {
      said,
      voices: all,
      end() {
        const zin = now;
        now = undefined;
        zin?.onend?.();
      },
    };
    class Utterance {
      text: string;
      rate = 1;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperties(window, {
      speechSynthesis: { value: synth },
      SpeechSynthesisUtterance: { value: Utterance },
      stemproef: { value: stemproef },
    });
  }, voices);
}

/** A voice that comes a moment after the page, as in most browsers. */
export async function addVoice(page: Page, voice: Stem): Promise<void> {
  await page.evaluate((one) => {
    (window as unknown as Window).stemproef.voices.push(one);
    speechSynthesis.onvoiceschanged?.call(speechSynthesis, new Event('voiceschanged'));
  }, voice);
}

/** Everything that was said on this page so far. */
export function saidOn(page: Page): Promise<readonly Gezegd[]> {
  return page.evaluate(() => (window as unknown as Window).stemproef.said);
}

/** The voice comes to the end of its sentence, some times in a row. */
export async function endSentence(page: Page, times = 1): Promise<void> {
  await page.evaluate((count) => {
    for (let i = 0; i < count; i += 1) (window as unknown as Window).stemproef.end();
  }, times);
}

/** The text that is marked on the page now. */
export function markedOn(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('voorlezen') ?? [])]
      .map((range) => (range as Range).toString())
      .join(''),
  );
}
