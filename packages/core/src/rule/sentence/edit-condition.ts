import { pointerPath } from "../../json/index.ts";
import type { Condition } from "../../schema/index.ts";

type Edit = (condition: Condition) => Condition | undefined;

/** What a pointer leads to within a condition; `undefined` when it leads to none. */
export function conditionAt(whole: Condition, pointer: string): Condition | undefined {
  let found: Condition | undefined;
  edit(whole, pointerPath(pointer), (condition) => (found = condition));
  return found;
}

/** The condition with another one at a pointer. A pointer that leads nowhere changes nothing. */
export function replaceCondition(whole: Condition, pointer: string, next: Condition): Condition {
  return edit(whole, pointerPath(pointer), () => next) ?? whole;
}

/** The condition with one more in a group. @param pointer the place that it takes: `/all/2` puts it before the third */
export function insertCondition(whole: Condition, pointer: string, added: Condition): Condition {
  const path = pointerPath(pointer);
  const at = Number(path.at(-1));
  const kind = path.at(-2);
  if (!Number.isInteger(at) || at < 0) return whole;
  const into: Edit = (group) => {
    if (kind === "all" && "all" in group) return { ...group, all: group.all.toSpliced(at, 0, added) };
    if (kind === "any" && "any" in group) return { ...group, any: asAny(group.any.toSpliced(at, 0, added)) };
    return group;
  };
  return edit(whole, path.slice(0, -2), into) ?? whole;
}

/**
 * The condition without what stands at a pointer. A group that `any` leaves empty goes too, and so does a *not*;
 * `undefined` when nothing is left. An empty `all` stays: it holds.
 */
export function removeCondition(whole: Condition, pointer: string): Condition | undefined {
  return edit(whole, pointerPath(pointer), () => undefined);
}

/** The condition with a group or a *not* around what stands at a pointer. */
export function wrapCondition(whole: Condition, pointer: string, kind: "all" | "any" | "not"): Condition {
  const around: Edit = (inner) => {
    if (kind === "not") return { not: inner };
    return kind === "all" ? { all: [inner] } : { any: [inner] };
  };
  return edit(whole, pointerPath(pointer), around) ?? whole;
}

/** The condition without the group of one or the *not* at a pointer; what it held stays. Larger groups stay, too. */
export function unwrapCondition(whole: Condition, pointer: string): Condition {
  const inside: Edit = (outer) => {
    if ("not" in outer) return outer.not;
    const parts = "all" in outer ? outer.all : "any" in outer ? outer.any : [];
    return parts.length === 1 ? parts[0] : outer;
  };
  return edit(whole, pointerPath(pointer), inside) ?? whole;
}

/** Changes what a path leads to and nothing else; whatever is not on the way stays the same object. */
function edit(condition: Condition, [step, ...rest]: readonly string[], change: Edit): Condition | undefined {
  if (step === undefined) return change(condition);
  if (step === "not" && "not" in condition) {
    const inner = edit(condition.not, rest, change);
    return inner === undefined ? undefined : { ...condition, not: inner };
  }
  const [index, ...deeper] = rest;
  const at = Number(index);
  if (step === "all" && "all" in condition) {
    return { ...condition, all: editAt(condition.all, at, deeper, change) };
  }
  if (step === "any" && "any" in condition) {
    const any = editAt(condition.any, at, deeper, change);
    return any.length === 0 ? undefined : { ...condition, any: asAny(any) };
  }
  return condition;
}

function editAt(parts: readonly Condition[], at: number, path: readonly string[], change: Edit): Condition[] {
  return parts.flatMap((each, index) => (index === at ? (edit(each, path, change) ?? []) : [each]));
}

function asAny(parts: readonly Condition[]): [Condition, ...Condition[]] {
  return [...parts] as [Condition, ...Condition[]];
}
