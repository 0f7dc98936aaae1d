import type { components } from "./generated/openapi.ts";

/** What is wrong, where, and how to mend it, in the reader's language. */
export type ProblemIssue = components["schemas"]["Issue"];

/**
 * An answer that is not a success. Its message is the server's sentence for the reader; all that is wrong stands in
 * `issues`, with codes and pointers. Status 0: there was no answer at all.
 */
export class BylawProblem extends Error {
  override readonly name: string = "BylawProblem";
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly issues: readonly ProblemIssue[];

  constructor(
    problem: Partial<components["schemas"]["Problem"]> & { readonly status: number },
    options?: ErrorOptions,
  ) {
    super(problem.detail ?? problem.title ?? `HTTP ${problem.status}`, options);
    this.status = problem.status;
    this.type = problem.type ?? "about:blank";
    this.title = problem.title ?? `HTTP ${problem.status}`;
    this.issues = problem.issues ?? [];
  }

  /** Whether one of the issues has the code. */
  has(code: string): boolean {
    return this.issues.some((issue) => issue.code === code);
  }
}
