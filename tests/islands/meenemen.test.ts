// What goes along with a list: the helpers, papers and days that its regelingen share, and the text
// for the meldpunt.
import { describe, expect, it } from 'vitest';
import { agendaBestand } from '../../src/islands/lijst/agenda-bestand.ts';
import type { Lijstitem } from '../../src/islands/lijst/lijst-items.ts';
import { daysOf, localHelpOf, mainHelp, papersOf } from '../../src/islands/lijst/lijst-samen.ts';
import { isUnfinished, withList } from '../../src/islands/wijzer/melding-lijst.ts';
import { meeneemTekst } from '../../src/i18n/meenemen.ts';

const BRUGHUIS = { naam: 'Brughuis', telefoon: '078 - 202 11 11' };
const GELDFIT = { naam: 'Geldfit', telefoon: '0800-8115' };

function item(slug: string, over: Partial<Lijstitem> = {}): Lijstitem {
  const kaart = {
    naam: slug,
    samenvatting: '',
    opbrengst: '',
    stappen: [],
    hulp: [],
    papieren: ['DigiD', slug],
  };
  return {
    slug,
    titel: slug,
    kaart,
    onzeker: false,
    hulp: GELDFIT,
    plaatselijk: [],
    agenda: [],
    bedrag: undefined,
    uitkomst: undefined,
    ...over,
  };
}

describe('what a list has in common', () => {
  it('every paper once, in the order of the list', () => {
    expect(papersOf([item('a'), item('b'), item('c', { kaart: undefined })])).toEqual([
      'DigiD',
      'a',
      'b',
    ]);
  });

  it('one number above the list: who helps with most of it, and can be called', () => {
    const list = [
      item('a'),
      item('b', { hulp: BRUGHUIS }),
      item('c', { hulp: BRUGHUIS }),
      ...['d', 'e', 'f'].map((slug) => item(slug, { hulp: { naam: 'Alleen een site' } })),
    ];
    expect(mainHelp(list)).toBe(BRUGHUIS);
    expect(mainHelp(list.slice(3))).toBeUndefined();
  });

  it('a helper of one gemeente only when it helps with most of the list', () => {
    const here = { gemeente: 'Alblasserdam', hulp: BRUGHUIS };
    const belasting = { gemeente: 'Zwijndrecht', hulp: { naam: 'Balie', telefoon: '14 078' } };
    const list = [
      item('a', { plaatselijk: [here] }),
      item('b', { plaatselijk: [here, belasting] }),
      item('c'),
    ];
    expect(localHelpOf(list)).toEqual([here]);
  });

  it('the first day first', () => {
    const dag = (slug: string, dag: string) => ({ slug, naam: slug, dag, tekst: '', uitleg: '' });
    const list = [
      item('a', { agenda: [dag('a', '2027-09-01')] }),
      item('b', { agenda: [dag('b', '2026-12-31')] }),
    ];
    expect(daysOf(list).map(({ slug }) => slug)).toEqual(['b', 'a']);
  });
});

it('a file for the calendar names the regeling, what to do, how sure it is, and where to read on', () => {
  const dag = {
    slug: 'zorgtoeslag',
    naam: 'Zorgtoeslag',
    dag: '2027-09-01',
    tekst: 'Vraag het aan.',
    uitleg: 'Vraag na of dat nog zo is.',
  };
  const text = agendaBestand([dag], 'https://wijzer.example/', new Date(0)).replaceAll('\r\n ', '');
  expect(text).toContain('SUMMARY:Zorgtoeslag: Vraag het aan.\r\n');
  expect(text).toContain(
    String.raw`DESCRIPTION:Vraag het aan.\nVraag na of dat nog zo is.\nMeer lezen: https://wijzer.example/regelingen/zorgtoeslag/`,
  );
  expect(text).toContain('UID:zorgtoeslag-2027-09-01@');
});

describe('to the meldpunt', () => {
  const lijst = {
    tekst: meeneemTekst.melding.tekst(['Zorgtoeslag'], ['Bijstand']),
    gemeente: 'papendrecht',
  };

  it('tells a helper what is sure and what is not', () => {
    expect(lijst.tekst).toBe(
      [
        'Ik deed de wijzer. Ik wil graag hulp.',
        'Dit past waarschijnlijk bij mij:',
        '- Zorgtoeslag',
        'Dit past misschien bij mij:',
        '- Bijstand',
      ].join('\n'),
    );
    expect(meeneemTekst.melding.tekst([], ['Bijstand'])).not.toContain('waarschijnlijk');
  });

  it('fills in an empty form', () => {
    expect(withList(undefined, lijst)).toEqual({
      invoer: { soort: 'hulp', gemeente: 'papendrecht', tekst: lijst.tekst },
    });
    expect(withList(undefined, { ...lijst, gemeente: undefined }).invoer['gemeente']).toBe('');
  });

  it('leaves what somebody wrote and chose, and comes below it', () => {
    const before = {
      invoer: { soort: 'idee', gemeente: 'sliedrecht', tekst: 'Mijn eigen tekst.\n', naam: 'Ans' },
      poging: { id: 'x', inhoud: 'y' },
    };
    expect(withList(before, lijst)).toEqual({
      invoer: {
        soort: 'idee',
        gemeente: 'sliedrecht',
        tekst: `Mijn eigen tekst.\n\n${lijst.tekst}`,
        naam: 'Ans',
      },
    });
  });

  it('does not put the same list there twice', () => {
    const once = withList(undefined, lijst);
    expect(withList(once, lijst)).toBe(once);
  });

  it('knows whether somebody had begun', () => {
    expect(isUnfinished(undefined)).toBe(false);
    expect(isUnfinished({ invoer: { tekst: ' ', soort: '' } })).toBe(false);
    expect(isUnfinished({ invoer: { tekst: 'Hoi' } })).toBe(true);
  });
});
