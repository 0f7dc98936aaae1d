import { issue, type Issue } from "../issue/index.ts";
import { asList, isObject, jsonEqual, own, wordOf } from "../json/index.ts";
import { documentId, type Decision, type Operation } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import type { DecisionTarget } from "./decision-target.ts";

/** A decision with an operation applied, or why it could not be. */
export type ChangedRules =
  | { readonly decision: Decision; readonly issues?: undefined }
  | { readonly decision?: undefined; readonly issues: readonly Issue[] };

type Key = "at" | "value" | "before" | "expect";
type Item = Readonly<Record<string, unknown>> & { readonly name: string };

/** What a company's own rules and rows are called, so that no pack can ever have one of that name. */
const PREFIX = "x_";

/**
 * Applies an operation to the rules, or the rows, of one version of a decision.
 *
 * @param pointer where the operation stands in its list
 * @issues `tailoring/not-written-so`, `tailoring/unknown-rule`, `tailoring/conflict`, `tailoring/no-prefix`,
 *   `tailoring/name-taken`, `tailoring/not-own`
 */
export function changeRules(
  decision: Decision,
  operation: Operation,
  target: DecisionTarget,
  pointer: string,
): ChangedRules {
  const items = itemsOf(decision, target);
  const place = (key: Key, item?: Item) => ({
    pointer: `${pointer}/${key}`,
    document: "tailoring",
    clause: asList((item?.["clause"] ?? []) as string | readonly string[])[0],
  });
  const refuse = (found: Issue): ChangedRules => ({ issues: [found] });
  if (items === undefined) {
    const [list, other] = [target.list, target.list === "rules" ? "table/rows" : "rules"];
    return refuse(issue("tailoring/not-written-so", { decision: decision.id, list, other }, place("at")));
  }
  const unknownRule = (rule: string, key: Key): ChangedRules => {
    const names = items.map(({ name }) => name);
    return refuse(
      issue("tailoring/unknown-rule", { decision: decision.id, rule, suggestion: closest(rule, names) }, place(key)),
    );
  };
  const { op, before = null, expect, value, why } = operation;
  const done = (made: readonly Item[]): ChangedRules => ({ decision: withItems(decision, target, made) });
  const isMissing = (name: string | null): boolean => name !== null && !items.some((each) => each.name === name);
  if (op === "add") {
    const added = copyOf(value) as Item;
    const { name } = added;
    if (!name.startsWith(PREFIX)) return refuse(issue("tailoring/no-prefix", { rule: name }, place("value", added)));
    if (!isMissing(name)) {
      return refuse(
        issue("tailoring/name-taken", { rule: name, document: documentId(decision) }, place("value", added)),
      );
    }
    return isMissing(before) ? unknownRule(before ?? "", "before") : done(placedBefore(items, added, before));
  }
  const item = items.find(({ name }) => name === target.name);
  if (item === undefined) return unknownRule(target.name ?? "", "at");
  const others = items.filter((each) => each !== item);
  switch (op) {
    case "remove":
      if (item.name.startsWith(PREFIX)) return done(others);
      return refuse(issue("tailoring/not-own", { rule: item.name }, place("at", item)));
    case "move":
      if (isMissing(before)) return unknownRule(before ?? "", "before");
      return before === item.name ? done(items) : done(placedBefore(others, item, before));
    case "set": {
      const now = valueAt(item, target.property) ?? null;
      if (expect !== undefined && !jsonEqual(expect, now)) {
        const params = { target: operation.at, expected: wordOf(expect), found: wordOf(now) };
        return refuse(issue("tailoring/conflict", params, place("expect", item)));
      }
      const made = withValue(item, target.property, copyOf(value)) as Item;
      const isSwitch = target.property[0] === "disabled";
      const changed = isSwitch ? withValue(made, ["disabledReason"], value === true ? why : undefined) : made;
      return done(items.map((each) => (each === item ? (changed as Item) : each)));
    }
  }
}

function itemsOf(decision: Decision, { list }: DecisionTarget): readonly Item[] | undefined {
  const items: readonly object[] | undefined = list === "rules" ? decision.rules : decision.table?.rows;
  return items as readonly Item[] | undefined;
}

function withItems(decision: Decision, { list }: DecisionTarget, items: readonly Item[]): Decision {
  const made: unknown =
    list === "rules" ? { ...decision, rules: items } : { ...decision, table: { ...decision.table, rows: items } };
  return made as Decision;
}

/** The items with one more before another; at the end when that is none. */
function placedBefore(items: readonly Item[], item: Item, before: string | null): readonly Item[] {
  const at = items.findIndex(({ name }) => name === before);
  return items.toSpliced(at < 0 ? items.length : at, 0, item);
}

function valueAt(part: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return part;
  return isObject(part) ? valueAt(own(part, key), rest) : undefined;
}

/** The object with another value at a path; nothing there takes the key out. Keys keep their order. */
function withValue(part: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const now = isObject(part) ? part : {};
  const made = withValue(own(now, key), rest, value);
  const entries = Object.entries(now);
  if (made === undefined || made === null) return Object.fromEntries(entries.filter(([each]) => each !== key));
  if (Object.hasOwn(now, key))
    return Object.fromEntries(entries.map(([each, was]) => [each, each === key ? made : was]));
  return Object.fromEntries([...entries, [key, made]]);
}

/** The pack is frozen; the caller's value is not. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)]));
}
