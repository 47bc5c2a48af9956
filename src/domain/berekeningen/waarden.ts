/**
 * The parameters that each formula reads from its norm. Without one of them a household could not be
 * judged at all, so the content check asks for them by name.
 */
export const WAARDEN: Readonly<Record<string, readonly string[]>> = {
  zorgtoeslag: [
    'standaardpremie',
    'drempelinkomen',
    'percentage-alleen',
    'percentage-samen',
    'afbouwpercentage',
  ],
  huurtoeslag: [
    'huurgrens',
    'huurgrens-jongeren',
    'kwaliteitskortingsgrens',
    'aftoppingsgrens',
    'aftoppingsgrens-drie',
    'basishuur-alleen',
    'basishuur-samen',
    'ijkpunt-alleen',
    'ijkpunt-samen',
    'afbouwpercentage-alleen',
    'afbouwpercentage-samen',
  ],
  'kindgebonden-budget': [
    'per-kind',
    'extra-12',
    'extra-16',
    'alleenstaande-ouder',
    'afbouwpercentage',
    'drempelinkomen',
    'drempel-partner',
  ],
  kinderbijslag: ['0-5', '6-11', '12-17'],
};
