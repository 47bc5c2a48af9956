/** Keeps a word such as "e-mailadres" on one line: a browser would break it at its hyphen. */
export function MeldingHeel({ tekst }: { tekst: string }) {
  const delen = tekst.split(/(\S+-\S+)/);
  return (
    <>
      {delen.map((deel, i) =>
        i % 2 === 1 ? (
          <span key={i} class="heel">
            {deel}
          </span>
        ) : (
          deel
        ),
      )}
    </>
  );
}
