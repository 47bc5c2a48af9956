import { describe, expect, it } from 'vitest';
import { planBezorging } from '../../functions/bezorging.ts';
import { composeMelding } from '../../functions/mail.ts';
import { routeMelding } from '../../src/domain/route.ts';
import type { Melding } from '../../src/domain/schema/melding.ts';
import { gegevens, GOED, NOW } from './hulp.ts';

const VAN = 'meldpunt@voorbeeld.nl';
const COORDINATIEPUNT = { coordinatiepunt: 'lezer@voorbeeld.nl' };

function compose(velden: Partial<Melding>, adressen: Record<string, string> = COORDINATIEPUNT) {
  const melding = { ...GOED, nood: [], namens: false, toestemming: false, ...velden } as Melding;
  const route = routeMelding(melding, gegevens.tabel);
  const bezorging = planBezorging(route.aan, { naar: undefined, adressen });
  const ontvangen = { melding, nummer: 'K7QF-3M2P', datum: NOW, route };
  return composeMelding(ontvangen, bezorging, VAN, gegevens);
}

describe('the mail to who can act', () => {
  it('reads well from top to bottom', () => {
    const mail = compose({
      gemeente: 'alblasserdam',
      nood: ['eten', 'huis'],
      rol: 'vrijwilliger',
      namens: true,
      toestemming: true,
      naam: 'Jan',
      contact: '06 12345678',
      contactwijze: 'bellen',
      regeling: 'bijstand',
      tekst: 'Er is niets meer.\n\nHelp ons.',
    });
    expect(mail.onderwerp).toBe('[Meldpunt] [SPOED] Over schulden · ALBLASSERDAM · K7QF-3M2P');
    expect(mail.antwoordAan).toBeUndefined();
    expect(mail.tekst).toMatchInlineSnapshot(`
      "SPOED: Er is geen eten in huis. Iemand moet binnenkort zijn huis uit.
      Ik wil hulp.
      Onderwerp: Over schulden
      Gemeente: ALBLASSERDAM
      Regeling: Bijstand

      Naam: Jan
      Telefoon: 06 12345678
      Antwoord: Bel mij
      Wie meldt: Ik ben vrijwilliger
      Ingevuld voor iemand anders. Die persoon vindt dit goed.

      Nummer: K7QF-3M2P
      Ontvangen: zaterdag 21 november 2026 om 13:00
      Waarom bij u: Nood in Alblasserdam (gemeente alblasserdam, nood eten)
      Deze melding is bedoeld voor het Brughuis. Daarvan kennen wij nog geen bevestigd e-mailadres. Geeft u hem door?

      Dit schrijft de melder:

      Er is niets meer.

      Help ons.
      "
    `);
  });

  it('comes from our own address and can be answered when there is an e-mail address', () => {
    const mail = compose({ contact: 'jan@elders.nl', naam: 'Jan' });
    expect(mail).toMatchObject({ van: VAN, antwoordAan: 'jan@elders.nl' });
  });

  it('says so when nobody can be answered', () => {
    expect(compose({}).tekst).toContain('antwoorden kan niet');
  });

  it('has a Message-ID that follows from the melding', () => {
    expect(compose({}).messageId).toBe(`melding.${GOED.id}@voorbeeld.nl`);
    expect(compose({ tekst: 'anders' }).messageId).toBe(compose({}).messageId);
  });

  it('carries what may be counted, and nothing about who it is', () => {
    const mail = compose({
      naam: 'Jan',
      contact: 'jan@elders.nl',
      soort: 'werkt-niet',
      reden: 'schaamte',
    });
    expect(mail.bijlage?.naam).toBe('melding.json');
    expect(mail.bijlage?.inhoud).not.toMatch(/Jan|jan@|rekeningen/);
    expect(JSON.parse(mail.bijlage?.inhoud ?? '')).toMatchObject({
      versie: 1,
      nummer: 'K7QF-3M2P',
      id: GOED.id,
      ontvangen: '2026-11-21T12:00:00.000Z',
      soort: 'werkt-niet',
      reden: 'schaamte',
      gemeente: 'papendrecht',
      antwoordMogelijk: true,
      aan: ['coordinatiepunt'],
    });
  });

  it('says for whom it is meant when that organisatie has no confirmed address', () => {
    const mail = compose({});
    expect(mail.aan).toEqual(['lezer@voorbeeld.nl']);
    expect(mail.tekst).toContain('bedoeld voor de Sociale Dienst Drechtsteden');
  });
});

describe('planBezorging', () => {
  const plan = (aan: string[], adressen: Record<string, string>, naar?: string) =>
    planBezorging(aan, { adressen: { ...COORDINATIEPUNT, ...adressen }, naar });
  const BRUGHUIS = { 'brughuis-alblasserdam': 'b@voorbeeld.nl' };

  it.each([
    ['confirmed', plan(['brughuis-alblasserdam'], BRUGHUIS), ['b@voorbeeld.nl'], []],
    [
      'not confirmed',
      plan(['brughuis-alblasserdam'], {}),
      ['lezer@voorbeeld.nl'],
      ['brughuis-alblasserdam'],
    ],
    [
      'both',
      plan(['brughuis-alblasserdam', 'coordinatiepunt'], BRUGHUIS),
      ['b@voorbeeld.nl', 'lezer@voorbeeld.nl'],
      [],
    ],
    [
      'one of two',
      plan(['brughuis-alblasserdam', 'geldfit'], BRUGHUIS),
      ['b@voorbeeld.nl', 'lezer@voorbeeld.nl'],
      ['geldfit'],
    ],
    [
      'all to one address',
      plan(['brughuis-alblasserdam'], BRUGHUIS, 'alles@voorbeeld.nl'),
      ['alles@voorbeeld.nl'],
      ['brughuis-alblasserdam'],
    ],
    ['a name of an object', plan(['constructor'], {}), ['lezer@voorbeeld.nl'], ['constructor']],
  ])('%s', (_what, bezorging, adressen, voor) => {
    expect(bezorging).toMatchObject({ adressen, voor });
  });
});
