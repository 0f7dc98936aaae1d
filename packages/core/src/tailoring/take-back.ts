import { tailorPack, targetValue, type Pack } from "../policy/index.ts";
import { isObject, jsonEqual } from "../json/index.ts";
import type { Operation } from "../schema/index.ts";

/** What takes back what an operation has changed. */
export interface TakenBack {
  /** The operation on the policy as it is now. */
  readonly operation: Operation;
  /** What then stands there again; `null` when nothing does. */
  readonly value: unknown;
}

/**
 * The operation that puts back what lies below a layer at the target of one of its operations: a `set` of the value of below, a
 * `remove` of what the layer has added, an `add` of what it has taken out. `undefined` when there is nothing to take back, or
 * when it cannot be put back by one operation: what was moved, or a part of something that is the layer's own.
 *
 * @param day from which it is to hold, ISO 8601
 */
export function takeBack(below: Pack, current: Pack, operation: Operation, day: string): TakenBack | undefined {
  const made = reversed(below, current, operation, day);
  if (made === undefined) return undefined;
  const { pack } = tailorPack(current, [made.operation], day);
  return pack === current ? undefined : made;
}

function reversed(below: Pack, current: Pack, { op, at, value }: Operation, day: string): TakenBack | undefined {
  if (op === "move") return undefined;
  if (op === "add") {
    const name = nameOf(value);
    return name === undefined ? undefined : { operation: { op: "remove", at: `${at}/${name}` }, value: null };
  }
  const own = targetValue(below, at, day);
  if (op === "remove") {
    return own === null
      ? undefined
      : { operation: { op: "add", at: at.replace(/\/[^/]*$/u, ""), value: own }, value: own };
  }
  const now = targetValue(current, at, day);
  return jsonEqual(own, now) ? undefined : { operation: { op: "set", at, value: own, expect: now }, value: own };
}

/** What something that is added is called where it stands: a day of a calendar by the day on which it begins. */
function nameOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const found = [value["id"], value["name"], value["from"]].find((each) => typeof each === "string");
  return typeof found === "string" ? found : undefined;
}
