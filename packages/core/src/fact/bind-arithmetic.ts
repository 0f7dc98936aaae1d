import { issue, type IssuePlace } from "../issue/index.ts";
import type { Expression, ValueType } from "../schema/index.ts";
import { typeName } from "../value/index.ts";
import { bindDay, inside, type Binding } from "./binding.ts";
import type { BoundExpression, Operation } from "./bound-expression.ts";
import { dimension, expressionType, isDayCount, isPlain, plain } from "./expression-type.ts";
import type { ExpressionBindScope } from "./expression-scope.ts";

type WholeMonths = Extract<Expression, { readonly wholeMonths: unknown }>;
type Add = Extract<Expression, { readonly add: unknown }>;
type Subtract = Extract<Expression, { readonly subtract: unknown }>;
type Multiply = Extract<Expression, { readonly multiply: unknown }>;
type Divide = Extract<Expression, { readonly divide: unknown }>;
type Arithmetic = Add | Subtract | Multiply | Divide;

/** Binds what calculates, and checks that the units of its operands go together. */
export function bindArithmetic(
  raw: Arithmetic | WholeMonths,
  expected: ValueType | undefined,
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundExpression {
  if ("wholeMonths" in raw) {
    const { from, to } = raw.wholeMonths;
    const within = inside(place, "wholeMonths");
    return {
      kind: "wholeMonths",
      from: bindDay(from, scope, inside(within, "from"), binding),
      to: bindDay(to, scope, inside(within, "to"), binding),
    };
  }
  const [operation, operands] = parts(raw);
  const within = inside(place, operation);
  const types = operands.map((each) => expressionType(each, scope));
  const wrong = wrongPair(operation, operands, types, scope);
  if (wrong !== undefined) {
    const [left, right] = wrong;
    binding.issues.push(issue("facts/units", { operation, left: typeName(left), right: typeName(right) }, within));
  }
  const bind = (each: Expression, at: number, wanted: ValueType | undefined): BoundExpression =>
    binding.bind(each, wanted, scope, inside(within, at));
  const [first, second] = operands;
  if (first !== undefined && second !== undefined && types[0]?.type === "date" && !isDayCount(operands, scope)) {
    return bindShift(operation, bind(first, 0, types[0]), bind(second, 1, types[1]), types[1]);
  }
  const wanted = isDayCount(operands, scope) ? { type: "date" as const } : (firstType(types) ?? expected);
  const isScaling = operation === "multiply" || operation === "divide";
  // A literal factor is a plain number; a literal summand takes the unit of what it is added to.
  const wantedAt = (at: number): ValueType | undefined => types[at] ?? (isScaling ? plain : wanted);
  return { kind: "arithmetic", operation, operands: operands.map((each, at) => bind(each, at, wantedAt(at))) };
}

function parts(raw: Arithmetic): readonly [Operation, readonly Expression[]] {
  if ("add" in raw) return ["add", raw.add];
  if ("subtract" in raw) return ["subtract", raw.subtract];
  return "multiply" in raw ? ["multiply", raw.multiply] : ["divide", raw.divide];
}

/** The first two types that the operation does not take together. */
function wrongPair(
  operation: Operation,
  operands: readonly Expression[],
  types: readonly (ValueType | undefined)[],
  scope: ExpressionBindScope,
): readonly [ValueType, ValueType] | undefined {
  if (isDayCount(operands, scope)) return undefined;
  const known = types.filter((type) => type !== undefined);
  const odd = known.find((type) => !quantities.has(type.type));
  if (odd !== undefined) return [odd, known.find((type) => type !== odd) ?? odd];
  if (types[0]?.type === "date" && (operation === "add" || operation === "subtract")) return wrongShift(types);
  const date = known.find((type) => type.type === "date");
  if (date !== undefined) return [date, known.find((type) => type !== date) ?? date];
  const [first, second] = types;
  if (operation === "divide") return first && second && !divides(first, second) ? [first, second] : undefined;
  if (operation === "multiply") {
    const [one, other] = known.filter((type) => !isPlain(type));
    return one !== undefined && other !== undefined && !isFactor(one) && !isFactor(other) ? [one, other] : undefined;
  }
  const lead = known[0];
  const other = known.find((type) => lead !== undefined && dimension(type) !== dimension(lead));
  return lead !== undefined && other !== undefined ? [lead, other] : undefined;
}

const quantities: ReadonlySet<ValueType["type"]> = new Set([
  "integer",
  "number",
  "percent",
  "money",
  "duration",
  "date",
]);

/** An amount per month, times months, is an amount: a duration may be a factor or a divisor. */
function isFactor(type: ValueType): boolean {
  return isPlain(type) || type.type === "duration";
}

function divides(top: ValueType, bottom: ValueType): boolean {
  return isFactor(bottom) || dimension(top) === dimension(bottom);
}

/** A date takes one duration that has a length in days, weeks, months or years. */
function wrongShift(types: readonly (ValueType | undefined)[]): readonly [ValueType, ValueType] | undefined {
  const [date = { type: "date" as const }, by, third] = types;
  if (types.length > 2) return [date, third ?? date];
  if (by === undefined || isPlain(by)) return undefined;
  const isLength = by.type === "duration" && ["day", "week", "month", "year"].includes(by.unit ?? "");
  return isLength ? undefined : [date, by];
}

function bindShift(
  operation: Operation,
  day: BoundExpression,
  by: BoundExpression,
  type: ValueType | undefined,
): BoundExpression {
  const unit = type?.type === "duration" ? (type.unit ?? "day") : "day";
  if (operation === "add") return { kind: "shift", day, by, unit };
  const back: BoundExpression = {
    kind: "arithmetic",
    operation: "multiply",
    operands: [{ kind: "constant", value: -1 }, by],
  };
  return { kind: "shift", day, by: back, unit };
}

function firstType(types: readonly (ValueType | undefined)[]): ValueType | undefined {
  return types.find((type) => type !== undefined);
}
