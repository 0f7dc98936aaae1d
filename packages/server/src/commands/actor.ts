/** Who commands, and when: the same for every write and for the audit entry. */
export interface Actor {
  readonly person: string;
  /** Epoch ms. */
  readonly at: number;
}
