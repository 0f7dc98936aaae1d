/** What a part of a document is: the document itself, or a named thing in one of its lists. */
export type PartKind =
  | "parameter"
  | "decision"
  | "rule"
  | "calendar"
  | "clause"
  | "enum"
  | "option"
  | "cadence"
  | "duty"
  | "clock"
  | "limit"
  | "threshold"
  | "form"
  | "field"
  | "column"
  | "fixedRow"
  | "check"
  | "section"
  | "page"
  | "fact"
  | "condition"
  | "record"
  | "recordField"
  | "careDates"
  | "scorecard";

/** The lists of each kind of part, with what is in them. */
export const partLists: Readonly<Partial<Record<PartKind, Readonly<Record<string, PartKind>>>>> = {
  enum: { options: "option" },
  cadence: { duties: "duty" },
  clock: { targets: "limit" },
  limit: { thresholds: "threshold" },
  form: { fields: "field", checks: "check", layout: "section", pages: "page" },
  field: { rows: "column", fixed: "fixedRow", checks: "check" },
  column: { checks: "check" },
  record: { fields: "recordField" },
};
