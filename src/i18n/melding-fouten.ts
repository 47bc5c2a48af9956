import type { Meldfoutwoorden } from '../domain/meldfout.ts';
import { LANGSTE_TEKST } from '../domain/schema/melding.ts';

/** What is said at a field of the meldpunt that is not right yet: what to do, not what was wrong. */
export const nlMeldfouten: Meldfoutwoorden = {
  nood: 'Kies bij nood uit eten, energie en huis, of laat het leeg.',
  gemeente: 'Kies een gemeente. Staat uw gemeente er niet bij? Kies dan “Ergens anders”.',
  regeling: 'Kies een regeling uit de lijst, of laat het leeg.',
  id: 'Laad de pagina opnieuw en verstuur de melding nog een keer.',
  soort: 'Kies wat u wilt doorgeven.',
  onderwerp: 'Kies waar het over gaat. Weet u het niet? Kies dan “Iets anders”.',
  reden: 'Kies een reden uit de lijst, of laat het leeg.',
  tekst: 'Schrijf in een paar woorden wat er is.',
  'tekst-te-lang': `Maak uw tekst korter. Er passen ${LANGSTE_TEKST} letters in.`,
  rol: 'Kies wie u bent, of laat het leeg.',
  werkveld: 'Kies waar u werkt, of laat het leeg.',
  organisatie: 'Maak de naam van uw organisatie korter.',
  functie: 'Maak uw functie korter.',
  vinkje: 'Zet een vinkje, of laat het leeg.',
  naam: 'Maak de naam korter.',
  'contact-een': 'Vul één telefoonnummer of één mailadres in.',
  contactwijze: 'Kies hoe u antwoord wilt, of laat het leeg.',
  veilig: 'Kies of wij veilig kunnen bellen, of laat het leeg.',
  website: 'Laat dit veld leeg.',
  'geen-object': 'Stuur de velden van het formulier als één object.',
  toestemming:
    'Vraag eerst of de ander dit goed vindt, en zet dan dit vinkje. Kan dat niet? Doe dan een melding bij “Ik maak me zorgen om iemand”.',
  contact:
    'Schrijf één telefoonnummer of één mailadres, bijvoorbeeld 06 12345678 of naam@voorbeeld.nl.',
  'bellen-zonder-nummer': 'U wilt dat wij bellen. Vul uw telefoonnummer in.',
  'mailen-zonder-adres': 'U wilt dat wij mailen. Vul uw mailadres in.',
  'bezoek-zonder-contact':
    'U wilt dat iemand bij u komt. Vul uw telefoonnummer of mailadres in. Dan kunnen wij iets afspreken.',
  'bellen-niet-veilig':
    'U koos “Bel mij”, en ook dat bellen niet veilig is. Kies een andere manier, of kies dat bellen wel kan.',
  'bezoek-niet-veilig':
    'U wilt dat iemand bij u komt. Dat kunnen wij alleen afspreken als wij u bellen of mailen. Kies dat bellen wel kan, of geef uw mailadres.',
};
