/** What the bar on top of a page says about working without internet and about new versions. */
export const nlServiceworker = {
  klaar: 'Deze site werkt ook zonder internet.',
  /** @param datum day of the saved copy, in words */
  offline: (datum: string) => `U heeft geen internet. ${kopieVan(datum)}`,
  /** The server does not answer, but the device thinks that there is internet. */
  geenVerbinding: (datum: string) => `Er is geen verbinding. ${kopieVan(datum)}`,
  /** While it is not known yet which copy it is. */
  alleenOffline: 'U heeft geen internet.',
  geenPlaats:
    'Op dit apparaat is geen plaats om de site te bewaren. De site werkt alleen met internet.',
  geweigerd: 'Deze browser bewaart de site niet. De site werkt alleen met internet.',
  nieuw: 'Er is een nieuwe versie van deze site.',
  vernieuw: 'Vernieuw',
} as const;

function kopieVan(datum: string): string {
  return `U ziet de site van ${datum}. Bedragen veranderen op 1 januari en 1 juli.`;
}
