import { useEffect, useRef } from 'preact/hooks';
import { wijzerTekst as tekst } from '../../i18n/wijzer.ts';

/** The list of mistakes on top of a form; it takes the focus, and each line leads to its field. */
export function Foutoverzicht({ fouten }: { readonly fouten: Readonly<Record<string, string>> }) {
  const box = useRef<HTMLDivElement>(null);
  const lines = Object.entries(fouten);
  useEffect(() => {
    if (lines.length === 0) return undefined;
    const title = document.title;
    document.title = tekst.foutTitel(lines.length) + title;
    box.current?.focus();
    return () => {
      document.title = title;
    };
  }, [fouten]);
  if (lines.length === 0) return null;
  return (
    <div class="foutoverzicht" tabIndex={-1} ref={box}>
      <h2>{tekst.fouten(lines.length)}</h2>
      <ul>
        {lines.map(([naam, fout]) => (
          <li key={naam}>
            <a href={`#${naam}`}>{fout}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
