import type { ComponentChildren } from 'preact';
import { listFragment } from '../../domain/lijst-link.ts';
import { meeneemTekst } from '../../i18n/meenemen.ts';
import { AgendaKnop } from './AgendaKnop.tsx';
import { DeelKnop } from './DeelKnop.tsx';
import type { Lijstitem } from './lijst-items.ts';
import { daysOf } from './lijst-samen.ts';
import { Meeneemblad } from './Meeneemblad.tsx';
import { QrKnop } from './QrKnop.tsx';
import { useQr } from './use-qr.ts';

interface Props {
  readonly items: readonly Lijstitem[];
  /** Base path of the site, with a slash at the end. */
  readonly basis: string;
  readonly peildatum: string;
  readonly printKnop: string;
  /** Heading of the sheet. */
  readonly bladKop: string;
  /** What else there is to do with the list. */
  readonly children?: ComponentChildren;
}

/** Everything that takes a list along: on paper, to another phone, in a calendar. */
export function Meeneemacties(props: Props) {
  const { items, basis, peildatum, printKnop, bladKop, children } = props;
  const home = new URL(basis, location.href).href;
  const link = `${home}lijst/#${listFragment(items.map(({ slug }) => slug))}`;
  const qr = useQr(link);
  return (
    <section class="meenemen" aria-labelledby="meenemen">
      <h2 id="meenemen">{meeneemTekst.kop}</h2>
      <div class="meenemen__deel">
        <button class="knop knop--tweede" type="button" onClick={() => window.print()}>
          {printKnop}
        </button>
      </div>
      <DeelKnop link={link} />
      <QrKnop qr={qr} aantal={items.length} />
      <AgendaKnop dagen={daysOf(items)} home={home} />
      <Meeneemblad
        kop={bladKop}
        items={items}
        qr={typeof qr === 'object' ? qr : undefined}
        site={home.replace(/^https?:\/\//, '').replace(/\/$/, '')}
        peildatum={peildatum}
      />
      {children}
    </section>
  );
}
