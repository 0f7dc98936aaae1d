import { isObject, type Json } from "../json/index.ts";
import type { BoundForm } from "./bound-form.ts";
import { isEmpty } from "./empty.ts";
import { evaluateForm } from "./evaluate-form.ts";
import type { Answers, FormContext } from "./form-state.ts";

/**
 * The facts that an answer tells, nested as `decide` takes them: `{complaint: {type: "foodSafety", …}}`.
 *
 * @param context when it is given, what the form computes is told as well
 */
export function answerFacts(form: BoundForm, answer: Answers, context?: FormContext): Readonly<Record<string, Json>> {
  const state = context === undefined ? undefined : evaluateForm(form, answer, context);
  const facts: Record<string, Json> = {};
  for (const { id, field } of form.fields) {
    const computed = state?.fields.get(id);
    const value = computed?.computed === true && computed.visible ? computed.value : own(answer, id);
    if (field.fact !== undefined && value !== undefined && !isEmpty(value)) put(facts, field.fact.split("."), value);
  }
  return facts;
}

function own(answer: Answers, id: string): Json | undefined {
  return Object.hasOwn(answer, id) ? answer[id] : undefined;
}

/** Puts a value at the end of a path, making the objects on the way. */
function put(facts: Record<string, Json>, [first = "", ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) {
    facts[first] = value;
    return;
  }
  const found = facts[first];
  const inner: Record<string, Json> = isObject(found) ? { ...(found as Readonly<Record<string, Json>>) } : {};
  put(inner, rest, value);
  facts[first] = inner;
}
