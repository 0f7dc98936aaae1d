import type { Issue } from "./issue.ts";

/** The one error class. Its message is the first issue's; all that is wrong stands in `issues`. */
export class BylawError extends Error {
  override readonly name: string = "BylawError";
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(issues: readonly [Issue, ...Issue[]]) {
    const [first] = issues;
    super(`${first.code}: ${first.message}`);
    this.issues = Object.freeze(issues);
  }
}

/** Throws a {@link BylawError} when any issue is an error; warnings pass. */
export function throwOnErrors(issues: readonly Issue[]): void {
  const [first, ...rest] = issues.filter((each) => each.severity === "error");
  if (first !== undefined) throw new BylawError([first, ...rest]);
}
