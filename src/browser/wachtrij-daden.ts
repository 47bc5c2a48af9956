import { CONTROLE, deurVan } from '../domain/deuren.ts';
import { textIn } from '../domain/meldinvoer.ts';
import type { Wachtend } from '../domain/wachtrij.ts';
import { metBasis } from './basis.ts';
import { concept, conceptVan } from './melding-concept.ts';
import { rij } from './wachtrij.ts';

/** Why nothing was done: it is being sent at this moment. */
type Bezig = 'wordt-verstuurd';

/** Takes a melding off the device. It was not sent, so somebody has said that they want this. */
export async function verwijder(id: string): Promise<'weg' | Bezig> {
  const done = await rij().alsVrij(() =>
    rij()
      .wis(id)
      .then(() => 'weg' as const),
  );
  return done ?? 'wordt-verstuurd';
}

/** Fields of which nobody wants to lose what they typed. */
const EIGEN_WERK = ['tekst', 'naam', 'contact'];

/**
 * Puts a melding back into the form with the id it has, and takes it out of the queue: there is never
 * a moment at which it is in neither.
 * @returns the address of the form, at what has to be mended or else at the check; or why it stays in the queue: the form holds another melding, or
 * this tab refuses to keep a draft
 */
export async function wijzig({
  melding,
  bezwaar,
}: Wachtend): Promise<{ readonly naar: string } | Bezig | 'ander-concept' | 'niet-bewaard'> {
  const done = await rij().alsVrij(async () => {
    const now = concept.get();
    const isOther = now !== undefined && now.poging?.id !== melding.id;
    if (isOther && EIGEN_WERK.some((naam) => textIn(now.invoer, naam))) return 'ander-concept';
    const next = conceptVan(melding);
    concept.set(next);
    if (concept.get()?.poging?.id !== melding.id) return 'niet-bewaard';
    await rij().wis(melding.id);
    const veld = bezwaar?.soort === 'fouten' ? bezwaar.fouten[0]?.veld : undefined;
    const deur = deurVan(next.invoer) ?? 'hulp';
    return { naar: metBasis(`/meldpunt/${deur}/#${veld || CONTROLE}`) };
  });
  return done ?? 'wordt-verstuurd';
}
