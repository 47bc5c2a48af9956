import { describeStand, Standmelder } from './Standmelder.tsx';
import type { Stand } from './zoeklus.ts';

/** How much was found: seen at once, heard when typing rests. */
export function Aantal({ stand }: { readonly stand: Stand }) {
  return (
    <>
      <p class="zoeken__aantal" aria-hidden="true">
        {describeStand(stand)}
      </p>
      <Standmelder stand={stand} />
    </>
  );
}
