/* oxlint-disable unicorn/no-thenable -- `then` is a word of the table format */
import fc from "fast-check";
import { BylawError } from "../issue/index.ts";
import { parsePack, type Pack } from "../policy/index.ts";
import { exampleDocuments } from "../policy/example-pack.contract.ts";
import { exampleTable } from "../policy/example-table.contract.ts";
import type { Layer, Operation } from "../schema/index.ts";
import { wholeDocuments, wholePack } from "../wording/whole-pack.contract.ts";
import { companyLayer } from "./layered-pack.contract.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });

/** The pack on which random layers lie: a document of every kind that can be tailored. */
export const basePack: Pack = wholePack();

const words = fc.constantFrom(text("甲", "a"), text("乙", "b"), text("记录", "Note"));
const condition = fc.constantFrom<unknown>(
  { not: { all: [] } },
  { fact: "count", operator: "greaterThan", value: 2 },
  { fact: "lane", operator: "equal", value: "fast" },
  { fact: "nil", operator: "equal", value: 1 },
  null,
);
const role = fc.constantFrom("sales", "serviceHead", "nobody");
const due = fc.constantFrom<unknown>(
  { amount: 1, unit: "day", count: "civilDays", end: "dayEnd", roll: "none" },
  { amount: 5, unit: "day", count: "civilDays", end: "dayEnd", roll: "none" },
  { amount: 2 },
);
const often = fc.constantFrom<unknown>(
  { times: 2, per: "month" },
  { times: 1, per: "year" },
  { times: -1, per: "day" },
);
const figure = fc.constantFrom<unknown>(0, 1, 5, 12, 50, 100, 400_000, 900_000, null, "x");
const hours = fc.constantFrom<unknown>([{ days: ["monday"], hours: ["08:30-12:00"] }], [], "x");
const clause = fc.constantFrom("1.1.3", "2.1.3", "9.9.9");
/** Nothing that any place asks for. */
const odd = fc.constantFrom<unknown>(7, "x", [], {}, [{ only: ["fast"] }], { "zh-CN": "x" }, true, null);

/** What is set where, by the last step of a target. */
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  label: words,
  title: words,
  text: words,
  help: words,
  message: words,
  note: words,
  visible: condition,
  required: fc.constantFrom<unknown>(true, null),
  readOnly: fc.constantFrom<unknown>(true, null),
  options: fc.constantFrom<unknown>([{ only: ["fast"] }], [{ only: ["fast", "normal"] }], null),
  maxLength: figure,
  minLength: figure,
  maximum: figure,
  minimum: figure,
  severity: fc.constantFrom("error", "warning", "information"),
  columns: fc.constantFrom(1, 2, 9),
  owner: role,
  by: fc.array(role, { minLength: 1, maxLength: 2 }),
  notify: fc.array(role, { maxLength: 2 }),
  escalate: fc.array(role, { maxLength: 2 }),
  quietHours: fc.constantFrom("defer", "ignore"),
  lastChecked: fc.constantFrom("2026-01-01", "soon"),
  due,
  atLeast: often,
  at: fc.constantFrom<unknown>({ percent: 50 }, { before: { amount: 2, unit: "hour" } }),
  remind: fc.constant({ days: 3, count: "civilDays" }),
  sections: fc.constantFrom<unknown>(["main"], ["more", "main"], []),
  clause,
};

const names: Readonly<Record<string, fc.Arbitrary<string>>> = {
  fields: fc.constantFrom("note", "count", "lane", "reason", "lines", "x_a", "x_b", "gone"),
  rows: fc.constantFrom("paper", "sheets", "x_c"),
  checks: fc.constantFrom("some", "few", "x_d"),
  layout: fc.constantFrom("main", "more", "x_e"),
  pages: fc.constantFrom("one", "two", "x_f"),
  duties: fc.constantFrom("gold", "x_g", "gone"),
  targets: fc.constantFrom("print", "x_h", "gone"),
  thresholds: fc.constantFrom("soon", "x_i"),
  options: fc.constantFrom("fast", "x_night", "gone"),
};

const ids: Readonly<Record<string, fc.Arbitrary<string>>> = {
  form: fc.constantFrom("order", "order", "order", "gone"),
  cadence: fc.constant("calls"),
  clock: fc.constantFrom("proof", "request"),
  enum: fc.constantFrom("lane", "clientKind"),
  clause: fc.constantFrom("2.1.3", "1.1.3", "9.9.9"),
};

