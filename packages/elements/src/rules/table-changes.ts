import { jsonEqual } from "@bylaw/core";

import type { Json } from "../api/index.ts";
import { addItem, moveItem, removeItem, setPart, type Changes, type Item, type RuleList } from "./row-operations.ts";

/**
 * The operations that make one list of rows of another: what a spreadsheet has changed. New rows get a name of the
 * company's own; rows that are gone are taken out when they are its own, and put out of use when they are not.
 */
export function tableChanges(list: RuleList, before: readonly Item[], after: readonly Item[], why: string): Changes {
  let changes: Changes = [];
  const old = new Map(before.map((row) => [row.name, row]));
  const wanted = after.map((row) =>
    old.has(row.name) || row.name.startsWith("x_") ? row : { ...row, name: `x_${row.name}` },
  );
  const names = new Set(wanted.map(({ name }) => name));
  const gone = before.filter(({ name }) => !names.has(name));
  for (const { name } of gone.filter((row) => row.name.startsWith("x_")))
    changes = removeItem(changes, list, name, null);
  for (const row of gone.filter(({ name, disabled }) => !name.startsWith("x_") && disabled !== true)) {
    changes = setPart(changes, list, { name: row.name, path: ["disabled"], value: true, expect: null, why });
  }
  for (const row of wanted) {
    const was = old.get(row.name);
    if (was !== undefined)
      for (const part of partsOf(was, row)) changes = setPart(changes, list, { name: row.name, ...part });
  }
  // From the end, so that each stands before one that has its place already.
  let order = before.map(({ name }) => name).filter((name) => names.has(name));
  let next: string | null = null;
  for (const row of wanted.toReversed()) {
    const at = order.indexOf(row.name);
    const follower = at < 0 ? undefined : (order[at + 1] ?? null);
    if (at < 0) changes = addItem(changes, list, row, next);
    else if (follower !== next) changes = moveItem(changes, list, row.name, next);
    if (at < 0 || follower !== next) {
      const rest = order.filter((name) => name !== row.name);
      const place = next === null ? rest.length : rest.indexOf(next);
      order = rest.toSpliced(place, 0, row.name);
    }
    next = row.name;
  }
  return changes;
}

function partsOf(
  was: Item,
  row: Item,
): readonly { readonly path: readonly string[]; readonly value: Json; readonly expect: Json; readonly why?: string }[] {
  const single = ["clause", "title", "disabled", "exceptionOf"].map((key) => [key]);
  const inside = ["cells", "then"].flatMap((part) =>
    [...new Set([...keysOf(was[part]), ...keysOf(row[part])])].map((key) => [part, key]),
  );
  return [...inside, ...single].flatMap((path) => {
    const [expect, value] = [was, row].map((each) => valueAt(each, path) ?? null) as [Json, Json];
    const reason = row["disabledReason"];
    const why = path[0] === "disabled" && typeof reason === "string" ? { why: reason } : {};
    return jsonEqual(expect, value) ? [] : [{ path, value, expect, ...why }];
  });
}

function keysOf(part: unknown): readonly string[] {
  return typeof part === "object" && part !== null ? Object.keys(part) : [];
}

function valueAt(whole: unknown, path: readonly string[]): Json | undefined {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], whole) as
    | Json
    | undefined;
}
