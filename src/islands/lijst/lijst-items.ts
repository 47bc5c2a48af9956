import { nextDag } from '../../domain/agenda.ts';
import { callable } from '../../domain/eerste-stap.ts';
import { toestandOf, type Gesprek, type Gespreksstof } from '../../domain/gesprek.ts';
import type { Contact, Kaarttekst, Wijzerdata } from '../../domain/kennis.ts';
import { amountOf, type Bedrag } from '../../domain/bedrag.ts';
import type { Regeling } from '../../domain/regeling.ts';
import { isFinal } from '../../domain/versheid.ts';
import { judge, type Uitkomst } from '../../domain/uitkomst.ts';
import { zinnenNl } from '../../i18n/zinnen.ts';
import { knownGemeente } from '../wijzer/resultaten.ts';

/** A day for the calendar, with what to do. */
export interface Herinnering {
  readonly slug: string;
  readonly naam: string;
  /** ISO date. */
  readonly dag: string;
  readonly tekst: string;
  readonly uitleg: string | undefined;
}

export interface PlaatselijkeHulp {
  /** Name of the gemeente. */
  readonly gemeente: string;
  readonly hulp: Contact;
}

/** A regeling as a list shows it. */
export interface Lijstitem {
  readonly slug: string;
  readonly titel: string;
  /** Undefined when nobody can use it now. */
  readonly kaart: Kaarttekst | undefined;
  /** True when nobody confirmed that it is there now. */
  readonly onzeker: boolean;
  /** Whom to call first; who has a number goes before who has only a site. */
  readonly hulp: Contact | undefined;
  /** Who is nearer, in the gemeenten that have a helper of their own. */
  readonly plaatselijk: readonly PlaatselijkeHulp[];
  readonly agenda: readonly Herinnering[];
  /** What it brings, as the wizard computed it. */
  readonly bedrag: Bedrag | undefined;
  /** What the wizard said; undefined on a list behind a link, which holds no answers. */
  readonly uitkomst: Uitkomst | undefined;
}

/** What lists are made from. */
export interface Lijststof {
  readonly stof: Gespreksstof;
  readonly data: Wijzerdata;
  /** ISO date. */
  readonly peildatum: string;
  /** The answers, where the list is made on the device of who gave them. */
  readonly gesprek?: Gesprek | undefined;
}

/** The regelingen of a list in its order; an unknown slug is left out. */
export function lijstItems(slugs: readonly string[], lijststof: Lijststof): Lijstitem[] {
  return slugs.flatMap((slug) => {
    const regeling = lijststof.stof.regelingen.find((one) => one.slug === slug);
    return regeling ? [itemOf(regeling, lijststof)] : [];
  });
}

function itemOf(regeling: Regeling, lijststof: Lijststof): Lijstitem {
  const { stof, data, peildatum, gesprek } = lijststof;
  const { slug, titel, varianten } = regeling;
  const toestand = gesprek && toestandOf(gesprek, stof);
  const uitkomst = toestand && judge(regeling, toestand, peildatum, zinnenNl(data.kennis.woorden));
  const gemeente = gesprek && knownGemeente(gesprek, stof);
  const isOpen = varianten.some(({ status }) => !isFinal(status));
  const general = isOpen ? data.kaarten[slug] : undefined;
  const kaart = general && { ...general, ...data.plaatselijk[`${slug}@${gemeente}`] };
  return {
    slug,
    titel,
    kaart,
    onzeker:
      isOpen && varianten.every(({ status }) => isFinal(status) || status === 'niet-bevestigd'),
    hulp: kaart && firstHelp(kaart.hulp, data),
    plaatselijk: general && !gesprek ? localHelp(slug, general, data) : [],
    agenda: (kaart?.agenda ?? []).flatMap(({ dag, tekst, uitleg }) => {
      const next = nextDag(dag, peildatum);
      return next ? [{ slug, naam: kaart?.naam ?? titel, dag: next, tekst, uitleg }] : [];
    }),
    bedrag: toestand && uitkomst && amountOf(regeling, uitkomst.oordeel, toestand),
    uitkomst,
  };
}

function firstHelp(hulp: readonly string[], { organisaties }: Wijzerdata): Contact | undefined {
  return callable(hulp, organisaties) ?? hulp.flatMap((slug) => organisaties[slug] ?? [])[0];
}

/** A list does not say where somebody lives, so it names the helpers of each place. */
function localHelp(slug: string, general: Kaarttekst, data: Wijzerdata): PlaatselijkeHulp[] {
  const usual = firstHelp(general.hulp, data);
  return Object.entries(data.kennis.woorden.gemeenten).flatMap(([gemeente, naam]) => {
    const hulp = firstHelp(data.plaatselijk[`${slug}@${gemeente}`]?.hulp ?? [], data);
    return hulp?.telefoon && hulp !== usual ? [{ gemeente: naam, hulp }] : [];
  });
}
