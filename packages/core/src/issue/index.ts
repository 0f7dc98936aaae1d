/**
 * What can go wrong: one error class, coded issues with JSON pointers, texts in both languages.
 * A new code is one entry in the table of its noun under `codes/`.
 */
export { BylawError, throwOnErrors } from "./bylaw-error.ts";
export { issueCodes, type IssueCode, type IssueTable } from "./issue-codes.ts";
export {
  hasErrors,
  issue,
  renderIssue,
  within,
  type Issue,
  type IssueParams,
  type IssuePlace,
  type Locale,
  type Severity,
  type Text,
} from "./issue.ts";
