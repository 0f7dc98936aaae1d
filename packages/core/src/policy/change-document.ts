import { issue, type Issue } from "../issue/index.ts";
import { asList, isObject, jsonEqual, pointerStep, wordOf } from "../json/index.ts";
import type { Form, Operation } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import { ownPrefix, type DocumentTarget } from "./document-target.ts";
import { artefactIds, documentOf, nameOf, valueAt, withValueAt, type TailoredDocument } from "./document-value.ts";
import type { Pack } from "./pack.ts";
import { placeField, takeField, type PlacedField } from "./place-field.ts";
import { insertedAt } from "./inserted-at.ts";
import { targetClauses } from "./target-clauses.ts";
import type { Tailored } from "./tailored.ts";

type Document = Readonly<Record<string, unknown>>;

/** A document after an operation, or why it could not be applied. */
type Changed = { readonly document: Document; readonly refused?: undefined } | { readonly refused: Issue };

/**
 * Applies an operation to a part of a clause, an enum, a cadence, a clock or a form: the same for every kind, after what the
 * `tailor` annotations of the schemas say. Such documents have no days: the change holds from publication on.
 *
 * @param pointer where the operation stands in its list
 * @issues `tailoring/unknown-document`, `tailoring/unknown-item`, `tailoring/locked`, `tailoring/conflict`,
 *   `tailoring/no-prefix`, `tailoring/name-taken`, `tailoring/not-own`, `tailoring/section-emptied`
 */
export function changeDocument(pack: Pack, operation: Operation, target: DocumentTarget, pointer: string): Tailored {
  const found = documentOf(pack, target);
  const place = (key: keyof Operation) => ({
    pointer: `${pointer}/${key}`,
    document: "tailoring",
    clause: targetClauses(pack, operation)[0],
  });
  const refuse = (issues: Issue): Tailored => ({ pack, issues: [issues] });
  const { artefact, id } = target;
  if (found === undefined) {
    const suggestion = closest(id, artefactIds(pack, artefact));
    return refuse(issue("tailoring/unknown-document", { artefact, id, suggestion }, place("at")));
  }
  if (target.may === "locked") return refuse(issue("tailoring/locked", { target: operation.at }, place("at")));
  const changed = apply(found, operation, place);
  if (changed.refused !== undefined) return refuse(changed.refused);
  const list: readonly unknown[] = pack[found.kind];
  const documents = list.map((each) => (each === found.document ? changed.document : each));
  return { pack: { ...pack, [found.kind]: documents }, issues: [] };
}

function apply(
  { kind, document, path }: TailoredDocument,
  operation: Operation,
  place: (key: keyof Operation) => { readonly pointer: string; readonly document: string },
): Changed {
  const { op, expect, value } = operation;
  const name = path.at(-1) ?? "";
  const above = op === "add" ? path : path.slice(0, -1);
  const around = valueAt(document, above);
  const unknownItem = (item: string, siblings: unknown, key: keyof Operation): Changed => {
    const names = asList(siblings ?? []).flatMap((each) => nameOf(each) ?? []);
    return { refused: issue("tailoring/unknown-item", { item, suggestion: closest(item, names) }, place(key)) };
  };
  const holder = valueAt(document, above.slice(0, -1));
  // A list that may be left out has no place of its own yet; what holds it must be there.
  if (around === undefined && (op !== "add" || holder === undefined)) {
    const missing = above.findIndex((_, nth) => valueAt(document, above.slice(0, nth + 1)) === undefined);
    return unknownItem(above[missing] ?? name, valueAt(document, above.slice(0, missing)), "at");
  }
  const now = valueAt(document, path);
  const items = asList((op === "add" ? now : around) ?? []) as readonly unknown[];
  const anchor = operation.after ?? operation.before ?? undefined;
  const isField = kind === "forms" && (op === "add" ? path : above).join("/") === "fields";
  if (anchor !== undefined && !items.some((each) => nameOf(each) === anchor)) {
    return unknownItem(anchor, items, operation.after === undefined ? "before" : "after");
  }
  const placed = (result: PlacedField): Changed =>
    result.refused === undefined
      ? { document: result.form as unknown as Document }
      : { refused: result.refused(place(result.key)) };
  switch (op) {
    case "set": {
      const isMapKey = path.length > 1 && now === undefined && path.at(-2) === "options" && kind === "vocabularies";
      if (expect !== undefined && !jsonEqual(expect, now ?? null)) {
        const params = { target: operation.at, expected: wordOf(expect), found: wordOf(now ?? null) };
        return { refused: issue("tailoring/conflict", params, place("expect")) };
      }
      if (isMapKey && !name.startsWith(ownPrefix)) {
        return { refused: issue("tailoring/no-prefix", { rule: name }, place("at")) };
      }
      const isBaseOption = kind === "vocabularies" && path.at(-2) === "options" && !name.startsWith(ownPrefix);
      if (isBaseOption && value === null) return { refused: issue("tailoring/not-own", { rule: name }, place("at")) };
      return { document: withValueAt(document, path, value === null ? undefined : copyOf(value)) as Document };
    }
    case "add": {
      const added = nameOf(value) ?? "";
      if (!added.startsWith(ownPrefix)) {
        return { refused: issue("tailoring/no-prefix", { rule: added }, place("value")) };
      }
      if (items.some((each) => nameOf(each) === added)) {
        const params = { rule: added, document: operation.at };
        return { refused: issue("tailoring/name-taken", params, place("value")) };
      }
      const list = isField ? [...items, copyOf(value)] : insertedAt(items, copyOf(value), operation, nameOf);
      const made = withValueAt(document, path, list) as Document;
      return isField ? placed(placeField(made as unknown as Form, added, operation)) : { document: made };
    }
    case "move": {
      if (now === undefined) return unknownItem(name, around, "at");
      if (isField && document["layout"] !== undefined)
        return placed(placeField(document as unknown as Form, name, operation));
      const others = items.filter((each) => each !== now);
      const list = anchor === name ? items : insertedAt(others, now, operation, nameOf);
      return { document: withValueAt(document, above, list) as Document };
    }
    case "remove": {
      if (now === undefined) return unknownItem(name, around, "at");
      // A check of the pack can be taken out where that is allowed; everything else of it stays.
      if (above.at(-1) !== "checks" && !name.startsWith(ownPrefix)) {
        return { refused: issue("tailoring/not-own", { rule: name }, place("at")) };
      }
      const left = items.filter((each) => each !== now);
      const made = withValueAt(document, above, left.length === 0 ? undefined : left) as Document;
      return isField ? placed(takeField(made as unknown as Form, name)) : { document: made };
    }
  }
}

/** The way to a target in a document as a JSON Pointer, places in lists by number. */
export function pointerIn(document: unknown, path: readonly string[]): string {
  let pointer = "";
  path.forEach((step, nth) => {
    const around = valueAt(document, path.slice(0, nth));
    const at = Array.isArray(around) ? around.findIndex((each) => nameOf(each) === step) : step;
    pointer += pointerStep(String(at));
  });
  return pointer;
}

/** The pack is frozen; the caller's value is not. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)]));
}
