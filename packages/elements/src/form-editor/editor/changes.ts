import { isObject, jsonEqual } from "@bylaw/core";

import type { Json, OperationView } from "../../api/index.ts";

/** What a draft does to documents, in order. */
export type Changes = readonly OperationView[];

/** What is to stand at a target. */
export interface Part {
  readonly at: string;
  /** `null` takes out what may be left out. */
  readonly value: Json;
  /** What stands there without the draft, `null` for nothing. */
  readonly inForce: Json;
  readonly deviation?: OperationView["deviation"];
}

/** Puts a value at a target: within what the draft adds itself, else as an operation of its own, none when all is as it was. */
export function setPart(changes: Changes, { at, value, inForce, deviation }: Part): Changes {
  const added = changes.find((each) => each.op === "add" && at.startsWith(`${addedAt(each)}/`));
  if (added !== undefined) {
    const path = at.slice(addedAt(added).length + 1).split("/");
    return changes.map((each) =>
      each === added ? { ...each, value: withPart(each.value as Json, path, value) } : each,
    );
  }
  const before = changes.findIndex((each) => each.op === "set" && each.at === at);
  const others = changes.filter((_, nth) => nth !== before);
  if (jsonEqual(value, inForce) && deviation === undefined) return others;
  const operation: OperationView = {
    op: "set",
    at,
    value,
    expect: inForce,
    ...(deviation === undefined ? {} : { deviation }),
  };
  return before < 0 ? [...changes, operation] : changes.map((each, nth) => (nth === before ? operation : each));
}

/** Takes out what the draft or the company has added, with everything the draft does to it. */
export function removePart(changes: Changes, at: string): Changes {
  const added = changes.find((each) => each.op === "add" && addedAt(each) === at);
  const others = changes.filter((each) => each !== added && each.at !== at && !each.at.startsWith(`${at}/`));
  return added === undefined ? [...others, { op: "remove", at }] : unanchored(others, nameAt(at));
}

/** Takes one operation back, and what makes no sense without it. */
export function takeBack(changes: Changes, operation: OperationView): Changes {
  if (operation.op === "add") return removePart(changes, addedAt(operation));
  return changes.filter((each) => each !== operation);
}

/** Moves something. A second move of the same thing right after the first replaces it. */
export function movePart(changes: Changes, move: OperationView): Changes {
  const last = changes.at(-1);
  return [...(last?.op === "move" && last.at === move.at ? changes.slice(0, -1) : changes), move];
}

/** The last move as part of the operation that adds what is moved; the same list when the draft does not add it. */
export function foldMove(changes: Changes): Changes {
  const last = changes.at(-1);
  const added = changes.findIndex((each) => each.op === "add" && addedAt(each) === last?.at);
  if (last?.op !== "move" || added < 0) return changes;
  const { in: part, before, after } = last;
  const place = {
    ...(part === undefined ? {} : { in: part }),
    ...(before === undefined || before === null ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
  return changes.slice(0, -1).map((each, nth) => {
    const { in: _, before: __, after: ___, ...rest } = each;
    return nth === added ? { ...rest, ...place } : each;
  });
}

/** What an operation adds, as others name it. */
export function addedAt({ at, value }: OperationView): string {
  return `${at}/${nameOf(value) ?? ""}`;
}

/** What an item of a list is called. */
function nameOf(item: unknown): string | undefined {
  const name = isObject(item) ? item["id"] : undefined;
  return typeof name === "string" ? name : undefined;
}

/** Places beside something that is gone become the end of the part. */
function unanchored(changes: Changes, gone: string): Changes {
  return changes.map((each) => {
    if (each.after !== gone && each.before !== gone) return each;
    const { after: _, before: __, ...rest } = each;
    return each.op === "move" ? { ...rest, before: null } : rest;
  });
}

function nameAt(at: string): string {
  return at.split("/").at(-1) ?? "";
}

/** The value with another part at a way of keys and names; `null` takes it out. */
function withPart(whole: Json, [step, ...rest]: readonly string[], value: Json): Json {
  if (step === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.flatMap((each: Json) => {
      if (nameOf(each) !== step) return [each];
      const made = withPart(each, rest, value);
      return made === null ? [] : [made];
    });
  }
  const object = isObject(whole) ? whole : {};
  const made = withPart((object[step] ?? {}) as Json, rest, value);
  const { [step]: _, ...others } = object;
  if (made === null) return others as Json;
  // Keys stay where they are.
  return (step in object
    ? Object.fromEntries(Object.entries(object).map(([key, each]) => [key, key === step ? made : each]))
    : { ...object, [step]: made }) as unknown as Json;
}
