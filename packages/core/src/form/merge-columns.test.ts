import { describe, expect, it } from "vitest";
import type { EnumDefinition, Form, FormField } from "../schema/index.ts";
import { exampleForm } from "./example-form.contract.ts";
import { columnValue, mergeColumns, tableRows } from "./merge-columns.ts";

const words = (en: string) => ({ "zh-CN": en, en });
const text = (id: string, label = id): FormField => ({ id, label: words(label), value: { type: "text" } });
const choice: FormField = { id: "kind", label: words("Kind"), value: { type: "enum", enum: "kind" } };
const version = (
  fields: readonly FormField[],
  more: Partial<Form> = {},
  options: Readonly<Record<string, string>> = {},
) => {
  const kind: EnumDefinition = {
    label: words("kind"),
    options: Object.fromEntries(Object.entries(options).map(([id, label]) => [id, words(label)])),
  };
  const { renamed: _renamed, retired: _retired, ...rest } = exampleForm;
  return { form: { ...rest, ...more, fields }, enums: new Map([["kind", kind]]) };
};

describe("mergeColumns", () => {
  it("has the columns of the newest version first, with its labels, and what is retired behind them", () => {
    const { columns } = mergeColumns([
      version([text("fax"), text("name", "Name")]),
      version([text("name", "Full name"), text("mail")]),
    ]);
    expect(columns.map(({ id, label, retired }) => [id, label.en, retired])).toEqual([
      ["name", "Full name", false],
      ["mail", "mail", false],
      ["fax", "fax", true],
    ]);
  });

  it("unites a field with what it was called before, and reads answers of either version", () => {
    const renamed = [{ from: "tel", to: "phone", since: "2025-01-01" }];
    const { columns } = mergeColumns([version([text("tel", "Tel.")]), version([text("phone", "Phone")], { renamed })]);
    const [column] = columns;
    if (column === undefined) throw new TypeError("no column");
    expect(columns).toMatchObject([{ id: "phone", ids: ["phone", "tel"], label: words("Phone"), retired: false }]);
    expect([{ tel: "1" }, { phone: "2" }, {}].map((answers) => columnValue(column, answers))).toEqual([
      "1",
      "2",
      undefined,
    ]);
  });

  it("has every option of any version, with its newest label", () => {
    const { columns } = mergeColumns([
      version([choice], {}, { a: "old A", gone: "Gone" }),
      version([choice], {}, { a: "A", b: "B" }),
    ]);
    expect(columns[0]?.options).toEqual({ gone: words("Gone"), a: words("A"), b: words("B") });
  });

  it("gives rows a table of their own, and a matrix a column for each cell", () => {
    const lines = (...ids: readonly string[]): FormField => ({
      id: "lines",
      label: words("Lines"),
      rows: ids.map((id) => text(id)),
    });
    const matrix: FormField = {
      id: "m",
      label: words("M"),
      rows: [text("note", "Note")],
      fixed: [{ id: "one", label: words("One") }],
    };
    const renamed = [{ from: "sku", to: "article", in: "lines", since: "2025-01-01" }];
    const { columns, tables } = mergeColumns([
      version([lines("sku", "colour"), matrix]),
      version([{ id: "intro", label: words("x"), statement: words("y") }, lines("article"), matrix], { renamed }),
    ]);
    expect(columns).toMatchObject([{ id: "m/one/note", label: words("M · One · Note") }]);
    expect(columns.map((each) => columnValue(each, { m: { one: { note: "x" } } }))).toEqual(["x"]);
    expect(tables).toMatchObject([
      {
        id: "lines",
        columns: [
          { id: "article", ids: ["article", "sku"], retired: false },
          { id: "colour", retired: true },
        ],
      },
    ]);
    const [table] = tables;
    if (table === undefined) throw new TypeError("no table");
    const rows = tableRows(table, { lines: [{ sku: "A" }, { article: "B", colour: "red" }] });
    expect(rows.map((row) => table.columns.map((column) => columnValue(column, row)))).toEqual([
      ["A", undefined],
      ["B", "red"],
    ]);
  });
});
