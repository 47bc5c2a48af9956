import type { Qr } from '../../browser/qr.ts';
import { datum } from '../../i18n/getallen.ts';
import { meeneemTekst } from '../../i18n/meenemen.ts';
import { Bladregel } from './Bladregel.tsx';
import type { Lijstitem } from './lijst-items.ts';
import { daysOf, isMisschien, localHelpOf, mainHelp, papersOf } from './lijst-samen.ts';
import { QrCode } from './QrCode.tsx';

interface Props {
  readonly kop: string;
  readonly items: readonly Lijstitem[];
  readonly qr: Qr | undefined;
  /** Address of the site, as people type it. */
  readonly site: string;
  readonly peildatum: string;
}

/** With more, the letters are smaller: a second sheet of paper gets lost. */
const RUIM = 6;

const t = meeneemTekst.blad;

/**
 * The sheet of paper: all that somebody needs at a counter, on one side of A4. It takes the place of
 * the screen when that is printed, and is not there for who looks at the screen.
 */
export function Meeneemblad({ kop, items, qr, site, peildatum }: Props) {
  const sure = items.filter((item) => !isMisschien(item));
  // What is sure gets its steps; a misschien only when there is nothing else to do.
  const todo = sure.length > 0 ? sure : items;
  const later = items.filter((item) => !todo.includes(item));
  const hulp = mainHelp(items);
  return (
    <div class={`meeneemblad${todo.length > RUIM ? ' meeneemblad--vol' : ''}`}>
      <div class="meeneemblad__kop">
        <div>
          <p class="meeneemblad__titel">{kop}</p>
          <p>
            {t.datum(datum(peildatum))}{' '}
            {items.some(({ uitkomst }) => uitkomst?.bedrag) && t.schatting}
          </p>
          {hulp && <Belregel vraag={t.bel(hulp.naam)} telefoon={hulp.telefoon} />}
          {localHelpOf(items).map(({ gemeente, hulp: nearby }) => (
            <Belregel
              key={`${gemeente} ${nearby.naam}`}
              vraag={meeneemTekst.lijst.plaatselijk(gemeente, nearby.naam)}
              telefoon={nearby.telefoon}
            />
          ))}
          <p>{t.site(site)}</p>
          {qr && <p>{`${meeneemTekst.qr.hoe} ${meeneemTekst.qr.uitleg}`}</p>}
        </div>
        {qr && <QrCode qr={qr} alt={meeneemTekst.qr.alt(items.length)} />}
      </div>
      <ul class="meeneemblad__lijst">
        {todo.map((item) => (
          <Bladregel key={item.slug} item={item} hulp={hulp} />
        ))}
      </ul>
      <Vinklijst kop={t.later} regels={later.map(({ titel }) => titel)} />
      <Vinklijst kop={t.papieren} regels={papersOf(todo)} />
      <Vinklijst
        kop={meeneemTekst.agenda.kop}
        regels={daysOf(items).map(({ dag, tekst }) => `${datum(dag)}: ${tekst}`)}
      />
    </div>
  );
}

function Belregel({ vraag, telefoon }: { vraag: string; telefoon: string | undefined }) {
  return (
    <p>
      {vraag} <strong class="geen-breuk">{telefoon}</strong>
    </p>
  );
}

function Vinklijst({ kop, regels }: { kop: string; regels: readonly string[] }) {
  if (regels.length === 0) return null;
  return (
    <>
      <p class="meeneemblad__tussenkop">{kop}</p>
      <ul class="meeneemblad__vinken">
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </>
  );
}
