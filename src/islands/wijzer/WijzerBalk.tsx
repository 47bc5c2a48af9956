import { useEffect } from 'preact/hooks';

interface Props {
  /** How far this is, in words; also in front of the title of the page. */
  readonly voortgang: string | undefined;
  readonly terug: string;
  readonly onBack: () => void;
}

/** The line above a screen: back, and how far this is. */
export function WijzerBalk({ voortgang, terug, onBack }: Props) {
  useEffect(() => {
    if (!voortgang) return undefined;
    const title = document.title;
    document.title = `${voortgang}: ${title}`;
    return () => {
      document.title = title;
    };
  }, [voortgang]);
  return (
    <div class="wijzer__balk">
      <button class="knop knop--tekst" type="button" onClick={onBack}>
        ‹ {terug}
      </button>
      {voortgang && <p class="wijzer__stap">{voortgang}</p>}
    </div>
  );
}