/** What is added to a list, under one of the company's names or, wrongly, another. */
const added: Readonly<Record<string, (id: string) => object>> = {
  fields: (id) => ({ id, label: text("自", "own"), value: { type: "integer" } }),
  rows: (id) => ({ id, label: text("列", "column"), value: { type: "text" } }),
  checks: (id) => ({
    id,
    clause: "1.1.3",
    at: ["count"],
    holds: { fact: "count", operator: "lessThan", value: 9 },
    message: text("少", "few"),
    severity: "warning",
  }),
  layout: (id) => ({ id, title: text("组", "part"), items: ["reason"] }),
  pages: (id) => ({ id, title: text("页", "page"), sections: ["main"] }),
  duties: (id) => ({
    id,
    title: text("务", "duty"),
    clause: "1.1.3",
    atLeast: { times: 1, per: "year" },
    owner: "sales",
  }),
  targets: (id) => ({
    id,
    title: text("限", "limit"),
    clause: "2.1.2",
    due: { amount: 4, unit: "day", count: "civilDays", end: "dayEnd", roll: "none" },
    stop: { fact: "request.quotedAt" },
  }),
  thresholds: (id) => ({ id, at: { percent: 120 }, escalate: ["serviceHead"] }),
};

/** An operation on a target that the schemas annotate, right or wrong. `lines` are those of `tailorTargets`. */
export function documentOperation(lines: readonly string[]): fc.Arbitrary<Operation> {
  return fc
    .constantFrom(...lines.filter((line) => !line.includes(" locked") || line.startsWith("form/fields/*/value")))
    .chain((line) => {
      const [path = "", ops = ""] = line.split(" ");
      const [artefact = "", ...steps] = path.split("/");
      const named = steps.map((step, nth) =>
        step === "*" ? (names[steps[nth - 1] ?? ""] ?? fc.constant("x_a")) : fc.constant(step),
      );
      const at = fc
        .tuple(ids[artefact] ?? fc.constant("none"), fc.tuple(...named))
        .map(([id, way]) => `${artefact}:${id}/${way.join("/")}`);
      const last = steps.at(-1) ?? "";
      const list = last === "*" ? (steps.at(-2) ?? "") : last;
      return fc.constantFrom(...ops.split(",")).chain((op): fc.Arbitrary<Operation> => {
        const siblings = names[list] ?? fc.constant("x_a");
        switch (op) {
          case "add":
            return fc.record({
              op: fc.constant("add" as const),
              at,
              value: siblings.map((id) => (added[list] ?? ((name: string) => ({ id: name })))(id)),
              ...(last === "fields" ? { in: fc.constantFrom("main", "more", "gone") } : {}),
            });
          case "move":
            return fc.record({ op: fc.constant("move" as const), at, before: fc.option(siblings, { nil: null }) });
          case "remove":
            return fc.record({ op: fc.constant("remove" as const), at });
          default:
            return fc.record({
              op: fc.constant("set" as const),
              at,
              value: fc.oneof(
                { arbitrary: list === "options" && last === "*" ? words : (values[last] ?? odd), weight: 5 },
                { arbitrary: odd, weight: 1 },
              ),
            });
        }
      });
    });
}

/** Operations on figures, rules, rows and calendars: they have days of their own. */
export const datedOperation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    op: fc.constant("set" as const),
    at: fc
      .constantFrom("grade.goldMin", "grade.silverMin", "quote.hours", "policy.reviewMonths", "none")
      .map((id) => `parameter:${id}`),
    value: figure,
  }),
  fc.record({
    op: fc.constant("set" as const),
    at: fc.constantFrom("decision:grade/rules/gold/title", "decision:delivery/table/rows/big/title"),
    value: words,
  }),
  fc.record({
    op: fc.constant("set" as const),
    at: fc.constantFrom(
      "decision:delivery/table/rows/school/cells/kind",
      "decision:delivery/table/rows/x_row/cells/kind",
    ),
    value: fc.constantFrom<unknown>("office", ["company", "school"], null, "gone"),
  }),
  fc.record({
    op: fc.constant("add" as const),
    at: fc.constant("decision:delivery/table/rows"),
    value: fc.constant({ name: "x_row", clause: "1.1.3", cells: { kind: "office" }, then: { value: "normal" } }),
    before: fc.constantFrom("rest", "gone", null),
  }),
  fc.record({
    op: fc.constant("move" as const),
    at: fc.constantFrom("decision:delivery/table/rows/x_row", "decision:grade/rules/plain"),
    before: fc.constantFrom("rest", "gold", null),
  }),
  fc.record({ op: fc.constant("remove" as const), at: fc.constant("decision:delivery/table/rows/x_row") }),
  fc.record({ op: fc.constant("set" as const), at: fc.constant("calendar:office/open"), value: hours }),
  fc.record({
    op: fc.constant("add" as const),
    at: fc.constant("calendar:office/days"),
    value: fc.constantFrom(
      { from: "2026-08-03", through: "2026-08-05", title: text("检修", "Repairs"), closed: true },
      { from: "2026-08-05", title: text("盘点", "Stocktaking"), closed: true },
    ),
  }),
  fc.record({
    op: fc.constant("remove" as const),
    at: fc.constantFrom("calendar:office/days/2026-08-03", "calendar:state/days/2026-10-01"),
  }),
);

