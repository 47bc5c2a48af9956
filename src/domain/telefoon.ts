/**
 * The address that calls a phone number.
 *
 * @param nummer the number as people write it, such as "078 770 89 10" or "+31 78 770 89 10"
 * @returns a `tel:` address with only the digits and the `+` of the number
 */
export function telOf(nummer: string): string {
  return `tel:${nummer.replaceAll(/[^\d+]/g, '')}`;
}
