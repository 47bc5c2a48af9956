import type { Onderwerp } from '../domain/schema/melding.ts';

const hulp: Readonly<Partial<Record<Onderwerp, string>>> = {
  'geld-en-uitkering': 'Mijn uitkering is gestopt. Ik kan deze maand de huur niet betalen.',
  'kinderen-en-school': 'Mijn dochter gaat naar groep 7. Ik kan de schoolspullen niet betalen.',
  'wonen-en-energie': 'Ik kreeg een brief. Volgende week gaat de stroom eraf.',
  zorg: 'Ik kan mijn eigen risico niet betalen. De rekening ligt er al twee maanden.',
  schulden: 'Ik krijg veel brieven over schulden. Ik durf ze niet open te maken.',
  'eten-en-kleding': 'Er is bijna geen eten meer in huis. Wij zijn met drie personen.',
  meedoen: 'Mijn zoon wil op voetbal. Wij kunnen dat niet betalen.',
  'hulp-bij-formulieren':
    'Ik begrijp een brief van de Belastingdienst niet. Wie kijkt met mij mee?',
};

/** An example that fits what the melding is about; undefined when that of the door will do. */
export function voorbeeldVan(soort: string, onderwerp: string): string | undefined {
  if (soort === 'idee') return 'Help mensen met formulieren in de bibliotheek. Ook in de avond.';
  return soort === 'hulp' ? hulp[onderwerp as Onderwerp] : undefined;
}
