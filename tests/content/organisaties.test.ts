import { describe, expect, it } from 'vitest';
import { workOf } from '../../src/domain/organisatiewerk.ts';
import type { RegelingTekst } from '../../src/domain/schema/regeling.ts';

const GEMEENTEN = ['alblasserdam', 'dordrecht', 'papendrecht'];

type Velden = Pick<
  RegelingTekst,
  'gemeenten' | 'status' | 'uitvoerder' | 'aanvragen' | 'plaatselijk'
> & { naam: string };

const hulp = (...slugs: string[]) => ({ stappen: [{ kop: 'Bel' }], hulp: slugs });

const regeling = (naam: string, velden: Partial<Velden> = {}): Velden => ({
  naam,
  gemeenten: 'alle',
  status: 'aan-te-vragen',
  uitvoerder: { naam: 'Iemand' },
  aanvragen: hulp('geldfit'),
  plaatselijk: {},
  ...velden,
});

const summary = (slug: string, ...regelingen: Velden[]) => {
  const { eigen, hulp: helped } = workOf(slug, regelingen, GEMEENTEN);
  const short = ({ regeling: { naam }, gemeenten, status }: (typeof eigen)[number]) =>
    `${naam}: ${gemeenten.join(' ')} (${status})`;
  return { eigen: eigen.map(short), hulp: helped.map(short) };
};

describe('the work of an organisatie', () => {
  it('is what it runs', () => {
    const bijstand = regeling('Bijstand', {
      gemeenten: ['dordrecht', 'papendrecht'],
      uitvoerder: { naam: 'SDD', organisatie: 'sdd' },
    });
    expect(summary('sdd', bijstand).eigen).toEqual([
      'Bijstand: dordrecht papendrecht (aan-te-vragen)',
    ]);
  });

  it('is what it helps with, everywhere or in one gemeente', () => {
    const toeslag = regeling('Toeslag', {
      plaatselijk: { alblasserdam: { aanvragen: hulp('brughuis', 'geldfit') } },
    });
    expect(summary('geldfit', toeslag).hulp).toEqual([
      'Toeslag: alblasserdam dordrecht papendrecht (aan-te-vragen)',
    ]);
    expect(summary('brughuis', toeslag).hulp).toEqual(['Toeslag: alblasserdam (aan-te-vragen)']);
  });

  it('leaves out a gemeente with other helpers', () => {
    const pas = regeling('Pas', { plaatselijk: { dordrecht: { aanvragen: hulp('brughuis') } } });
    expect(summary('geldfit', pas).hulp).toEqual(['Pas: alblasserdam papendrecht (aan-te-vragen)']);
  });

  it('has the status of the gemeente, when it is one', () => {
    const pas = regeling('Pas', {
      plaatselijk: {
        alblasserdam: { status: 'niet-bevestigd', aanvragen: hulp('brughuis') },
      },
    });
    expect(summary('brughuis', pas).hulp).toEqual(['Pas: alblasserdam (niet-bevestigd)']);
  });

  it('names what it runs in one gemeente and helps with in another on both lists', () => {
    const belasting = regeling('Belasting', {
      aanvragen: hulp('balie'),
      plaatselijk: { dordrecht: { uitvoerder: { naam: 'Balie', organisatie: 'balie' } } },
    });
    expect(summary('balie', belasting)).toEqual({
      eigen: ['Belasting: dordrecht (aan-te-vragen)'],
      hulp: ['Belasting: alblasserdam papendrecht (aan-te-vragen)'],
    });
  });

  it('has no local rules of a gemeente where the regeling does not exist', () => {
    const pas = regeling('Pas', {
      gemeenten: ['dordrecht'],
      plaatselijk: { alblasserdam: { aanvragen: hulp('brughuis') } },
    });
    expect(summary('brughuis', pas)).toEqual({ eigen: [], hulp: [] });
  });
});
