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

/** The field that an issue is about: the first part of its pointer, empty for the whole form. */
export function fieldOfIssue({ pointer }: ShownIssue): string {
  return (pointer.split("/")[1] ?? "").replaceAll("~1", "/").replaceAll("~0", "~");
}

function isCore(issue: ShownIssue): issue is Issue {
  return issue.params !== undefined && Object.hasOwn(issueCodes, issue.code);
}
