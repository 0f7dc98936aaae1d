import type { Comparison } from "../../schema/index.ts";
import { parsePath, shapeAt } from "../path.ts";
import { shapeOf, type Shape } from "../shape.ts";
import type { SentenceContext } from "./sentence-context.ts";

const prefix = "parameter:";

/** The parameter on the left of a comparison; `undefined` when it is a fact. */
export function parameterOf(fact: string): string | undefined {
  return fact.startsWith(prefix) ? fact.slice(prefix.length) : undefined;
}

/** What the left side of a comparison is; `undefined` when nothing declares it. */
export function subjectShape(
  { fact, path }: Pick<Comparison, "fact" | "path">,
  { scope }: SentenceContext,
): Shape | undefined {
  const parameter = parameterOf(fact);
  const declared = parameter === undefined ? scope.fact(fact) : scope.parameter(parameter);
  if (declared === undefined || path === undefined) return declared && shapeOf(declared.value);
  const steps = parsePath(path);
  return steps && shapeAt(declared.value, steps);
}
