import { isObject, jsonEqual } from "../json/index.ts";
import type { Layer, Operation } from "../schema/index.ts";

/**
 * The layer with operations that were applied to what it makes of its base: compiled it gives the same policy, told in fewer
 * operations. A `set` takes the place of an earlier one on the same target and day, and goes when it puts back what stood there
 * before; what the company has added and takes out again leaves nothing behind. Whatever lies between and could depend on it
 * keeps both in the list.
 *
 * @param operations those that say from when they hold, where their target has days; each applied without an error
 * @param revision that of the layer from now on, which is also theirs
 */
export function appendOperations(layer: Layer, operations: readonly Operation[], revision: number): Layer {
  const list = operations.reduce<readonly Operation[]>(
    (before, operation) => withOperation(before, { ...operation, revision }),
    layer.operations,
  );
  return { ...layer, revision, operations: [...list] };
}

function withOperation(list: readonly Operation[], operation: Operation): readonly Operation[] {
  // Days and hours of calendars leave traces of their own; each change of them is told for itself.
  if (operation.at.startsWith("calendar:")) return [...list, operation];
  if (operation.op === "set") return withSet(list, operation);
  if (operation.op === "remove") return withRemove(list, operation);
  return [...list, operation];
}

function withSet(list: readonly Operation[], operation: Operation): readonly Operation[] {
  const place = list.findLastIndex((each) => overlap(each.at, operation.at));
  const earlier = list[place];
  const text = JSON.stringify(operation.value ?? null);
  // What it names must be there already where it would stand.
  const isAhead = list
    .slice(place + 1)
    .some(({ op, value }) => op === "add" && text.includes(`"${nameOf(value) ?? ""}`));
  if (earlier?.op !== "set" || earlier.at !== operation.at || earlier.from !== operation.from || isAhead) {
    return [...list, operation];
  }
  const { expect: _, ...said } = operation;
  const { expect } = earlier;
  // Where there are days, the same value again still ends what holds until then.
  const isUndone = expect !== undefined && operation.from === undefined && jsonEqual(said.value, expect);
  if (isUndone && !isDated(operation.at)) return list.toSpliced(place, 1);
  return list.with(place, expect === undefined ? said : { ...said, expect });
}

function withRemove(list: readonly Operation[], operation: Operation): readonly Operation[] {
  const { at, from } = operation;
  const around = at.slice(0, at.lastIndexOf("/"));
  const name = at.slice(around.length + 1);
  const place = list.findLastIndex(
    (each) => each.op === "add" && each.at === around && each.from === from && nameOf(each.value) === name,
  );
  const later = list.slice(place + 1);
  const isPart = (each: Operation): boolean => each.at === at || each.at.startsWith(`${at}/`);
  const others = later.filter((each) => !isPart(each));
  const isNeeded =
    later.some((each) => isPart(each) && each.from !== from) ||
    others.some(
      (each) => JSON.stringify(each).includes(`"${name}"`) || (each.op !== "set" && overlap(each.at, around)),
    );
  if (place < 0 || isNeeded) return [...list, operation];
  return [...list.slice(0, place), ...others];
}

/** Whether one of two targets lies in the other. */
function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** Whether what stands at a target holds from a day on. */
function isDated(at: string): boolean {
  return /^(?:parameter|decision|calendar):/u.test(at);
}

function nameOf(item: unknown): string | undefined {
  const name = isObject(item) ? (item["id"] ?? item["name"]) : undefined;
  return typeof name === "string" ? name : undefined;
}