/** A company's layer, and at times a site's upon it; the company may keep something from the site. */
export function randomLayers(operation: fc.Arbitrary<Operation>, most: number): fc.Arbitrary<readonly Layer[]> {
  const keeps = fc.constantFrom(undefined, [{ at: "form:order/fields/note", why: "one for all" }]);
  return fc
    .tuple(
      fc.array(operation, { maxLength: most }),
      keeps,
      fc.option(fc.array(operation, { maxLength: 3 }), { nil: undefined }),
    )
    .map(([own, kept, site]): readonly Layer[] => [
      companyLayer(own, kept === undefined ? {} : { keeps: kept }),
      ...(site === undefined ? [] : [{ ...companyLayer(site), layer: "site" as const, id: "north" }]),
    ]);
}

type Tree = Record<string, unknown>;

/** What a new edition of the pack may have otherwise, in place: `of` finds a document, and a thing in one of its lists. */
const edits: readonly ((of: (document: string) => Tree) => void)[] = [
  (of) => {
    inList(of("form/order"), "fields", "note")["maxLength"] = 60;
  },
  (of) => {
    inList(of("form/order"), "fields", "note")["label"] = text("纪要", "Minutes");
  },
  (of) => {
    inList(of("form/order"), "fields", "count")["maximum"] = 5;
  },
  (of) => {
    const form = of("form/order");
    form["fields"] = listOf(form, "fields").filter(({ id }) => id !== "count");
    delete form["checks"];
    inList(form, "layout", "main")["items"] = ["note"];
  },
  (of) => {
    const form = of("form/order");
    form["fields"] = [
      ...listOf(form, "fields"),
      { id: "paid", label: text("已付", "Paid"), value: { type: "boolean" } },
    ];
    inList(form, "layout", "more")["items"] = ["lane", "reason", "lines", "paid"];
  },
  (of) => {
    inList(of("form/order"), "fields", "lane")["required"] = true;
  },
  (of) => {
    const form = of("form/order");
    delete form["pages"];
  },
  (of) => {
    inList(of("cadence/calls"), "duties", "gold")["atLeast"] = { times: 2, per: "month" };
  },
  (of) => {
    const target = inList(of("clock/proof"), "targets", "print");
    target["due"] = { amount: 2, unit: "day", count: "civilDays", end: "dayEnd", roll: "none" };
    delete target["thresholds"];
  },
  (of) => {
    (((of("vocabulary/clients")["enums"] as Tree)["lane"] as Tree)["options"] as Tree)["fast"] = text(
      "特快",
      "express",
    );
  },
  (of) => {
    inList(of("parameters/settings"), "parameters", "grade.goldMin")["tailor"] = "locked";
  },
  (of) => {
    inList(of("parameters/settings"), "parameters", "quote.hours")["values"] = [{ from: "2025-01-01", value: 12 }];
  },
  (of) => {
    const table = of("decision/delivery")["table"] as Tree;
    table["rows"] = listOf(table, "rows").filter(({ name }) => name !== "school");
  },
  (of) => {
    of("calendar/office")["open"] = [{ days: ["monday", "tuesday"], hours: ["09:00-12:00"] }];
  },
];

function listOf(tree: Tree, key: string): readonly Tree[] {
  return tree[key] as readonly Tree[];
}

function inList(tree: Tree, key: string, id: string): Tree {
  return listOf(tree, key).find((each) => each["id"] === id) ?? {};
}

/** Another edition of the pack, with some of what an edition may have otherwise. */
export const edition: fc.Arbitrary<Pack> = fc
  .subarray([...edits.keys()])
  .map((chosen) => editionWith(chosen) ?? basePack);

const made = new Map<string, Pack | undefined>();

function editionWith(chosen: readonly number[]): Pack | undefined {
  const key = chosen.join();
  if (!made.has(key)) made.set(key, parsed(chosen));
  return made.get(key);
}

function parsed(chosen: readonly number[]): Pack | undefined {
  const documents = JSON.parse(JSON.stringify([...exampleDocuments, exampleTable, ...wholeDocuments])) as Tree[];
  const of = (name: string): Tree => documents.find(({ kind, id }) => `${String(kind)}/${String(id)}` === name) ?? {};
  for (const at of chosen) edits[at]?.(of);
  try {
    return parsePack(documents);
  } catch (error) {
    if (error instanceof BylawError) return undefined;
    throw error;
  }
}
