import { readHuishouden, type Huishouden } from '../domain/lezen/huishouden.ts';
import { normsOn } from '../domain/norm.ts';
import type { Toestand } from '../domain/toestand.ts';
import { judge, type Uitkomst } from '../domain/uitkomst.ts';
import { regelingenOn } from '../domain/regelingen-op.ts';
import { missingIn, nextVraag } from '../domain/volgende-vraag.ts';
import { gegevensOfVraag, type Vraag } from '../domain/vraag.ts';
import type { Woordenlijst } from '../domain/woorden.ts';
import type { Zinnen } from '../domain/zinnen.ts';
import type { Leesfout } from '../domain/lezen/fout.ts';
import type { Kennis } from '../domain/kennis.ts';

/** What the wizard says to one household, in the shape that the command prints. */
export interface Antwoord {
  readonly peildatum: string;
  readonly uitkomsten: Readonly<Record<string, Uitkomst>>;
  /** The vraag to ask next; of a screen with several fields the first gegeven that is missing. */
  readonly volgendeVraag: string | null;
}

/** Makes the sentences of a language from the words of the content. */
export type ZinnenVan = (woorden: Woordenlijst) => Zinnen;

/**
 * Judges a household from a file with all regelingen.
 * @param vandaag ISO date that counts when the household names no peildatum
 */
export function answerHuishouden(
  raw: unknown,
  kennis: Kennis,
  vandaag: string,
  zinnenVan: ZinnenVan,
): { antwoord?: Antwoord; fouten: readonly Leesfout[] } {
  const { huishouden, fouten } = readHuishouden(raw, kennis.catalogus);
  if (fouten.length > 0) return { fouten };
  return { antwoord: judgeAll(huishouden, kennis, vandaag, zinnenVan(kennis.woorden)), fouten };
}

function judgeAll(
  { gegevens, peildatum: gekozen }: Huishouden,
  kennis: Kennis,
  vandaag: string,
  zinnen: Zinnen,
): Antwoord {
  const peildatum = gekozen ?? vandaag;
  const toestand: Toestand = {
    gegevens,
    catalogus: kennis.catalogus,
    normen: normsOn(kennis.normen, peildatum),
  };
  const regelingen = regelingenOn(kennis.regelingen, peildatum);
  const uitkomsten: Record<string, Uitkomst> = {};
  for (const regeling of regelingen) {
    const uitkomst = judge(regeling, toestand, peildatum, zinnen);
    if (uitkomst) uitkomsten[regeling.slug] = uitkomst;
  }
  const volgende = nextVraag(regelingen, kennis.vragen, toestand);
  const missing = missingIn(regelingen, toestand);
  return {
    peildatum,
    uitkomsten,
    volgendeVraag: volgende ? nameOf(volgende, missing) : null,
  };
}

function nameOf(vraag: Vraag, missing: ReadonlySet<string>): string {
  if (vraag.velden.length === 1) return vraag.slug;
  return gegevensOfVraag(vraag).find((gegeven) => missing.has(gegeven)) ?? vraag.slug;
}
