/** A round of sending. */
export interface Ronde {
  readonly seconden: number;
  /** From the question to the answer of each, in ms. */
  readonly tijden: readonly number[];
  /** Time of the processor for the process that sends the mails, in microseconds. */
  readonly cpu: number;
}
