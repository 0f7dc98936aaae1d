import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { pointerStep } from "../json/index.ts";
import type { BoundField } from "./bound-form.ts";

/** What a field is called in an issue. */
export interface FieldWords {
  readonly label: string;
  readonly labelZh: string;
}

/** The field's name in both languages. */
export function wordsOf({ field }: BoundField): FieldWords {
  return { label: field.label.en, labelZh: field.label["zh-CN"] };
}

/** Where what is wrong with an answer stands: a pointer into the answers, and the clause that asks. */
export function placeOf({ id, clause }: BoundField): IssuePlace & { readonly pointer: string } {
  return { pointer: pointerStep(id), ...(clause === undefined ? {} : { clause }) };
}

/** That a field must be answered and is not. */
export function missingIssue(field: BoundField): Issue {
  const code = field.options === undefined ? "form/missing" : "form/not-chosen";
  return issue(code, wordsOf(field), placeOf(field));
}
