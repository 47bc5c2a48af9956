import type { ComponentChildren } from 'preact';
import type { Gegevens } from '../../domain/gegevens.ts';
import { helperTekst } from '../../i18n/wijzer-helper.ts';
import { rangeLabel, rangeOf } from './alles-velden.ts';
import { PRECIES, type Schermveld } from './lees-veld.ts';

interface Props {
  readonly scherm: Schermveld;
  readonly vraag: ComponentChildren;
  readonly eerder: Gegevens | undefined;
  readonly fout?: string;
}

/** A number to type at once, for who has it at hand. Empty is unknown. */
export function Getalveld({ scherm, vraag, eerder = {}, fout }: Props) {
  const { veld, naam, definitie } = scherm;
  if (veld.soort === 'aankruisen') return null;
  const isEuro = definitie?.stap !== 1;
  const range = rangeOf(scherm, eerder);
  const waarde = eerder[veld.gegeven];
  const exact = waarde?.soort === 'getal' && !range ? String(waarde.min).replace('.', ',') : '';
  const uitleg = [veld.uitleg, range && helperTekst.pagina.houdt(rangeLabel(range, scherm))]
    .filter(Boolean)
    .join(' ');
  const described = [uitleg && `${naam}-uitleg`, fout && `${naam}-fout`].filter(Boolean).join(' ');
  return (
    <div class={`veld${fout ? ' veld--fout' : ''}`}>
      <label class="veld__label" for={naam}>
        {vraag}
      </label>
      {uitleg && (
        <p class="veld__uitleg" id={`${naam}-uitleg`}>
          {uitleg}
        </p>
      )}
      {fout && (
        <p class="foutmelding" id={`${naam}-fout`}>
          {fout}
        </p>
      )}
      <span class="invoer-groep">
        {isEuro && <span>€</span>}
        <input
          class="invoer invoer--kort"
          id={naam}
          name={`${naam}-${PRECIES}`}
          inputMode={isEuro ? 'decimal' : 'numeric'}
          autoComplete="off"
          aria-describedby={described || undefined}
          aria-invalid={fout ? true : undefined}
          defaultValue={exact}
        />
        {definitie?.eenheid && <span>{definitie.eenheid}</span>}
      </span>
    </div>
  );
}
