import { issueCodes, renderIssue, type Issue, type Locale } from "@bylaw/core";

/**
 * An issue as core makes it, or as a server tells it: there it may lack the parameters of its texts or have a code that
 * this version does not know, and then its own words stand, in the language in which the server spoke.
 */
export interface ShownIssue {
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  readonly help: string;
  readonly params?: Issue["params"];
  /** An error when left out. */
  readonly severity?: Issue["severity"];
}

/** Whether it stops the form. */
export function isError({ severity }: ShownIssue): boolean {
  return severity !== "warning";
}

/** The issue's words in the reader's language. */
export function tellIssue(issue: ShownIssue, locale: Locale): { readonly message: string; readonly help: string } {
  return isCore(issue) ? renderIssue(issue, locale) : issue;
}

/**
 * The field or cell that an issue is about: the longest beginning of its pointer that is one. Of `/lines/0/sku` that is the
 * cell, of `/lines/0` the rows, of `/photos/1` the photos. `undefined` when it is about the whole form.
 */
export function pathOfIssue({ pointer }: ShownIssue, known: { has(path: string): boolean }): string | undefined {
  const parts = pointer.split("/").slice(1, 4);
  for (let length = parts.length; length > 0; length -= 1) {
    const path = parts.slice(0, length).join("/");
    if (known.has(path)) return path;
  }
  return undefined;
}

function isCore(issue: ShownIssue): issue is Issue {
  return issue.params !== undefined && Object.hasOwn(issueCodes, issue.code);
}
