/** One of pictogrammen.ts. Always beside a word, so a screen reader has nothing to say about it. */
export function Pictogram({ pad }: { readonly pad: string }) {
  return (
    <svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={pad} />
    </svg>
  );
}
