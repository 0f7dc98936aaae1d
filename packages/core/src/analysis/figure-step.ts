import type { FactClass } from "../rule/index.ts";
import type { ValueType } from "../schema/index.ts";
import { compareNumbers, divideNumbers, isFraction, type Numeric } from "../value/index.ts";

type Figures = Extract<FactClass, { readonly kind: "figures" }>;

/**
 * The smallest difference that people write, in internal units: a fen, a day, a second, one of what is counted, and a
 * hundredth of a plain number or of a percentage point.
 */
export function stepOf(type: ValueType): number {
  if (type.type === "dateTime") return 1000;
  return type.type === "percent" || (type.type === "number" && type.unit === undefined) ? 0.01 : 1;
}

/** The least and the greatest figure of a class that can be written; `undefined` where it goes on for ever. */
function endsOf(
  { low, high }: Figures,
  step: number,
): { readonly least: number | undefined; readonly most: number | undefined } {
  return {
    least: low === undefined ? undefined : atLeast(low.value, low.included, step),
    most: high === undefined ? undefined : atMost(high.value, high.included, step),
  };
}

/** The figure of a class that lies nearest, when it lies outside; `undefined` too when nothing in it can be written. */
export function nearestFigure(figures: Figures, from: Numeric, step: number): number | undefined {
  const { least, most } = endsOf(figures, step);
  if (least !== undefined && most !== undefined && least > most) return undefined;
  if (least !== undefined && compareNumbers(from, least) < 0) return least;
  return most !== undefined && compareNumbers(from, most) > 0 ? most : undefined;
}

/** Any figure of a class that can be written. */
export function someFigure(figures: Figures, step: number): number | undefined {
  const { least, most } = endsOf(figures, step);
  if (least !== undefined && most !== undefined && least > most) return undefined;
  return least ?? most ?? 0;
}

function atLeast(value: Numeric, included: boolean, step: number): number {
  const { steps, isExact } = stepsTo(value, step);
  return included && isExact ? times(steps, step) : times(steps + 1n, step);
}

function atMost(value: Numeric, included: boolean, step: number): number {
  const { steps, isExact } = stepsTo(value, step);
  return isExact && !included ? times(steps - 1n, step) : times(steps, step);
}

/** How many whole steps lie below a figure, and whether they lead exactly to it. */
function stepsTo(value: Numeric, step: number): { readonly steps: bigint; readonly isExact: boolean } {
  const count = divideNumbers(value, step) ?? 0;
  if (!isFraction(count)) return { steps: BigInt(Math.floor(count)), isExact: Number.isInteger(count) };
  const { numerator, denominator } = count;
  const rest = ((numerator % denominator) + denominator) % denominator;
  return { steps: (numerator - rest) / denominator, isExact: rest === 0n };
}

function times(steps: bigint, step: number): number {
  // Read as a decimal, so that 7 hundredths are 0.07 and not nearly so.
  return step === 0.01 ? Number(`${steps}e-2`) : Number(steps) * step;
}
