import {
  conditionAt,
  insertCondition,
  pointerPath,
  removeCondition,
  replaceCondition,
  unwrapCondition,
  wrapCondition,
  type Condition,
} from "@bylaw/core";

import { emptyLeaf } from "./edit-leaf.ts";

/** A condition after an edit, and the pointer at which somebody goes on. */
export interface Edited {
  readonly condition: Condition;
  readonly pointer: string;
}

export type Join = "all" | "any";

/** The place of a condition in its group; `undefined` for the whole and for what stands directly in a *not*. */
export interface GroupPlace {
  /** The pointer of the group. */
  readonly group: string;
  readonly join: Join;
  readonly at: number;
  readonly count: number;
}

export function placeOf(whole: Condition, pointer: string): GroupPlace | undefined {
  const path = pointerPath(pointer);
  const join = path.at(-2);
  if (join !== "all" && join !== "any") return undefined;
  const group = pointer.slice(0, pointer.lastIndexOf(`/${join}/`));
  return { group, join, at: Number(path.at(-1)), count: partsAt(whole, group).length };
}

/** What a group holds; nothing of anything else. */
export function partsAt(whole: Condition, pointer: string): readonly Condition[] {
  const group = conditionAt(whole, pointer);
  return group === undefined ? [] : partsOf(group);
}

/** Puts a condition at the end of a group. What is no group becomes one of *all* that begins with it. */
export function add(whole: Condition, pointer: string, added: Condition): Edited {
  const target = conditionAt(whole, pointer);
  const join = target === undefined ? undefined : joinOf(target);
  const group = join === undefined ? wrapCondition(whole, pointer, "all") : whole;
  const at = `${pointer}/${join ?? "all"}/${String(partsAt(group, pointer).length)}`;
  return { condition: insertCondition(group, at, added), pointer: at };
}

/** A group to begin with: of the other kind than the one around it, for it would say nothing else otherwise. */
export function emptyGroup(around: Join | undefined): Condition {
  return around === "any" ? { all: [emptyLeaf] } : { any: [emptyLeaf] };
}

/** Takes a condition away, with the group that it leaves empty. @returns the neighbour that takes its place */
export function remove(whole: Condition, pointer: string): Edited {
  const place = placeOf(whole, pointer);
  if (place?.count === 1 && place.group !== "") return remove(whole, outermost(place.group));
  const condition = removeCondition(whole, pointer) ?? emptyLeaf;
  if (place === undefined) return { condition, pointer: conditionAt(condition, pointer) === undefined ? "" : pointer };
  const left = partsAt(condition, place.group).length;
  if (left === 0) return { condition, pointer: "" };
  return { condition, pointer: `${place.group}/${place.join}/${String(Math.min(place.at, left - 1))}` };
}

/** Puts the same once more behind it. */
export function duplicate(whole: Condition, pointer: string): Edited {
  const same = conditionAt(whole, pointer);
  const place = placeOf(whole, pointer);
  if (same === undefined) return { condition: whole, pointer };
  if (place === undefined) return add(wrapCondition(whole, pointer, "all"), pointer, same);
  const at = `${place.group}/${place.join}/${String(place.at + 1)}`;
  return { condition: insertCondition(whole, at, same), pointer: at };
}

/** Moves a condition by one place, at the edge of a group out of it. `undefined` when there is nowhere to go. */
export function move(whole: Condition, pointer: string, by: -1 | 1): Edited | undefined {
  const place = placeOf(whole, pointer);
  const moved = conditionAt(whole, pointer);
  if (place === undefined || moved === undefined) return undefined;
  const { group, join, at, count } = place;
  const target = at + by;
  if (target >= 0 && target < count) {
    const without = takeOut(whole, place);
    const to = `${group}/${join}/${String(target)}`;
    return { condition: insertCondition(without, to, moved), pointer: to };
  }
  const outer = outermost(group);
  const around = placeOf(whole, outer);
  if (around === undefined) return undefined;
  // Behind the group it stands one further, unless the group goes with it.
  const gone = count === 1;
  const to = around.at + (by === 1 && !gone ? 1 : 0);
  const without = gone ? takeOut(whole, around) : takeOut(whole, place);
  const next = `${around.group}/${around.join}/${String(to)}`;
  return { condition: insertCondition(without, next, moved), pointer: next };
}

export function wrap(whole: Condition, pointer: string, kind: Join | "not"): Edited {
  const inner = kind === "not" ? "/not" : `/${kind}/0`;
  return { condition: wrapCondition(whole, pointer, kind), pointer: pointer + inner };
}

/** Whether {@link unwrap} changes anything without changing what a larger group means. */
export function canUnwrap(whole: Condition, pointer: string): boolean {
  const target = conditionAt(whole, pointer);
  if (target === undefined) return false;
  if ("not" in target) return true;
  const join = joinOf(target);
  if (join === undefined) return false;
  const count = partsOf(target).length;
  return count === 1 || (count > 1 && placeOf(whole, pointer)?.join === join);
}

/** Takes a *not* or a group away; what it held stays, within a group of the same kind as its parts. */
export function unwrap(whole: Condition, pointer: string): Edited {
  const place = placeOf(whole, pointer);
  const parts = partsAt(whole, pointer);
  if (parts.length < 2 || place === undefined) return { condition: unwrapCondition(whole, pointer), pointer };
  const [first, ...rest] = parts;
  let condition = first === undefined ? whole : replaceCondition(whole, pointer, first);
  for (const [index, each] of rest.entries()) {
    condition = insertCondition(condition, `${place.group}/${place.join}/${String(place.at + index + 1)}`, each);
  }
  return { condition, pointer };
}

/** Changes between *all* and *any*; name and priority stay. An empty group stays *all*: *any* of nothing never holds. */
export function joinAs(whole: Condition, pointer: string, join: Join): Condition {
  const target = conditionAt(whole, pointer);
  if (target === undefined || joinOf(target) === undefined) return whole;
  const { name, priority } = target;
  const common = { ...(name === undefined ? {} : { name }), ...(priority === undefined ? {} : { priority }) };
  const [first, ...rest] = partsOf(target);
  if (first === undefined) return whole;
  const next: Condition = join === "all" ? { all: [first, ...rest], ...common } : { any: [first, ...rest], ...common };
  return replaceCondition(whole, pointer, next);
}

export function joinOf(condition: Condition): Join | undefined {
  if ("all" in condition) return "all";
  return "any" in condition ? "any" : undefined;
}

/** The *not* around what stands at a pointer, or the one around that; without one the pointer itself. */
export function outermost(pointer: string): string {
  return pointer.endsWith("/not") ? outermost(pointer.slice(0, -"/not".length)) : pointer;
}

function partsOf(condition: Condition): readonly Condition[] {
  if ("all" in condition) return condition.all;
  return "any" in condition ? condition.any : [];
}

/** The group without one of its parts, kept even when that leaves it empty: something is about to come in. */
function takeOut(whole: Condition, { group, join, at }: GroupPlace): Condition {
  const target = conditionAt(whole, group);
  if (target === undefined) return whole;
  const rest = partsOf(target).toSpliced(at, 1);
  return replaceCondition(whole, group, { ...target, [join]: rest } as Condition);
}
