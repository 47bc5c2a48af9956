/** What the mail server of the bench got since it was last asked. */
export interface Afvoerstand {
  readonly mails: number;
  readonly bytes: number;
  /** The source of the last mail. */
  readonly laatste: string;
}
