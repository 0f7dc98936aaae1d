import { isObject, jsonEqual, pointerOf } from "@bylaw/core";

import type { Json, OperationView } from "../api/index.ts";

/** The operations of a draft on rules and rows, in their order. */
export type Changes = readonly OperationView[];

/** Where a decision keeps its rules. */
export interface RuleList {
  readonly decision: string;
  readonly list: "rules" | "table/rows";
}

/** A rule or a row as data. */
export type Item = Readonly<Record<string, unknown>> & { readonly name: string };

/** A part of a rule or row that is set. */
export interface PartChange {
  readonly name: string;
  /** Keys below the rule: `["cells", "amount"]`. */
  readonly path: readonly string[];
  /** `null` takes it out. */
  readonly value: Json;
  /** What stood there before the draft. */
  readonly expect: Json;
  /** Why, when the part has a reason of its own: of what is put out of use. */
  readonly why?: string;
}

/** The address of a decision's list of rules, or of a part in it. */
function addressOf({ decision, list }: RuleList, ...path: readonly string[]): string {
  return `decision:${decision}/${list}${path.length === 0 ? "" : pointerOf(path)}`;
}

/**
 * Sets a part of a rule. What the draft itself has added is changed in its own operation; a part that is set twice is set
 * once, and one that is as it was before is not set at all.
 */
export function setPart(changes: Changes, list: RuleList, change: PartChange): Changes {
  const { name, path, value, expect, why } = change;
  const added = changes.find((each) => addsItem(each, list, name));
  if (added !== undefined) {
    const made = withPart(added.value, path, value);
    const told =
      path[0] === "disabled" ? withPart(made, ["disabledReason"], value === true ? (why ?? null) : null) : made;
    return replaced(changes, added, { ...added, value: told });
  }
  const at = addressOf(list, name, ...path);
  const known = changes.find((each) => each.op === "set" && each.at === at);
  const was = (known === undefined ? expect : (known.expect ?? null)) as Json;
  if (jsonEqual(value, was)) return changes.filter((each) => each !== known);
  const made: OperationView = { op: "set", at, value, expect: was, ...(why === undefined ? {} : { why }) };
  return known === undefined ? [...changes, made] : replaced(changes, known, made);
}

/** Puts a rule of the company's own in. @param before the name that it goes before; `null` is the end */
export function addItem(changes: Changes, list: RuleList, item: Item, before: string | null): Changes {
  return [...changes, { op: "add", at: addressOf(list), value: item, ...(before === null ? {} : { before }) }];
}

/** Puts a rule before another. Only the last place counts. */
export function moveItem(changes: Changes, list: RuleList, name: string, before: string | null): Changes {
  const at = addressOf(list, name);
  const earlier = changes.findLast((each) => each.op === "move" && each.at === at);
  const made: OperationView = { op: "move", at, before };
  if (earlier === undefined) return [...changes, made];
  // What was put before it in between would land elsewhere.
  const later = changes.slice(changes.indexOf(earlier) + 1);
  if (later.some((each) => each.before === name && isOf(each, list))) return [...changes, made];
  return [...changes.filter((each) => each !== earlier), made];
}

/** Takes a rule of the company's own out. @param next the name of the one behind it; `null` at the end */
export function removeItem(changes: Changes, list: RuleList, name: string, next: string | null): Changes {
  const isAdded = changes.some((each) => addsItem(each, list, name));
  const at = addressOf(list, name);
  const rest = changes
    .filter((each) => !addsItem(each, list, name) && each.at !== at && !each.at.startsWith(`${at}/`))
    .map((each) => (each.before === name && isOf(each, list) ? { ...each, before: next } : each));
  return isAdded ? rest : [...rest, { op: "remove", at }];
}

/** A name for a rule of the company's own that nothing has yet. */
export function freshName(taken: Iterable<string>, stem = "row"): string {
  const names = new Set(taken);
  let nth = 1;
  while (names.has(`x_${stem}${nth}`)) nth += 1;
  return `x_${stem}${nth}`;
}

/** Whether an operation adds the item of that name. */
function addsItem({ op, at, value }: OperationView, list: RuleList, name: string): boolean {
  return op === "add" && at === addressOf(list) && isObject(value) && value["name"] === name;
}

function isOf({ at }: OperationView, list: RuleList): boolean {
  return at === addressOf(list) || at.startsWith(`${addressOf(list)}/`);
}

function replaced(changes: Changes, old: OperationView, made: OperationView): Changes {
  return changes.map((each) => (each === old ? made : each));
}

function withPart(whole: unknown, [key, ...rest]: readonly string[], value: Json): unknown {
  if (key === undefined) return value;
  const now = isObject(whole) ? whole : {};
  const made = withPart(now[key], rest, value);
  const others = Object.entries(now).filter(([each]) => each !== key);
  if (made === null || made === undefined) return Object.fromEntries(others);
  if (!Object.hasOwn(now, key)) return Object.fromEntries([...others, [key, made]]);
  return Object.fromEntries(Object.entries(now).map(([each, was]) => [each, each === key ? made : was]));
}
