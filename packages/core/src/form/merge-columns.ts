import type { Text } from "../issue/index.ts";
import type { EnumDefinition, Form, FormField, ValueType } from "../schema/index.ts";
import { isObject, type Json } from "../json/index.ts";
import { answerAt } from "./answer-path.ts";
import type { Answers } from "./form-state.ts";
import { fieldType } from "./form-scope.ts";
import { renamesOf, type Renames } from "./renames.ts";

/** A form as it was at some time, with the options that there were. */
export interface FormVersion {
  readonly form: Form;
  readonly enums: ReadonlyMap<string, EnumDefinition>;
}

/** One column of an export, for the answers of every version. */
export interface FormColumn {
  /** The path of the field in the newest version that has it: `phone`, `inspection/hygiene/passed`, in a table of rows `sku`. */
  readonly id: string;
  /** Every path that it had, the newest first. */
  readonly ids: readonly string[];
  /** As the newest version says it. */
  readonly label: Text;
  readonly type: ValueType;
  /** Of a choice: every option of any version, with its newest label. */
  readonly options: Readonly<Record<string, Text>>;
  /** Whether the newest version asks for it no more. */
  readonly retired: boolean;
}

/** The rows of a field, as a table of their own. */
export interface RowsTable {
  readonly id: string;
  readonly ids: readonly string[];
  readonly label: Text;
  readonly columns: readonly FormColumn[];
}

/** An export: one line for each submission, and a table for each list of rows. */
export interface FormTable {
  readonly columns: readonly FormColumn[];
  readonly tables: readonly RowsTable[];
}

/**
 * One table for the submissions of every version of a form. Fields are the same by their ids, through renaming; what is no
 * longer asked keeps its column, behind those that are. Statements have none, and a matrix has one for each of its cells.
 *
 * @param versions the oldest first
 */
export function mergeColumns(versions: readonly FormVersion[]): FormTable {
  const renames = renamesOf(versions.map(({ form }) => form));
  const newest = versions.at(-1);
  const columns = new Map<string, FormColumn>();
  const tables = new Map<string, { readonly table: RowsTable; readonly columns: Map<string, FormColumn> }>();
  for (const version of versions.toReversed()) {
    const retired = version !== newest;
    for (const field of version.form.fields) {
      const id = renames.newest(field.id);
      if (field.rows === undefined) {
        if (field.statement === undefined) add(columns, id, field.id, [field], version, retired);
        continue;
      }
      if (field.fixed === undefined) addRows(field, id, version, retired);
      else
        for (const cell of cellsOf(field, id, renames)) add(columns, cell.id, cell.own, cell.chain, version, retired);
    }
  }
  return {
    columns: [...columns.values()],
    tables: [...tables.values()].map(({ table, columns: own }) => ({ ...table, columns: [...own.values()] })),
  };

  function addRows(field: FormField, id: string, version: FormVersion, retired: boolean): void {
    const found = tables.get(id) ?? { table: { id, ids: [], label: field.label, columns: [] }, columns: new Map() };
    const ids = [...new Set([...found.table.ids, field.id])];
    tables.set(id, { ...found, table: { ...found.table, ids } });
    for (const inner of field.rows ?? []) {
      if (inner.statement !== undefined) continue;
      add(found.columns, renames.newestIn(id, inner.id), inner.id, [inner], version, retired);
    }
  }
}

/** What stands in a column, in the answers of any version. @param answers of a submission; for a table of rows, one row */
export function columnValue({ ids }: FormColumn, answers: Answers): Json | undefined {
  for (const id of ids) {
    const found = answerAt(answers, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The rows that a submission has for a table. */
export function tableRows({ ids }: RowsTable, answers: Answers): readonly Answers[] {
  const found = ids.map((id) => answerAt(answers, id)).find((value) => value !== undefined);
  return Array.isArray(found) ? (found as readonly Json[]).map((row) => (isObject(row) ? (row as Answers) : {})) : [];
}

interface MatrixCell {
  readonly id: string;
  /** The path in the version itself. */
  readonly own: string;
  /** The matrix, its row and its field, whose labels make the column's. */
  readonly chain: readonly { readonly label: Text }[];
}

function cellsOf(field: FormField, id: string, renames: Renames): readonly MatrixCell[] {
  return (field.fixed ?? []).flatMap((row) =>
    (field.rows ?? []).flatMap((inner): readonly MatrixCell[] =>
      inner.statement === undefined
        ? [
            {
              id: `${id}/${row.id}/${renames.newestIn(id, inner.id)}`,
              own: `${field.id}/${row.id}/${inner.id}`,
              chain: [field, row, inner],
            },
          ]
        : [],
    ),
  );
}

/** Adds a column, or an earlier id and earlier options to one that there is. */
function add(
  columns: Map<string, FormColumn>,
  id: string,
  own: string,
  chain: readonly { readonly label: Text }[],
  { enums }: FormVersion,
  retired: boolean,
): void {
  const field = chain.at(-1) as FormField;
  const type = fieldType(field);
  const options = type.enum === undefined ? {} : (enums.get(type.enum)?.options ?? {});
  const known = columns.get(id);
  if (known === undefined) {
    const label = {
      "zh-CN": chain.map((each) => each.label["zh-CN"]).join(" · "),
      en: chain.map((each) => each.label.en).join(" · "),
    };
    columns.set(id, { id, ids: [...new Set([id, own])], label, type, options, retired });
    return;
  }
  columns.set(id, {
    ...known,
    ids: [...new Set([...known.ids, own])],
    options: { ...options, ...known.options },
  });
}
