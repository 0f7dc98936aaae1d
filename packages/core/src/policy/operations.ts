import { issue, type Issue } from "../issue/index.ts";
import { jsonEqual, nearest } from "../json/index.ts";
import type { Operation, Parameter } from "../schema/index.ts";
import { checkTailoring } from "../schema/index.ts";
import { parseValue, type ValueContext } from "../value/index.ts";
import { checkBounds } from "./check-bounds.ts";
import { datedValueOn, withValueFrom } from "./dated-value.ts";
import type { Pack } from "./pack.ts";
import { indexParameters, type PlacedParameter } from "./parameter-index.ts";
import { isTighter } from "./tighten.ts";
import { valueContext } from "./value-context.ts";

/** A tailored pack, and what is wrong with the operations. The pack is whole even when there are issues. */
export interface Tailored {
  readonly pack: Pack;
  readonly issues: readonly Issue[];
}

/**
 * Applies an ordered list of operations to a pack; the pack itself stays as it is.
 *
 * Issues point into the list (`/0/value`). An operation that cannot be applied is left out; one that breaks a bound or
 * loosens what may only be tightened is applied all the same, so that a draft can be shown while it is wrong.
 *
 * @param from the day from which an operation without its own `from` holds, ISO 8601
 * @issues `tailoring/unknown-target`, `tailoring/locked`, `tailoring/loosened`, `tailoring/conflict`,
 *   `parameter/…`, `value/…` and `document/…` for the list's own shape
 */
export function applyOperations(pack: Pack, operations: readonly Operation[], from: string): Tailored {
  const shape = checkTailoring(operations);
  if (shape.length > 0) return { pack, issues: shape };
  const context = valueContext(pack);
  const issues: Issue[] = [];
  let tailored = pack;
  operations.forEach((operation, at) => {
    const result = applyOperation(tailored, operation, from, `/${at}`, context);
    tailored = result.pack;
    issues.push(...result.issues);
  });
  return { pack: tailored, issues };
}

function applyOperation(pack: Pack, operation: Operation, from: string, pointer: string, context: ValueContext): Tailored {
  const place = { pointer: `${pointer}/value`, document: "tailoring" };
  const id = operation.at.slice("parameter:".length);
  const parameters = indexParameters(pack);
  const target = parameters.get(id);
  if (target === undefined) {
    const suggestion = nearest(id, parameters.keys()) ?? "";
    return { pack, issues: [issue("tailoring/unknown-target", { target: id, suggestion }, { ...place, pointer: `${pointer}/at` })] };
  }
  const { parameter } = target;
  const clause = [parameter.clause].flat()[0];
  const day = operation.from ?? from;
  const now = datedValueOn(parameter, day)?.value ?? null;
  if (parameter.tailor === "locked") {
    return { pack, issues: [issue("tailoring/locked", { target: id }, { ...place, clause })] };
  }
  if (operation.expect !== undefined && !jsonEqual(operation.expect, now)) {
    const params = { target: id, expected: JSON.stringify(operation.expect), found: JSON.stringify(now) };
    return { pack, issues: [issue("tailoring/conflict", params, { ...place, pointer: `${pointer}/expect`, clause })] };
  }
  const issues = valueIssues(parameter, operation.value, context, { ...place, clause });
  if (issues.some((each) => !each.code.startsWith("parameter/"))) return { pack, issues };
  const loosened =
    parameter.tailor === "tighten" && !isTighter(parameter, operation.value, firstValue(parameter))
      ? [issue("tailoring/loosened", { target: id, document: JSON.stringify(firstValue(parameter)) }, { ...place, clause })]
      : [];
  return { pack: withParameter(pack, target, setValue(parameter, operation, day)), issues: [...issues, ...loosened] };
}

/** What is wrong with a value for a parameter: its type, then its bounds. */
export function valueIssues(
  parameter: Parameter,
  value: unknown,
  context: ValueContext,
  place: { readonly pointer: string; readonly document: string; readonly clause?: string | undefined },
): readonly Issue[] {
  if (value === null) {
    return parameter.optional === true ? [] : [issue("parameter/mandatory", { parameter: parameter.id }, place)];
  }
  const parsed = parseValue(value, parameter.value, context, place);
  return parsed.ok ? checkBounds(parameter, value, place) : parsed.issues;
}

/** The pack's own first value: what tightening is measured against. */
function firstValue(parameter: Parameter): unknown {
  return parameter.values.findLast((each) => each.by === undefined)?.value ?? null;
}

function setValue(parameter: Parameter, operation: Operation, from: string): Parameter {
  return withValueFrom(parameter, {
    from,
    value: operation.value as Parameter["values"][number]["value"],
    by: operation.by ?? "",
    ...(operation.why === undefined ? {} : { why: operation.why }),
  });
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
