import type { FormField, ValueType } from "@bylaw/core";

/** One option of a choice, in one language. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/** What a field takes: a value, rows that are added and taken out, the fixed rows of a matrix, or nothing at all. */
export type FieldType = ValueType | { readonly type: "rows" | "matrix" | "statement" };

/** One field in one language: all that a control needs to know and that does not change while the form is filled in. */
export interface FieldSpec {
  readonly id: string;
  readonly label: string;
  /** Empty when there is none. */
  readonly help: string;
  readonly type: FieldType;
  /** Which control, where its type has several. */
  readonly as: FormField["as"];
  /** For choices: every option, whether offered now or not. */
  readonly options: readonly FieldOption[];
  readonly format: string | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly maxLength: number | undefined;
  readonly minItems: number | undefined;
  readonly maxItems: number | undefined;
  /** In MB of 1024 × 1024 bytes. */
  readonly maxFileSize: number | undefined;
  readonly clauses: readonly string[];
  readonly hasDefault: boolean;
  /** Whether the system sets it when the form is filed. */
  readonly bySystem: boolean;
  /** IANA name: the zone in which a moment is written. */
  readonly timeZone: string;
  /** Of a statement: what it says. */
  readonly statement: string;
  /** Of rows and matrices: the fields of each row, in order. */
  readonly cells: readonly FieldSpec[];
  /** Of a matrix: its rows. */
  readonly fixed: readonly FixedRowSpec[];
  /** Of rows: what one is called; empty when the form does not say. */
  readonly rowLabel: string;
  readonly masked: FormField["masked"];
}

/** One row of a matrix in one language. */
export interface FixedRowSpec {
  readonly id: string;
  readonly label: string;
}

/** Whether a field's type is one of values. */
export function isValue(type: FieldType): type is ValueType {
  return type.type !== "rows" && type.type !== "matrix" && type.type !== "statement";
}
