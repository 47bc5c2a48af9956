/** A rule of the meldpunt that names an organisatie, as its page shows it. */
export interface Meldingregel {
  readonly regel: string;
  /** Where it holds; undefined when the name of the rule says so already. */
  readonly waar: string | undefined;
  /** Others must act on it; this organisatie only gets to know. */
  readonly kopie: boolean;
}
