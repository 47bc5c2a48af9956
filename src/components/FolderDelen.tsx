import type { Folderdeel, Folderregel } from '../domain/folder.ts';
import { nlPapier } from '../i18n/papier.ts';

interface Props {
  readonly delen: readonly Folderdeel[];
}

/** The parts of one column of a leaflet. A component of its own, so that a test can fill a sheet to its edge. */
export function FolderDelen({ delen }: Props) {
  return (
    <>
      {delen.map((deel) => (
        <section key={deel.kop} class={`folderdeel${deel.klein ? ' folderdeel--klein' : ''}`}>
          <h3>{deel.kop}</h3>
          {deel.tekst && <p class="folderdeel__tekst">{deel.tekst}</p>}
          {deel.bedragen?.map(({ bedrag, wat }) => (
            <p key={wat} class="folderdeel__bedrag">
              <strong>{bedrag}</strong> {wat}
            </p>
          ))}
          <Regels {...deel} />
          {deel.meer && <p class="folderdeel__meer">{nlPapier.blad.meer}</p>}
        </section>
      ))}
    </>
  );
}

function Regels({ soort, regels }: Folderdeel) {
  if (regels.length === 0) return null;
  const Lijst = soort === 'stappen' ? 'ol' : 'ul';
  return (
    <Lijst class={`folderlijst folderlijst--${soort}`}>
      {regels.map((regel) => (
        <Regel key={`${regel.kop} ${regel.tekst}`} {...regel} />
      ))}
    </Lijst>
  );
}

function Regel({ kop, tekst }: Folderregel) {
  if (!kop) return <li>{tekst}</li>;
  return (
    <li>
      <strong>{kop}</strong>
      {tekst && (
        <>
          <br />
          {tekst}
        </>
      )}
    </li>
  );
}
