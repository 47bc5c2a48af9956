/** What the bar on top of a page says about working without internet and about new versions. */
export const nlServiceworker = {
  klaar: 'Deze site werkt nu ook zonder internet.',
  offline: 'U heeft nu geen internet. De site werkt gewoon door.',
  nieuw: 'Er is een nieuwe versie van deze site.',
  vernieuw: 'Vernieuw',
} as const;
