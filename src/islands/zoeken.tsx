import { useRef } from 'preact/hooks';
import { metBasis } from '../browser/basis.ts';
import { nlZoeken as tekst } from '../i18n/zoeken.ts';
import { Aantal } from './zoeken/Aantal.tsx';
import { Bedoeld } from './zoeken/Bedoeld.tsx';
import { Filters } from './zoeken/Filters.tsx';
import { NietsGevonden, type Hulp } from './zoeken/NietsGevonden.tsx';
import { chosenNames, type Keuzes } from './zoeken/opdracht.ts';
import { Onderwerpen } from './zoeken/Onderwerpen.tsx';
import { handlePijl } from './zoeken/pijltjes.ts';
import type { Statusvormen } from './zoeken/Resultaat.tsx';
import { Resultatenlijst } from './zoeken/Resultatenlijst.tsx';
import { useZoeken } from './zoeken/use-zoeken.ts';
import { Verborgen } from './zoeken/Verborgen.tsx';
import { VraagMeldpunt } from './zoeken/VraagMeldpunt.tsx';

interface Props {
  readonly hulp: Hulp;
  readonly keuzes: Keuzes;
  readonly statusvormen: Statusvormen;
}

/** The search field with its results, as you type. `?q=` in the address opens it with a search. */
export function Zoeken({ hulp, keuzes, statusvormen }: Props) {
  const veld = useRef<HTMLInputElement>(null);
  const uitkomst = useRef<HTMLElement>(null);
  const { opdracht, stand, verander, laad, schrijfAdres } = useZoeken(veld, keuzes);
  const klaar = stand.soort === 'klaar' ? stand : undefined;
  const isGevraagd = opdracht.zoekvraag.trim() !== '';
  const niets = klaar?.uitkomst.aantal === 0 && klaar.uitkomst.begonnen;

  return (
    <div
      class="stapel zoeken"
      onKeyDown={(event) => handlePijl(event, veld.current, uitkomst.current)}
    >
      <form
        role="search"
        class="veld"
        action={metBasis('/zoeken/')}
        onSubmit={(event) => {
          event.preventDefault();
          schrijfAdres();
          // Closes the keyboard of a phone, and brings the results into view.
          veld.current?.blur();
          uitkomst.current?.focus();
        }}
      >
        <label class="veld__label" for="zoekvraag">
          {tekst.label}
        </label>
        <div class="zoekbalk">
          <input
            ref={veld}
            id="zoekvraag"
            class="zoekbalk__invoer"
            type="search"
            name="q"
            autocomplete="off"
            enterkeyhint="search"
            placeholder={tekst.voorbeeld}
            onFocus={laad}
            onBlur={schrijfAdres}
            onInput={({ currentTarget }) =>
              verander({ zoekvraag: currentTarget.value, letterlijk: false })
            }
          />
          <button class="zoekbalk__knop" type="submit">
            {tekst.zoek}
          </button>
        </div>
      </form>
      {isGevraagd && <Filters opdracht={opdracht} keuzes={keuzes} onKeuze={verander} />}
      <Aantal stand={stand} />
      {isGevraagd && stand.soort !== 'leeg' && (
        <section
          class="stapel"
          ref={uitkomst}
          tabIndex={-1}
          aria-label={tekst.resultaten}
          data-voor={klaar?.opdracht.zoekvraag}
        >
          {klaar && (
            <Bedoeld
              opdracht={klaar.opdracht}
              bedoeld={klaar.uitkomst.bedoeld}
              onLetterlijk={(letterlijk) => verander({ letterlijk })}
            />
          )}
          {klaar && klaar.verborgen > 0 && (
            <Verborgen
              aantal={klaar.verborgen}
              keuze={chosenNames(klaar.opdracht, keuzes)}
              onZonder={() => verander({ gemeente: '', thema: '' })}
            />
          )}
          {klaar && !niets && (
            <Resultatenlijst
              opdracht={klaar.opdracht}
              resultaten={klaar.uitkomst.resultaten}
              statusvormen={statusvormen}
            />
          )}
          {(niets || stand.soort === 'mislukt') && (
            <NietsGevonden
              hulp={hulp}
              situaties={klaar?.uitkomst.situaties ?? []}
              mislukt={!klaar}
            />
          )}
          {stand.soort !== 'laden' && <VraagMeldpunt opdracht={opdracht} rustig={!niets} />}
          {(niets || stand.soort === 'mislukt') && <Onderwerpen themas={keuzes.themas} />}
        </section>
      )}
    </div>
  );
}
