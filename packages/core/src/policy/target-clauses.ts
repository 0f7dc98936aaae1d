import { asList, isObject, own } from "../json/index.ts";
import type { Operation } from "../schema/index.ts";
import { calendarTarget } from "./calendar-target.ts";
import { decisionTarget, parameterTarget } from "./decision-target.ts";
import { documentTarget } from "./document-target.ts";
import { documentOf, valueAt } from "./document-value.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";

/** The clauses that ask for what an operation changes: those of the innermost part on the way that names any. */
export function targetClauses(pack: Pack, operation: Pick<Operation, "op" | "at">): readonly string[] {
  const { at } = operation;
  const parameter = parameterTarget(at);
  if (parameter !== undefined) return asList(indexParameters(pack).get(parameter)?.parameter.clause ?? []);
  const calendar = calendarTarget(at);
  if (calendar !== undefined)
    return clausesAt(
      pack.calendars.find(({ id }) => id === calendar.calendar),
      [],
    );
  const decision = decisionTarget(at);
  if (decision !== undefined) {
    const path = [...decision.list.split("/"), ...(decision.name === undefined ? [] : [decision.name])];
    return clausesAt(
      pack.decisions.findLast(({ id }) => id === decision.decision),
      path,
    );
  }
  const target =
    documentTarget(operation) ?? documentTarget({ op: "move", at }) ?? documentTarget({ op: "remove", at });
  const found = target === undefined ? undefined : documentOf(pack, target);
  if (found === undefined) return [];
  return target?.artefact === "clause" ? [target.id] : clausesAt(found.document, found.path);
}

/** The clauses of the innermost part on a way that names any. */
function clausesAt(document: unknown, path: readonly string[]): readonly string[] {
  for (let length = path.length; length >= 0; length -= 1) {
    const part = valueAt(document, path.slice(0, length));
    const clause = isObject(part) ? own(part, "clause") : undefined;
    if (clause !== undefined) return asList(clause).filter((each) => typeof each === "string");
  }
  return [];
}
