import { readHuishouden, type Huishouden } from '../domain/lezen/huishouden.ts';
import { normsOn } from '../domain/norm.ts';
import type { Toestand } from '../domain/toestand.ts';
import { judge, type Uitkomst } from '../domain/uitkomst.ts';
import { nextVraag } from '../domain/volgende-vraag.ts';
import { zinnenNl } from '../i18n/zinnen.ts';
import type { Leesfout } from '../domain/lezen/fout.ts';
import type { Kennis } from './kennis.ts';

/** What the wizard says to one household, in the shape that the command prints. */
export interface Antwoord {
  readonly peildatum: string;
  readonly uitkomsten: Readonly<Record<string, Uitkomst>>;
  readonly volgendeVraag: string | null;
}

/**
 * Judges a household from a file with all regelingen.
 * @param vandaag ISO date that counts when the household names no peildatum
 */
export function answerHuishouden(
  raw: unknown,
  kennis: Kennis,
  vandaag: string,
): { antwoord?: Antwoord; fouten: readonly Leesfout[] } {
  const { huishouden, fouten } = readHuishouden(raw, kennis.catalogus);
  if (fouten.length > 0) return { fouten };
  return { antwoord: judgeAll(huishouden, kennis, vandaag), fouten };
}

function judgeAll({ peildatum = '', gegevens }: Huishouden, kennis: Kennis, vandaag: string): Antwoord {
  const datum = peildatum || vandaag;
  const toestand: Toestand = {
    gegevens,
    catalogus: kennis.catalogus,
    normen: normsOn(kennis.normen, datum),
  };
  const zinnen = zinnenNl(kennis.woorden);
  const uitkomsten: Record<string, Uitkomst> = {};
  for (const regeling of kennis.regelingen) {
    const uitkomst = judge(regeling, toestand, datum, zinnen);
    if (uitkomst) uitkomsten[regeling.slug] = uitkomst;
  }
  const volgende = nextVraag(kennis.regelingen, kennis.vragen, toestand);
  return { peildatum: datum, uitkomsten, volgendeVraag: volgende?.slug ?? null };
}
