import type { ValueType } from "@bylaw/core";

/** One option of a choice, in one language. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/** One field in one language: all that a control needs to know and that does not change while the form is filled in. */
export interface FieldSpec {
  readonly id: string;
  readonly label: string;
  /** Empty when there is none. */
  readonly help: string;
  readonly type: ValueType | { readonly type: "rows" };
  /** For choices: every option, whether offered now or not. */
  readonly options: readonly FieldOption[];
  readonly format: string | undefined;
  readonly maxLength: number | undefined;
  readonly maxItems: number | undefined;
  /** In MB of 1024 × 1024 bytes. */
  readonly maxFileSize: number | undefined;
  readonly clauses: readonly string[];
  readonly hasDefault: boolean;
  /** Whether the system sets it when the form is filed. */
  readonly bySystem: boolean;
  /** IANA name: the zone in which a moment is written. */
  readonly timeZone: string;
}
