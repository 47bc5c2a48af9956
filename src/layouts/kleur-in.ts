/**
 * The value of a token that is a colour.
 * @param naam such as `--basis-color-default-bg-document`
 * @param scheme by day or by night; a file says the night last
 * @param bestanden style sheets with tokens, the first that has it decides
 * @throws when none of them has it
 */
export function kleurIn(
  naam: string,
  scheme: 'light' | 'dark',
  ...bestanden: readonly string[]
): string {
  const own = new RegExp(`${naam}:\\s*([^;]+);`);
  for (const css of bestanden) {
    const [dag = '', nacht = ''] = css.split('prefers-color-scheme: dark');
    const kleur = own.exec(scheme === 'light' ? dag : nacht)?.[1];
    if (kleur !== undefined) return kleur;
  }
  throw new Error(`tokens.css: ${naam} ontbreekt.`);
}
