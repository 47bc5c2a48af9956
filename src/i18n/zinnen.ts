import type { Interval } from '../domain/interval.ts';
import { opsomming } from '../domain/lezen/fout.ts';
import { decapitalize, type Woordenlijst } from '../domain/woorden.ts';
import type { GrensUitleg, Zinnen } from '../domain/zinnen.ts';
import { bronZin } from './bron.ts';
import { datum, euro, percent } from './getallen.ts';
import { versheidTekst } from './versheid.ts';

const GETALLEN: Readonly<Record<string, string>> = {
  leeftijd: 'U bent',
  leeftijdPartner: 'Uw partner is',
  inkomen: 'Uw inkomen is',
  toetsingsinkomen: 'Uw inkomen per jaar is',
  vermogen: 'Uw spaargeld en bezit zijn samen',
  laagInkomenMaanden: 'U heeft al een laag inkomen:',
  kaleHuur: 'Uw kale huur is',
  premieachterstandMaanden: 'Uw achterstand bij de zorgverzekeraar is',
};

const TEKENS: Readonly<Record<GrensUitleg['teken'], string>> = {
  minstens: 'minstens',
  hoogstens: 'hoogstens',
  'minder-dan': 'minder dan',
  'meer-dan': 'meer dan',
};

const KEUZES: Readonly<Record<string, (opties: string) => string>> = {
  wonen: (opties) => `U woont zo: ${opties}`,
  schulden: (opties) => `Schulden: ${opties}`,
  uitkering: (opties) => `U krijgt ${opties}`,
  nood: (opties) => `U heeft nu hulp nodig bij ${opties}`,
};

const BEREKENINGEN: Readonly<Record<string, string>> = {
  zorgtoeslag: 'Uw inkomen per jaar is laag genoeg voor zorgtoeslag',
  huurtoeslag: 'Uw huur en inkomen geven recht op huurtoeslag',
  'kindgebonden-budget': 'Uw inkomen per jaar is laag genoeg voor kindgebonden budget',
  kinderbijslag: 'U krijgt kinderbijslag voor uw kind',
};

/** The sentences of the domain in Dutch, said to the person ("u"). */
export function zinnenNl(woorden: Woordenlijst): Zinnen {
  const optieWoorden = (gegeven: string, opties: readonly string[]) =>
    opties.map((optie) => woorden.opties[gegeven]?.[optie] ?? optie.replaceAll('-', ' '));
  const gekozen = (gegeven: string, opties: readonly string[]) => {
    const text = opsomming(optieWoorden(gegeven, opties), 'of');
    return KEUZES[gegeven]?.(text) ?? `${capitalize(gegeven)}: ${text}`;
  };
  return {
    getal: (gegeven, grenzen) => getalZin(gegeven, grenzen),
    keuze(gegeven, opties) {
      if (gegeven === 'gemeente') return inGemeenten(opties, woorden);
      const [only] = opties;
      const zin = woorden.jaNee[gegeven];
      if (opties.length === 1 && zin && (only === 'ja' || only === 'nee')) return zin[only];
      return gekozen(gegeven, opties);
    },
    verzameling: gekozen,
    kinderen: kinderenZin,
    berekening: (naam) => BEREKENINGEN[naam] ?? `De berekening van ${naam} geeft een bedrag`,
    groep(soort, delen) {
      if (soort === 'alle')
        return delen.map((deel, i) => (i === 0 ? deel : decapitalize(deel))).join(' en ');
      if (soort === 'een-van') return `Eén van deze: ${delen.map(decapitalize).join('; of ')}`;
      return `Niet: ${delen.map(decapitalize).join('; en ook niet: ')}`;
    },
    gemeenten: (gemeenten) => inGemeenten(gemeenten, woorden),
    nietBevestigd: 'We weten niet zeker of deze regeling nu zo geldt. Vraag het na.',
    halfJaarGeleden: versheidTekst.halfJaar,
    nietMeerNagekeken: versheidTekst.jaar,
    geldtVanaf: (van) => `${versheidTekst.vanaf(datum(van))} ${versheidTekst.nogNiet}`,
    normVoorbij: (namen, tot) =>
      [
        versheidTekst.normTot(datum(tot)),
        versheidTekst.normNieuwOnbekend,
        versheidTekst.normNamen(
          opsomming(
            namen.map((naam) => `de ${naam}`),
            'en',
          ),
        ),
      ].join(' '),
    zachteGrens: 'Dat past niet, maar vraag het toch na: soms kan het wel',
    bron: bronZin,
    grensVan: (jaar) => `De grens is van ${jaar}. Vraag de grens van nu na.`,
  };
}

