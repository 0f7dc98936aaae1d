import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { pointerStep } from "../json/index.ts";
import type { BoundField, BoundFixedRow } from "./bound-form.ts";

/** What a field is called in an issue. */
export interface FieldWords {
  readonly label: string;
  readonly labelZh: string;
}

/** A field at the place where it is answered: of a row there is one for each of its fields. */
export interface FieldSpot extends FieldWords {
  readonly field: BoundField;
  /** `fieldId`, `lines/0/sku`, `inspection/hygiene/passed`. */
  readonly path: string;
}

/** The spot of a field of the form itself. */
export function topSpot(field: BoundField): FieldSpot {
  return { field, path: field.id, label: field.field.label.en, labelZh: field.field.label["zh-CN"] };
}

/** The spot of a field in a row. @param key the place of the row in its list, from 0; of a matrix the row's id */
export function rowSpot(rows: string, key: string, field: BoundField, fixed: BoundFixedRow | undefined): FieldSpot {
  const { label } = field.field;
  const path = `${rows}/${key}/${field.id}`;
  if (fixed !== undefined) {
    const heading = fixed.row.label;
    return { field, path, label: `${heading.en}: ${label.en}`, labelZh: `${heading["zh-CN"]}：${label["zh-CN"]}` };
  }
  const number = Number(key) + 1;
  return { field, path, label: `${label.en} (row ${number})`, labelZh: `第 ${number} 行的${label["zh-CN"]}` };
}

/** The field's name in both languages. */
export function wordsOf({ label, labelZh }: FieldSpot): FieldWords {
  return { label, labelZh };
}

/** Where what is wrong with an answer stands: a pointer into the answers, and the clause that asks. */
export function placeOf({ path, field: { clause } }: FieldSpot): IssuePlace & { readonly pointer: string } {
  const pointer = path.split("/").map(pointerStep).join("");
  return { pointer, ...(clause === undefined ? {} : { clause }) };
}

/** That a field must be answered and is not. */
export function missingIssue(spot: FieldSpot): Issue {
  const code = spot.field.options === undefined ? "form/missing" : "form/not-chosen";
  return issue(code, wordsOf(spot), placeOf(spot));
}
