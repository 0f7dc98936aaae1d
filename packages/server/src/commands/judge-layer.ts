import { compileLayers, jsonEqual, type CompiledPolicy, type Issue, type Layer, type Operation } from "@bylaw/core";
import type { Layered, PolicyBase } from "../policy/index.ts";

/**
 * What a layer makes of what lies below it, and what is wrong with it now that was not before: above all what may only be made
 * stricter and is not, judged against what lies below. Issues stand at the operations that were just written, as far as they
 * come from them: `/0/value`.
 *
 * @param written the operations that the layer has more than before, as they were written
 * @param from the day on which it is judged, ISO 8601
 * @issues those of core's `compileLayers`
 */
export function judgeLayer(
  below: PolicyBase,
  layer: Layer,
  before: Layered | undefined,
  written: readonly Operation[],
  from: string,
): { readonly compiled: CompiledPolicy; readonly issues: readonly Issue[] } {
  const compiled = compileLayers(below.pack, [...below.under, layer], from);
  const known =
    before === undefined || compiled.issues.length === 0
      ? []
      : compileLayers(before.pack, [...before.under, before.layer], from).issues.map((each) =>
          nameOf(each, before.layer),
        );
  const told = new Set(known);
  const issues = compiled.issues
    .filter((each) => !told.has(nameOf(each, layer)))
    .map((each) => atWritten(each, layer, written));
  return { compiled, issues };
}

/** An issue whatever place its operation has in the list. */
function nameOf({ code, params, pointer }: Issue, layer: Layer): string {
  const { operation, rest } = causeOf(pointer, layer);
  return JSON.stringify([code, params, operation?.at ?? "", rest]);
}

function causeOf(
  pointer: string,
  { operations }: Layer,
): { readonly operation: Operation | undefined; readonly rest: string } {
  const [, place, rest = ""] = /^\/operations\/(\d+)(\/.*)?$/u.exec(pointer) ?? [];
  return { operation: place === undefined ? undefined : operations[Number(place)], rest };
}

function atWritten(found: Issue, layer: Layer, written: readonly Operation[]): Issue {
  const { operation, rest } = causeOf(found.pointer, layer);
  const at = operation === undefined ? -1 : written.findLastIndex((each) => isSame(each, operation));
  return at < 0 ? found : { ...found, pointer: `/${at}${rest}`, document: "tailoring" };
}

/** Whether a layer's operation is one that was written: it has a revision more, and may expect what was expected before. */
function isSame(written: Operation, { op, at, value, from }: Operation): boolean {
  return written.op === op && written.at === at && written.from === from && jsonEqual(written.value, value);
}
