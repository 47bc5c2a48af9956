import { tekstVan, type Belpunt, type Meldkeuzes } from '../domain/meldpunt.ts';
import { telOf } from '../domain/telefoon.ts';
import { ELDERS } from '../domain/themas.ts';
import { nlMelding } from '../i18n/melding.ts';

const t = nlMelding.bellen;

/** A number that can be tapped and does not break over two lines. */
export function Telefoon({ nummer }: { nummer: string }) {
  return (
    <a class="telefoon" href={telOf(nummer)}>
      {nummer}
    </a>
  );
}

/** One line: whom to call. */
export function Bel({ vraag, punt }: { vraag: string; punt: Belpunt }) {
  return (
    <p>
      {vraag} {t.bel(punt.naam)} <Telefoon nummer={punt.telefoon} />
    </p>
  );
}

/** Whom to call now: first those with a number in their own gemeente, then everybody, then 112. */
export function MeldingBellen({ keuzes }: { keuzes: Pick<Meldkeuzes, 'bellen' | 'gemeenten'> }) {
  const { [ELDERS]: elders, ...own } = keuzes.bellen;
  return (
    <>
      {Object.entries(own).map(([gemeente, punt]) => (
        <Bel key={gemeente} vraag={t.in(tekstVan(keuzes.gemeenten, gemeente))} punt={punt} />
      ))}
      {elders && <Bel vraag={t.elders} punt={elders} />}
      <p>
        {t.gevaar} <Telefoon nummer="112" />
      </p>
    </>
  );
}
