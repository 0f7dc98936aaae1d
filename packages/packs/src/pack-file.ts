/** One file of a pack's folder, as text: parsing, and telling where it is wrong, is the reader's business. */
export interface PackFile {
  /** Its path from where the command was called, or absolute. */
  readonly path: string;
  readonly text: string;
}
