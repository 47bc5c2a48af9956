import { nlMelding } from '../i18n/melding.ts';

/** The way back, in the same place with and without script, so that nothing jumps. */
export function MeldingTerug({
  basis,
  onTerug,
}: {
  basis: string;
  onTerug: (() => void) | undefined;
}) {
  const name = 'knop knop--tekst terug meldformulier__terug';
  const woord = <span>{nlMelding.stap.terug}</span>;
  if (!onTerug) {
    return (
      <a class={name} href={`${basis}meldpunt/`}>
        {woord}
      </a>
    );
  }
  return (
    <button class={name} type="button" onClick={onTerug}>
      {woord}
    </button>
  );
}
