import type { Contact } from '../../domain/kennis.ts';
import { telOf } from '../../domain/telefoon.ts';

/** The number to call now: nothing on the screen is larger to tap. */
export function BelKnop({ contact }: { readonly contact: Contact | undefined }) {
  if (!contact?.telefoon) return null;
  const { naam, telefoon } = contact;
  return (
    <a class="knop knop--primair belknop" href={telOf(telefoon)}>
      <span class="verborgen">{naam}: </span>
      <span class="telefoonnummer">{telefoon}</span>
    </a>
  );
}
