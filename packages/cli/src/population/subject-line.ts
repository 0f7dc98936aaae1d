import type { Issue } from "@bylaw/core";

/** One subject of a population as it was read, or why it could not be read. */
export interface SubjectLine {
  /** The line of the file, or the row of the answer, from 1 on. */
  readonly line: number;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly issue?: Issue;
}
