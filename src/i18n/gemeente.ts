/** The words for the gemeente that somebody chose: in the header and on the page to choose it. */
export const nlGemeente = {
  teken: 'Uw gemeente',
  elders: 'Ergens anders',
  eldersBij: 'Wat in heel Nederland geldt',
  bewaard: 'Wij bewaren uw keuze alleen op dit apparaat.',
  vergeet: 'Vergeet mijn gemeente',
  vergeten: 'Uw keuze is gewist. U kunt een andere gemeente kiezen.',
} as const;
