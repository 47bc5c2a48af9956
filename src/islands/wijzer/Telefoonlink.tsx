import type { Wijzerdata } from '../../domain/kennis.ts';

interface Props {
  readonly organisatie: Wijzerdata['organisaties'][string] | undefined;
}

/** A phone number to tap; without a number, the site of the organisatie. */
export function Telefoonlink({ organisatie }: Props) {
  if (!organisatie) return null;
  const { naam, telefoon, site } = organisatie;
  if (telefoon) {
    return (
      <p>
        <a class="knop knop--tweede" href={`tel:${telefoon.replaceAll(/[^0-9+]/g, '')}`}>
          <span>
            {naam}: <span class="telefoonnummer">{telefoon}</span>
          </span>
        </a>
      </p>
    );
  }
  return site ? (
    <p>
      <a href={site}>{naam}</a>
    </p>
  ) : (
    <p>{naam}</p>
  );
}
