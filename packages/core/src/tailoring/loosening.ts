import type { Issue, IssuePlace } from "../issue/index.ts";

/** One way in which a tailored document accepts more than the one below it, with an example of what it would accept. */
export interface Loosening {
  /** The target that lets it through, as operations name it. */
  readonly at: string;
  /** Says so at the operation. */
  readonly tell: (place: IssuePlace) => Issue;
}
