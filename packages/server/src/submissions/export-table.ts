import {
  columnValue,
  mergeColumns,
  tableRows,
  type Answers,
  type EnumDefinition,
  type Form,
  type FormColumn,
  type FormTable,
  type Json,
  type Locale,
} from "@bylaw/core";
import type { Submission } from "../storage/index.ts";
import { cellText } from "./cell-text.ts";
import type { Labels } from "./labels-of.ts";

/** A form as it was at some time, and the options that it had. */
export interface ExportedVersion {
  readonly form: Form;
  readonly enums: ReadonlyMap<string, EnumDefinition>;
}

/** A submission as whoever exports it sees it. */
export interface ExportedSubmission {
  readonly submission: Submission;
  /** What was shown, masked for the reader. */
  readonly shown: Readonly<Record<string, Json>>;
  readonly personName: string;
}

/** Lines of an export, whichever version of the form they were given in. */
export interface ExportTable {
  readonly columns: FormTable["columns"];
  readonly tables: FormTable["tables"];
  /** The headings of the submissions' own table. */
  readonly head: readonly string[];
  /** The cells of a submission; rows within it are one cell. */
  line(each: ExportedSubmission): readonly string[];
  /** For tables of rows: the heading and the cells, each row with the submission's id before it. */
  headOf(table: FormTable["tables"][number]): readonly string[];
  linesOf(table: FormTable["tables"][number], each: ExportedSubmission): readonly (readonly string[])[];
}

const heads = {
  "zh-CN": ["提交编号", "提交时间", "填写人", "客户", "记录", "表单修订", "语言"],
  en: ["Submission", "Submitted at", "Filled in by", "Subject", "Records", "Form revision", "Language"],
} as const;

/**
 * The table of a form's submissions: columns are merged over all versions by the ids of fields.
 *
 * @param versions the oldest first
 */
export function exportTable(versions: readonly ExportedVersion[], locale: Locale): ExportTable {
  const { columns, tables } = mergeColumns(versions);
  const label = (column: FormColumn): string => column.label[locale];
  const cells = (of: readonly FormColumn[], answers: Answers, labels: Labels): readonly string[] =>
    of.map((column) => cellText(column, columnValue(column, answers), labels, locale));
  return {
    columns,
    tables,
    head: [...heads[locale], ...columns.map(label), ...tables.map((table) => table.label[locale])],
    line({ submission, shown, personName }) {
      const labels = labelsOf(submission);
      const { id, at, subject, records, revision } = submission;
      const made = (records as unknown as readonly { readonly type: string; readonly id: string }[]).map(
        (record) => `${record.type}/${record.id}`,
      );
      const own = [
        id,
        new Date(at).toISOString(),
        personName,
        subject ?? "",
        made.join(" "),
        revision,
        submission.locale,
      ];
      const rows = tables.map((table) =>
        tableRows(table, shown)
          .map((row) => cells(table.columns, row, labels).join(" | "))
          .join("\n"),
      );
      return [...own, ...cells(columns, shown, labels), ...rows];
    },
    headOf: (table) => [heads[locale][0], ...table.columns.map(label)],
    linesOf: (table, { submission, shown }) =>
      tableRows(table, shown).map((row) => [submission.id, ...cells(table.columns, row, labelsOf(submission))]),
  };
}

function labelsOf({ labels }: Submission): Labels {
  return labels as unknown as Labels;
}

/** A submission as one line of JSON: values as they are, by the newest ids of their fields. */
export function exportLine({ columns, tables }: ExportTable, each: ExportedSubmission): object {
  const { submission, shown, personName } = each;
  const { id, form, revision, release, subject, person, source, at, filledAt, records, answersHash } = submission;
  const read = (of: readonly FormColumn[], answers: Answers): Readonly<Record<string, Json>> =>
    Object.fromEntries(
      of.flatMap((column) => {
        const value = columnValue(column, answers);
        return value === undefined ? [] : [[column.id, value]];
      }),
    );
  return {
    submission: id,
    form,
    revision,
    release,
    submittedAt: new Date(at).toISOString(),
    filledAt: filledAt === null ? null : new Date(filledAt).toISOString(),
    subject,
    person,
    personName,
    source,
    records,
    answersHash,
    answers: {
      ...read(columns, shown),
      ...Object.fromEntries(
        tables.map((table) => [table.id, tableRows(table, shown).map((row) => read(table.columns, row))]),
      ),
    },
  };
}