function getalZin(gegeven: string, grenzen: readonly GrensUitleg[]): string {
  const begin = GETALLEN[gegeven] ?? `${capitalize(gegeven)}:`;
  const range = wholeRange(grenzen) ?? ageRange(grenzen);
  if (range) return `${begin} ${range}`;
  return `${begin} ${opsomming(grenzen.map(grensZin), 'en')}`;
}

/** 18 tot en met 20 jaar; 67 jaar of ouder. */
function wholeRange(grenzen: readonly GrensUitleg[]): string | undefined {
  if (grenzen.some((grens) => grens.isEuro || !grens.bedrag || grens.norm)) return undefined;
  const at = (teken: GrensUitleg['teken']) =>
    grenzen.find((grens) => grens.teken === teken)?.bedrag?.min;
  const [low, high] = [at('minstens'), at('hoogstens')];
  const unit = grenzen[0]?.eenheid ?? '';
  if (low !== undefined && high !== undefined && grenzen.length === 2) {
    return low === high ? `${low} ${unit}` : `${low} tot en met ${high} ${unit}`;
  }
  if (low === undefined || grenzen.length !== 1) return undefined;
  return unit === 'jaar' ? `${low} jaar of ouder` : `${low} ${unit} of meer`;
}

/** 18 jaar of ouder, en jonger dan 67 jaar. */
function ageRange(grenzen: readonly GrensUitleg[]): string | undefined {
  const [low, high] = grenzen;
  if (grenzen.length !== 2 || low?.teken !== 'minstens' || high?.teken !== 'minder-dan')
    return undefined;
  if (low.eenheid !== 'jaar' || !low.bedrag || !high.bedrag) return undefined;
  const until = high.norm ? ` (${high.norm.naam})` : '';
  return `${low.bedrag.min} jaar of ouder, en jonger dan ${high.bedrag.min} jaar${until}`;
}

function grensZin({ teken, bedrag, eenheid, isEuro, norm }: GrensUitleg): string {
  const name =
    norm && (norm.deel === 1 ? `de ${norm.naam}` : `${percent(norm.deel)} van de ${norm.naam}`);
  if (!bedrag) return `${TEKENS[teken]} ${name ?? 'een grens die we nu niet weten'}`;
  const show = (getal: number) => (isEuro ? euro(getal) : String(getal));
  const unit = eenheid && ` ${eenheid}`;
  if (bedrag.min === bedrag.max) {
    return `${TEKENS[teken]} ${show(bedrag.min)}${unit}${name ? ` (${name})` : ''}`;
  }
  const span = `tussen ${show(bedrag.min)} en ${show(bedrag.max)}${unit}`;
  return `${TEKENS[teken]} ${name}; dat is ${span} en hangt af van uw huishouden`;
}

function kinderenZin(leeftijd: Interval, aantal: Interval): string {
  if (aantal.max === 0) return 'Er wonen geen kinderen onder de 18 bij u';
  const all = leeftijd.min === 0 && leeftijd.max >= 17;
  const ages = all
    ? 'onder de 18'
    : `van ${leeftijd.min} tot en met ${Math.min(17, leeftijd.max)} jaar`;
  if (aantal.min <= 1) return `Er woont een kind ${ages} bij u`;
  return `Er wonen minstens ${aantal.min} kinderen ${ages} bij u`;
}

function inGemeenten(gemeenten: readonly string[], { gemeenten: namen }: Woordenlijst): string {
  return `U woont in ${opsomming(
    gemeenten.map((slug) => namen[slug] ?? slug),
    'of',
  )}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
