import type { ExpressionScope } from "../fact/index.ts";
import type { FormField, RecordField } from "../schema/index.ts";

/** What a field is checked against, beside itself. */
export interface FieldWordsAround {
  readonly scope: ExpressionScope;
  /** The fields beside it. */
  readonly fields: readonly FormField[];
  /** A field of a record, named `record.field`, that is no fact: an answer may fill it, no condition may read it. */
  readonly recordField: (name: string) => RecordField | undefined;
  /** The record that a row becomes; `null` for rows that become none, nothing at the top. */
  readonly rowsOf?: string | null;
}
