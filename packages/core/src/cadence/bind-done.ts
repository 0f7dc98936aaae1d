import { rowScope, type Collection, type ExpressionBindScope } from "../fact/index.ts";
import { BylawError, issue } from "../issue/index.ts";
import { bindCondition } from "../rule/index.ts";
import type { Done } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import type { BoundDone } from "./bound-cadence.ts";

/** Binds which records show that something was done, and gives the scope of their fields. @issues `facts/unknown-collection` */
export function bindDone(
  done: Done,
  scope: ExpressionBindScope,
  pointer: string,
): { readonly done: BoundDone; readonly row: ExpressionBindScope } {
  const collection = scope.collection(done.of);
  if (collection === undefined) {
    const about = { collection: done.of, suggestion: closest(done.of, scope.collections()) };
    throw new BylawError([issue("facts/unknown-collection", about, { pointer: `${pointer}/of` })]);
  }
  const row = rowScope(scope, collection);
  const { at, handedIn, where } = done;
  return {
    row,
    done: {
      of: done.of,
      at,
      isMoment: isMoment(collection, at),
      ...(handedIn === undefined ? {} : { handedIn: { field: handedIn, isMoment: isMoment(collection, handedIn) } }),
      ...(where === undefined ? {} : { where: bindCondition(where, row, `${pointer}/where`) }),
      id: collection.definition.id,
      fields: new Set(collection.fields.keys()),
    },
  };
}

function isMoment(collection: Collection, field: string): boolean {
  return collection.fields.get(field)?.value.type === "dateTime";
}
