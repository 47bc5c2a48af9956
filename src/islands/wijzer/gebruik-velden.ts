import { useRef, useState } from 'preact/hooks';
import type { Gegevens } from '../../domain/gegevens.ts';
import type { Gesprek, Gespreksstof } from '../../domain/gesprek.ts';
import { fieldsToShow } from '../../domain/velden-tonen.ts';
import { gegevensOfVeld, type Veld, type Vraag } from '../../domain/vraag.ts';
import { readVeld, valuesOf, type Schermveld } from './lees-veld.ts';
import { screenFields } from './scherm.ts';

/** What stands on the screen of a vraag now. */
export interface Velden {
  /** The fields up to and with the first that has no answer yet. */
  readonly schermen: readonly Schermveld[];
  /** The name of the only field, when there was one as the screen appeared: it asks the heading. */
  readonly only: string | undefined;
  /** The answers of before, by name of the input. */
  readonly waarden: ReadonlyMap<string, readonly string[]>;
  /** What is chosen now in a field. */
  readonly chosen: (naam: string) => readonly string[];
  /** What was just filled in, or before. */
  readonly draft: Gegevens;
  /** Takes in what was just filled in. */
  readonly fill: (form: FormData) => void;
}

/**
 * The fields of a vraag: one comes after the other, and what no longer matters after an answer
 * above it does not come.
 */
export function useVelden(vraag: Vraag, gesprek: Gesprek, stof: Gespreksstof): Velden {
  const [velden] = useState(() => screenFields(vraag, gesprek, stof));
  const earlier = gesprek.antwoorden[vraag.slug];
  const [nu, setNu] = useState<{ form: FormData; draft: Gegevens }>();
  const draft = nu?.draft ?? earlier ?? {};
  const shown = shownOf(vraag, fieldsToShow(gesprek, stof, vraag, draft));
  const waarden = new Map(velden.flatMap((veld) => [...valuesOf(veld, earlier)]));
  const chosen = (naam: string) =>
    nu?.form.has(naam) ? nu.form.getAll(naam).map(String) : (waarden.get(naam) ?? []);

  const all = shown.map((veld) => ({ ...fieldFor(veld, velden), veld }));
  // Fixed when the screen appears: a field that comes or goes must not move the heading.
  const [only] = useState(() => (all.length === 1 ? all[0]?.naam : undefined));
  const open = all.findIndex(({ naam }) => chosen(naam).length === 0);
  const schermen = open === -1 ? all : all.slice(0, open + 1);
  const rendered = useRef(schermen);
  rendered.current = schermen;

  return {
    schermen,
    only,
    waarden,
    chosen,
    draft,
    fill(form) {
      // Read as it stood on the screen: of a line that was not there, nothing was said.
      const read = rendered.current.map((veld) => readVeld(veld, form).gegevens);
      setNu({ form, draft: Object.assign({}, ...read) as Gegevens });
    },
  };
}

/** Who mends an answer that no longer matters still sees what was asked. */
function shownOf({ velden }: Vraag, shown: readonly Veld[]): readonly Veld[] {
  return shown.length > 0 ? shown : velden.filter(({ als }) => !als);
}

/** The field as it was made for this screen; of a list to tick, lines can have been left out. */
function fieldFor(veld: Veld, velden: readonly Schermveld[]): Schermveld {
  const [gegeven] = gegevensOfVeld(veld);
  return velden.find((one) => gegeven && gegevensOfVeld(one.veld).includes(gegeven))!;
}
