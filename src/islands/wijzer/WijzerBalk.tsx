import { useEffect } from 'preact/hooks';
import { Pictogram } from '../../components/Pictogram.tsx';

interface Props {
  /** How far this is, in words; also in front of the title of the page. */
  readonly voortgang: string | undefined;
  /** What this screen is about, as the path of a pictogram. */
  readonly beeld: string;
  readonly terug: string;
  readonly onBack: () => void;
}

/** The line above a screen: back, and how far this is. */
export function WijzerBalk({ voortgang, beeld, terug, onBack }: Props) {
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
      <button class="knop knop--tekst terug" type="button" onClick={onBack}>
        <span>{terug}</span>
      </button>
      {voortgang && (
        <p class="wijzer__stap met-beeld">
          <Pictogram pad={beeld} />
          {voortgang}
        </p>
      )}
    </div>
  );
}
