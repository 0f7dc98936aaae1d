import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { pointerStep, type Json } from "../json/index.ts";
import { parseValue, type Known, type ValueContext } from "../value/index.ts";
import { conditionLimits } from "./condition-size.ts";
import { itemOf, shapeName, type Shape } from "./shape.ts";

/** A literal as it was written, and as the engine computes with it. */
type ParsedLiteral =
  | { readonly ok: true; readonly value: Known; readonly json: Json }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads the literal of a condition as `shape`; a list item by item, each issue at the item's pointer. */
export function parseLiteral(input: unknown, shape: Shape, context: ValueContext, place: IssuePlace): ParsedLiteral {
  const item = itemOf(shape);
  if (item === undefined) {
    const parsed = parseValue(input, shape.element, context, place);
    // parseValue accepts JSON values only, so what it accepted is one.
    return parsed.ok ? { ok: true, value: parsed.value, json: input as Json } : parsed;
  }
  if (!Array.isArray(input))
    return { ok: false, issues: [issue("rule/not-a-list", { type: shapeName(shape) }, place)] };
  if (input.length > conditionLimits.listed) {
    const about = { found: input.length, limit: conditionLimits.listed };
    return { ok: false, issues: [issue("rule/list-too-long", about, place)] };
  }
  const values: Known[] = [];
  const issues: Issue[] = [];
  for (const [at, each] of input.entries()) {
    const parsed = parseLiteral(each, item, context, { ...place, pointer: `${place.pointer ?? ""}${pointerStep(at)}` });
    if (parsed.ok) values.push(parsed.value);
    else issues.push(...parsed.issues);
  }
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: Object.freeze(values), json: input as readonly Json[] };
}
