import { issue, type IssuePlace } from "../issue/index.ts";
import type { Expression, ValueType } from "../schema/index.ts";
import { parseValue, typeName } from "../value/index.ts";
import { inside, refuse, type Binding } from "./binding.ts";
import type { BoundExpression, ExpressionWith, Operation } from "./bound-expression.ts";
import { expressionType, firstType, isDayDifference, isDayLength } from "./expression-type.ts";
import type { ExpressionBindScope } from "./expression-scope.ts";
import { dimension, isQuantity, plain, shares, wrongDivision, wrongFactors } from "./quantity.ts";
import { operandsOf } from "./raw-parts.ts";

type Types = readonly (ValueType | undefined)[];
type Pair = readonly [ValueType, ValueType];

/** Binds what calculates with several operands, and checks that their units go together. */
export function bindArithmetic(
  raw: Expression & object,
  expected: ValueType | undefined,
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundExpression {
  const [operation, operands] = operandsOf(raw) ?? ["add", []];
  const within = inside(place, operation);
  const types = operands.map((each) => expressionType(each, scope));
  const wrong = wrongPair(operation, operands, types);
  if (wrong !== undefined) {
    const [left, right] = wrong;
    refuse(binding, issue("facts/units", { operation, left: typeName(left), right: typeName(right) }, within));
  }
  const bind = (each: Expression, at: number, wanted: ValueType | undefined): BoundExpression =>
    binding.bind(each, wanted, scope, inside(within, at));
  const isDifference = operation === "subtract" && isDayDifference(operands, types);
  const [first, second] = operands;
  const isShift = (operation === "add" || operation === "subtract") && types[0]?.type === "date" && !isDifference;
  if (isShift && first !== undefined && second !== undefined) {
    return bindShift(operation, bind(first, 0, types[0]), bind(second, 1, types[1]), types[1]);
  }
  if (operation === "multiply" || operation === "divide") {
    const isShare = shares(operation, types);
    const factors = operands.map((each, at) => {
      // A literal factor is a plain number; a literal summand takes the unit of what it is added to.
      const factor = bind(each, at, types[at] ?? plain);
      return isShare[at] === true ? calculate("divide", factor, 100) : factor;
    });
    return { kind: "arithmetic", operation, operands: factors };
  }
  const wanted = isDifference ? { type: "date" as const } : (firstType(types) ?? expected);
  return {
    kind: "arithmetic",
    operation,
    operands: operands.map((each, at) => bind(each, at, types[at] ?? wanted)),
  };
}

/** Binds what calculates with one operand: another sign, no sign, a rounded figure. */
export function bindUnary(
  raw: ExpressionWith<"negate"> | ExpressionWith<"absolute"> | ExpressionWith<"round">,
  expected: ValueType | undefined,
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundExpression {
  const [operation, inner]: readonly ["negate" | "absolute" | "round", Expression] =
    "negate" in raw
      ? ["negate", raw.negate]
      : "absolute" in raw
        ? ["absolute", raw.absolute]
        : ["round", raw.round.value];
  const within = inside(place, operation);
  const type = expressionType(inner, scope);
  if (type !== undefined && !isQuantity(type)) {
    const about = { operation, left: typeName(type), right: typeName(type) };
    return refuse(binding, issue("facts/units", about, within));
  }
  const operand = binding.bind(inner, type ?? expected, scope, "round" in raw ? inside(within, "value") : within);
  if (!("round" in raw))
    return { kind: "arithmetic", operation: "negate" in raw ? "negate" : "absolute", operands: [operand] };
  const wanted = type ?? expected;
  const unit: ValueType = wanted?.type === "money" ? wanted : plain;
  const step = parseValue(raw.round.to, unit, scope.context, inside(within, "to"));
  if (!step.ok) return refuse(binding, step.issues[0]);
  if (typeof step.value !== "number" || step.value <= 0) {
    return refuse(binding, issue("facts/round-step", { step: String(raw.round.to) }, inside(within, "to")));
  }
  return { kind: "round", operand, step: step.value, mode: raw.round.mode };
}

function calculate(operation: Operation, operand: BoundExpression, by: number): BoundExpression {
  return { kind: "arithmetic", operation, operands: [operand, { kind: "constant", value: by }] };
}

/** The first two types that the operation does not take together. */
function wrongPair(operation: Operation, operands: readonly Expression[], types: Types): Pair | undefined {
  const known = types.filter((type) => type !== undefined);
  if (operation === "min" || operation === "max") return wrongOrder(known);
  if (operation === "subtract" && isDayDifference(operands, types)) return undefined;
  const isSum = operation === "add" || operation === "subtract";
  if (isSum && types[0]?.type === "date") return wrongShift(types);
  const odd = known.find((type) => !isQuantity(type));
  if (odd !== undefined) return beside(odd, known);
  if (operation === "divide") return wrongDivision(types);
  return operation === "multiply" ? wrongFactors(types) : differing(known);
}

/** Figures of one kind have an order among themselves, and so have days, and moments. */
function wrongOrder(known: readonly ValueType[]): Pair | undefined {
  const odd = known.find((type) => !isQuantity(type) && !["time", "date", "dateTime"].includes(type.type));
  return odd === undefined ? differing(known) : beside(odd, known);
}

function differing(known: readonly ValueType[]): Pair | undefined {
  const [lead] = known;
  const other = known.find((type) => lead !== undefined && dimension(type) !== dimension(lead));
  return lead !== undefined && other !== undefined ? [lead, other] : undefined;
}

function beside(odd: ValueType, known: readonly ValueType[]): Pair {
  return [odd, known.find((type) => type !== odd) ?? odd];
}

/** A date takes one duration that has a length in days, weeks, months or years. */
function wrongShift(types: Types): Pair | undefined {
  const [date = { type: "date" as const }, by, third] = types;
  if (types.length > 2) return [date, third ?? date];
  return by === undefined || isDayLength(by) ? undefined : [date, by];
}

function bindShift(
  operation: Operation,
  day: BoundExpression,
  by: BoundExpression,
  type: ValueType | undefined,
): BoundExpression {
  const unit = type?.type === "duration" ? (type.unit ?? "day") : "day";
  return { kind: "shift", day, by: operation === "add" ? by : calculate("multiply", by, -1), unit };
}
