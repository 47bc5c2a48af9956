import type { Contact } from '../../domain/kennis.ts';
import { telOf } from '../../domain/telefoon.ts';

interface Props {
  readonly organisatie: Contact | undefined;
}

/** A phone number to tap; without a number, the site of the organisatie. */
export function Telefoonlink({ organisatie }: Props) {
  if (!organisatie) return null;
  const { naam, telefoon, site } = organisatie;
  if (telefoon) {
    return (
      <p>
        <a class="knop knop--tweede" href={telOf(telefoon)}>
          <span>
            <span translate={false}>{naam}</span>: <span class="telefoonnummer">{telefoon}</span>
          </span>
        </a>
      </p>
    );
  }
  return site ? (
    <p>
      <a href={site} translate={false}>
        {naam}
      </a>
    </p>
  ) : (
    <p translate={false}>{naam}</p>
  );
}
