import type { ComponentChildren } from 'preact';
import { firstStepOf } from '../../domain/eerste-stap.ts';
import type { Contact, Wijzerdata } from '../../domain/kennis.ts';
import { resultaatTekst } from '../../i18n/resultaat.ts';
import { Bedragregel, hostOf } from './Bedragregel.tsx';
import { BelKnop } from './BelKnop.tsx';
import type { Resultaat } from './resultaten.ts';
import { Telefoonlink } from './Telefoonlink.tsx';

interface Props {
  /** The one to begin with, and the others that are a ja too. */
  readonly eerste: Resultaat;
  readonly andere: readonly Resultaat[];
  readonly data: Wijzerdata;
  readonly basis: string;
}

const tekst = resultaatTekst.eerst;

/** The one best next step, as something to do now, with the regeling that it is for. */
export function EersteStapBlok({ eerste, andere, data, basis }: Props) {
  const { slug, titel, kaart, bedrag, rang } = eerste;
  const { soort, bel, site } = firstStepOf(kaart, data.organisaties);
  const calls = soort === 'bellen' && bel;
  const same = andere.filter(
    (other) => calls && firstStepOf(other.kaart, data.organisaties).bel === bel,
  );
  const kop = calls ? tekst.bel(bel.naam) : site ? tekst.ga(hostOf(site.url)) : tekst.lees;
  return (
    <Blok kop={kop}>
      <div>
        <p>{calls ? tekst.belOver : tekst.vraagAan}</p>
        <p class="eerststap__regeling">
          <a class="los" href={`${basis}regelingen/${slug}/`}>
            {titel}
          </a>
        </p>
      </div>
      {rang.nood && <p>{tekst.nood}</p>}
      {bedrag && <Bedragregel bedrag={bedrag} site={undefined} />}
      {calls && <BelKnop contact={bel} />}
      {!calls && site && (
        <a class="knop knop--primair knop--pijl" href={site.url}>
          {site.tekst}
        </a>
      )}
      {!calls && bel && (
        <div>
          <p>{tekst.lieverBellen}</p>
          <Telefoonlink organisatie={bel} />
        </div>
      )}
      {same.length > 0 && <p>{tekst.meer(same.length)}</p>}
    </Blok>
  );
}

/** Nothing that surely fits: then a person to call, not an empty page. */
export function BelVoorHulp({ contact }: { readonly contact: Contact | undefined }) {
  if (!contact) return null;
  return (
    <Blok kop={tekst.bel(contact.naam)}>
      <p>{tekst.niets}</p>
      <p>{tekst.nietsHulp}</p>
      <BelKnop contact={contact} />
    </Blok>
  );
}

function Blok({ kop, children }: { readonly kop: string; readonly children: ComponentChildren }) {
  return (
    <section class="eerststap" aria-labelledby="eerste-stap">
      <p class="uitkomst__eerst">{tekst.label}</p>
      <h2 id="eerste-stap">{kop}</h2>
      {children}
    </section>
  );
}
