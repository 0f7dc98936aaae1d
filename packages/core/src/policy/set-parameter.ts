import { issue, type Issue } from "../issue/index.ts";
import { asList, isObject, jsonEqual } from "../json/index.ts";
import type { Operation, Parameter } from "../schema/index.ts";
import { closest, parseDate, type ValueContext } from "../value/index.ts";
import { checkBounds } from "./check-bounds.ts";
import { checkValueType } from "./check-value-type.ts";
import { datedValueOn, ownValueOn, withValueFrom, type DatedValue } from "./dated-value.ts";
import type { Pack } from "./pack.ts";
import { indexParameters, type PlacedParameter } from "./parameter-index.ts";
import type { Tailored } from "./tailored.ts";
import { isTighter } from "./tighten.ts";

/**
 * Sets a parameter from a day on.
 *
 * @param from ISO 8601, inclusive
 * @param pointer where the operation stands in its list
 * @issues `tailoring/unknown-target`, `tailoring/locked`, `tailoring/loosened`, `tailoring/conflict`,
 *   `input/not-a-date`, `parameter/…`, `value/…`
 */
export function setParameter(
  pack: Pack,
  operation: Operation,
  id: string,
  from: string,
  pointer: string,
  context: ValueContext,
): Tailored {
  const parameters = indexParameters(pack);
  const target = parameters.get(id);
  const refuse = (...issues: readonly Issue[]): Tailored => ({ pack, issues });
  const place = (key: keyof Operation) => ({
    pointer: `${pointer}/${key}`,
    document: "tailoring",
    clause: asList(target?.parameter.clause)[0],
  });
  if (target === undefined) {
    return refuse(
      issue("tailoring/unknown-target", { target: id, suggestion: closest(id, parameters.keys()) }, place("at")),
    );
  }
  const { parameter } = target;
  if (parameter.tailor === "locked") return refuse(issue("tailoring/locked", { target: id }, place("value")));
  if (parseDate(from) === undefined) return refuse(issue("input/not-a-date", { given: from }, place("from")));
  const { expect, value } = operation;
  const now = datedValueOn(parameter, from)?.value ?? null;
  if (expect !== undefined && !jsonEqual(expect, now)) {
    const params = { target: id, expected: JSON.stringify(expect), found: JSON.stringify(now) };
    return refuse(issue("tailoring/conflict", params, place("expect")));
  }
  const wrong = checkValueType(parameter, value, context, place("value"));
  if (wrong.length > 0) return refuse(...wrong);
  const own = ownValueOn(parameter, from)?.value ?? null;
  const loosened =
    parameter.tailor === "tighten" && !isTighter(parameter, value, own, context)
      ? [issue("tailoring/loosened", { target: id, document: JSON.stringify(own) }, place("value"))]
      : [];
  return {
    pack: withParameter(pack, target, setValue(parameter, operation, from)),
    issues: [...checkBounds(parameter, value, place("value")), ...loosened],
  };
}

function setValue(parameter: Parameter, operation: Operation, from: string): Parameter {
  return withValueFrom(parameter, {
    from,
    value: copyOf(operation.value as DatedValue["value"]),
    by: operation.by ?? "",
    ...(operation.why === undefined ? {} : { why: operation.why }),
  });
}

/** The pack is frozen; the caller's value is not. */
function copyOf(value: DatedValue["value"]): DatedValue["value"] {
  if (Array.isArray(value)) return [...(value as readonly string[])];
  return isObject(value) ? { ...value } : value;
}

function withParameter(pack: Pack, target: PlacedParameter, parameter: Parameter): Pack {
  return {
    ...pack,
    parameters: pack.parameters.map((document) =>
      document.parameters.includes(target.parameter)
        ? { ...document, parameters: document.parameters.map((each) => (each === target.parameter ? parameter : each)) }
        : document,
    ),
  };
}
