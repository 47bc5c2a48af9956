/** The words of the pages by which people find their way: situaties, themas and doelgroepen. */
export const nlIngangen = {
  situaties: {
    kop: 'Wat speelt er bij u?',
    lead: 'Kies wat bij u past. Dan ziet u wat u het eerst doet, en wie u helpt.',
    andere: 'Speelt er iets anders?',
  },
  eerst: 'Doe dit eerst',
  regelingen: 'Regelingen die hierbij passen',
  hulp: 'Wie helpt u?',
} as const;
