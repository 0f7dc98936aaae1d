import { BylawError, type Issue } from "../issue/index.ts";

/** The issues with which something is refused; none when it is not. */
export function issuesOf(make: () => unknown): readonly Issue[] {
  try {
    make();
    return [];
  } catch (error) {
    if (error instanceof BylawError) return error.issues;
    throw error;
  }
}

/** Code, document and pointer of issues: what programs may rely on. */
export function placesOf(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, document, pointer }) => `${code} ${document ?? "–"} ${pointer}`);
}
