/** Where someone may be typing or answering: replacing the version there would lose their work. */
const AT_WORK = /\/(wijzer|meldpunt|zoeken)\//;

/** Whether the page at this address should not get a new version behind its back. */
export function isBusy(url: string): boolean {
  return AT_WORK.test(new URL(url).pathname);
}
