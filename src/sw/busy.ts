/** Where someone may be typing, answering or ticking: another version there would lose their work. */
const AT_WORK = /\/(wijzer|meldpunt|zoeken|lijst)(\/|$)/;

/** Whether the page at this address should not get a new version behind its back. */
export function isBusy(url: string): boolean {
  return AT_WORK.test(new URL(url).pathname);
}
