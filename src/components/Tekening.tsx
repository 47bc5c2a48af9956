/**
 * What a line or a plane is; styles/tekeningen.css gives each its colour. `lijn`, `fijn` and `been`
 * are strokes, as are `golf` and `gloor` (light on the water); `ver`, `gloed`, `land` and `water` are
 * planes without an outline; all others have both.
 */
export type Tekendeel =
  | ('lijn' | 'fijn' | 'been' | 'golf' | 'gloor')
  | ('ver' | 'gloed' | 'land' | 'water')
  | ('wit' | 'licht' | 'geel' | 'dak' | 'blauw' | 'groen' | 'raam' | 'huid' | 'bruin');

/** A drawing: paths only, from back to front. So there is no place for a word or a colour. */
export interface Tekeninggegevens {
  readonly viewBox: string;
  /** Wider than it is high, and low on a phone: then the sky is cut off. */
  readonly isBreed?: true;
  readonly delen: readonly (readonly [Tekendeel, string])[];
}

/** One of tekeningen/. It only shows what the words beside it say. Its page needs tekeningen.css. */
export function Tekening({ tekening }: { readonly tekening: Tekeninggegevens }) {
  return (
    <svg
      class={`tekening geen-print${tekening.isBreed ? ' tekening--breed' : ''}`}
      viewBox={tekening.viewBox}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      {tekening.delen.map(([deel, pad]) => (
        <path key={pad} class={`t-${deel}`} d={pad} />
      ))}
    </svg>
  );
}
