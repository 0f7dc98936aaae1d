import { describe, expect, it } from "vitest";
import type { Form } from "../schema/index.ts";
import { bind } from "./bind.ts";
import { checkPack } from "./check-pack.ts";
import { coverage } from "./coverage.ts";
import { changed, exampleDocuments, examplePack } from "./example-pack.contract.ts";
import { factReads } from "./fact-reads.ts";
import { issuesOf, placesOf } from "./issues-of.contract.ts";
import { documentsOf } from "./documents-of.ts";
import { parsePack } from "./parse-pack.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const form: Form = {
  kind: "form",
  id: "clientFile",
  title: text("客户档案", "Client file"),
  clause: "1.1.2",
  record: "client",
  by: ["sales"],
  fields: [
    { id: "since", clause: "1.1.2", label: text("开始合作", "Since"), value: { type: "date" }, fact: "client.since" },
    {
      id: "months",
      clause: "2.1.4",
      label: text("合作月数", "Months"),
      value: { type: "duration", unit: "month" },
      compute: { fact: "client.months" },
    },
    {
      id: "reason",
      clause: "2.1.4",
      label: text("说明", "Reason"),
      value: { type: "text" },
      required: { fact: "client.overdue", operator: "equal", value: true },
    },
  ],
  renamed: [{ from: "begun", to: "since", since: "2025-01-01" }],
};
const withForm = (change: Partial<Form> = {}): readonly unknown[] => [...exampleDocuments, { ...form, ...change }];

describe("a form in a pack", () => {
  it("is bound with the policy, its computed facts following its fields", () => {
    const pack = parsePack(withForm());
    expect(checkPack(pack)).toEqual([]);
    expect([...bind(pack, { asOf: "2025-03-10" }).forms.keys()]).toEqual(["clientFile"]);
    expect(documentsOf(pack).map(({ kind }) => kind)).toContain("form");
    expect(bind(examplePack(), { asOf: "2025-03-10" }).forms.size).toBe(0);
  });

  it("is refused with the pointer of what is wrong, clause and roles included", () => {
    const [first, ...rest] = form.fields;
    const fields = [{ ...first, clause: "9.9", fact: "client.sinse" } as Form["fields"][number], ...rest];
    expect(placesOf(issuesOf(() => parsePack(withForm({ fields, by: ["sale"] }))))).toEqual([
      "policy/unknown-clause form/clientFile /fields/0/clause",
      "policy/unknown-role form/clientFile /by/0",
      "facts/unknown form/clientFile /fields/0/fact",
    ]);
  });

  it("is refused when its fields wait for each other through a computed fact", () => {
    const [since, ...rest] = form.fields;
    const fields = [
      { ...since, visible: { fact: "client.months", operator: "known", value: true } } as Form["fields"][number],
      ...rest,
    ];
    expect(issuesOf(() => parsePack(withForm({ fields })))).toMatchObject([
      { code: "form/cycle", params: { path: "since → client.months → client.since → since" } },
    ]);
  });

  it("wants a day since which a field is retired", () => {
    const retired = [{ id: "fax", since: "2025-02-30" }];
    expect(placesOf(issuesOf(() => parsePack(withForm({ retired }))))).toEqual([
      "input/not-a-date form/clientFile /retired/0/since",
    ]);
  });

  it("is named by the clauses it stands for, and makes none run that needs more than a form", () => {
    const clause = coverage(parsePack(withForm())).find((each) => each.clause.id === "2.1.4");
    expect(clause?.artefacts.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      expect.arrayContaining(["field months", "field reason"]),
    );
    expect(clause?.state).toBe("pending");
  });

  it("reads facts by its conditions, not by what its fields fill", () => {
    const unread = { id: "client.fax", label: text("传真", "fax"), value: { type: "text" } };
    const fields = [
      ...form.fields,
      { id: "fax", label: unread.label, value: { type: "text" as const }, fact: unread.id },
    ];
    const documents = changed("vocabulary/clients", "/facts/-", unread, withForm({ fields }));
    const reads = factReads(parsePack(documents));
    expect([reads.has("client.overdue"), reads.has("client.fax")]).toEqual([true, false]);
  });
});
