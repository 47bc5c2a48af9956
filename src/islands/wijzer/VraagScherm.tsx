import { useRef, useState } from 'preact/hooks';
import { fieldsToShow, type Gesprek, type Gespreksstof } from '../../domain/gesprek.ts';
import type { Gegevens } from '../../domain/gegevens.ts';
import type { Vraag } from '../../domain/vraag.ts';
import type { Woordenlijst } from '../../domain/woorden.ts';
import { wijzerTekst as tekst } from '../../i18n/wijzer.ts';
import { Foutoverzicht } from './Foutoverzicht.tsx';
import { Kop } from './Kop.tsx';
import { readVeld, valuesOf, type Schermveld } from './lees-veld.ts';
import { decidedBy, screenFields } from './scherm.ts';
import { VeldKeuzes } from './VeldKeuzes.tsx';

interface Props {
  readonly vraag: Vraag;
  readonly gesprek: Gesprek;
  readonly stof: Gespreksstof;
  readonly woorden: Woordenlijst;
  readonly onAnswer: (gegevens: Gegevens) => void;
}

type Fouten = Readonly<Record<string, string>>;

/** One subject on one screen. Native form fields hold the answers until they are submitted. */
export function VraagScherm({ vraag, gesprek, stof, woorden, onAnswer }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [velden] = useState(() => screenFields(vraag, gesprek, stof));
  const earlier = gesprek.antwoorden[vraag.slug];
  const [nu, setNu] = useState<FormData>();
  const [fouten, setFouten] = useState<Fouten>({});

  const draft = Object.assign(
    {},
    ...velden.map((veld) => (nu ? readVeld(veld, nu).gegevens : {})),
  ) as Gegevens;
  const shown = fieldsToShow(gesprek, stof, vraag, nu ? draft : (earlier ?? {}));
  const schermen = velden.filter(({ veld }) => shown.includes(veld));
  const waarden = new Map(velden.flatMap((veld) => [...valuesOf(veld, earlier)]));

  function submit(event: Event): void {
    event.preventDefault();
    if (!form.current) return;
    const data = new FormData(form.current);
    const antwoorden = schermen.map((veld) => ({ veld, ...readVeld(veld, data) }));
    const wrong = antwoorden.flatMap(({ veld, fout }) =>
      fout ? [[veld.naam, fout] as const] : [],
    );
    setFouten(Object.fromEntries(wrong));
    if (wrong.length > 0) return;
    onAnswer(Object.assign({}, ...antwoorden.map(({ gegevens }) => gegevens)) as Gegevens);
  }

  function change(event: Event): void {
    if (!form.current) return;
    if (event.target instanceof HTMLInputElement) untickOthers(event.target, form.current);
    setNu(new FormData(form.current));
  }

  const single = schermen.length === 1;
  return (
    <form class="formulier" noValidate ref={form} onSubmit={submit} onChange={change}>
      <Foutoverzicht fouten={fouten} />
      {!single && <Kop>{vraag.titel}</Kop>}
      {!single && vraag.uitleg && <p>{vraag.uitleg}</p>}
      {schermen.map((scherm) => (
        <VeldKeuzes
          key={scherm.naam}
          scherm={single && vraag.uitleg ? withUitleg(scherm, vraag.uitleg) : scherm}
          woorden={woorden}
          waarden={waarden}
          nu={(nu ? nu.getAll(scherm.naam).map(String) : waarden.get(scherm.naam)) ?? []}
          vraag={single ? <Kop>{vraag.titel}</Kop> : (scherm.veld.vraag ?? vraag.titel)}
          {...(fouten[scherm.naam] && { fout: fouten[scherm.naam]! })}
        />
      ))}
      <div class="knoppen">
        <button class="knop knop--primair knop--pijl" type="submit">
          {tekst.verder}
        </button>
      </div>
      <Waarom vraag={vraag} titels={decidedBy(vraag, gesprek, stof).map(({ titel }) => titel)} />
    </form>
  );
}

function Waarom({ vraag, titels }: { readonly vraag: Vraag; readonly titels: readonly string[] }) {
  return (
    <details class="uitleg">
      <summary>{tekst.waarom}</summary>
      <p>{vraag.waarom}</p>
      {titels.length > 0 && <p>{tekst.waarvoor}</p>}
      <ul>
        {titels.map((titel) => (
          <li key={titel}>{titel}</li>
        ))}
      </ul>
    </details>
  );
}

function withUitleg(scherm: Schermveld, uitleg: string): Schermveld {
  return scherm.veld.soort === 'aankruisen'
    ? scherm
    : { ...scherm, veld: { ...scherm.veld, uitleg } };
}

/** "Geen van deze" and "Ik weet het niet" do not go together with anything else. */
function untickOthers(changed: HTMLInputElement, form: HTMLFormElement): void {
  if (changed.type !== 'checkbox' || !changed.checked) return;
  const alone = (input: Element) => input.hasAttribute('data-alleen');
  for (const other of form.querySelectorAll<HTMLInputElement>(`input[name="${changed.name}"]`)) {
    if (other !== changed && (alone(changed) || alone(other))) other.checked = false;
  }
}
