import { issue, type Issue } from "../issue/index.ts";
import { evaluateCondition } from "../rule/index.ts";
import type { BoundField, BoundForm } from "./bound-form.ts";
import type { FormValues } from "./form-values.ts";
import { placeOf, wordsOf } from "./missing-issue.ts";

/** A check that does not hold, and the fields at which that is told. */
export interface FailedCheck {
  readonly fields: readonly BoundField[];
  issueAt(field: BoundField): Issue;
}

const codes = {
  error: "form/check",
  warning: "form/check-warning",
  information: "form/check-information",
} as const;

/** The checks that do not hold, in the document's order. One whose fields are all hidden is not asked. */
export function failedChecks(form: BoundForm, values: FormValues): readonly FailedCheck[] {
  return form.checks.flatMap(({ check, clause, when, holds }): readonly FailedCheck[] => {
    const fields = form.fields.filter((field) => check.at.includes(field.id) && values.isVisible(field));
    if (fields.length === 0 || (when !== undefined && !values.isOn(when))) return [];
    if (evaluateCondition(holds, values.read) !== false) return [];
    const { message, severity } = check;
    const said = { message: message.en, messageZh: message["zh-CN"] };
    const issueAt = (field: BoundField): Issue =>
      issue(
        codes[severity],
        { ...said, ...wordsOf(field) },
        { ...placeOf(field), ...(clause === undefined ? {} : { clause }) },
      );
    return [{ fields, issueAt }];
  });
}
