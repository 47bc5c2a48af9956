/** What a process uses. */
export interface Verbruik {
  /** In bytes. */
  readonly heapUsed: number;
  readonly rss: number;
  /** Since its start, in microseconds. */
  readonly cpu: number;
}
