import type { BoundGraph } from "../decision/index.ts";
import { bindExpression, contextFacts, type ExpressionBindScope, type VocabularyIndex } from "../fact/index.ts";
import { asList, pointerOf } from "../json/index.ts";
import { bindCondition, type BoundCondition } from "../rule/index.ts";
import type { Condition, Expression, Form, FormCheck, FormField } from "../schema/index.ts";
import { toJson } from "../value/index.ts";
import type { BoundCheck, BoundField, BoundForm, BoundLimits, BoundOffer, BoundSwitch } from "./bound-form.ts";
import { fieldType, formScope } from "./form-scope.ts";
import { optionsOf } from "./options-of.ts";
import { sectionOf } from "./sections.ts";

/** What a form is bound to: a policy on one day. */
export interface FormPolicy {
  readonly scope: ExpressionBindScope;
  readonly vocabulary: VocabularyIndex;
  readonly graph: BoundGraph;
}

/** Puts the values of parameters in place. The form has passed {@link checkForm} against the same words. */
export function bindForm(form: Form, policy: FormPolicy): BoundForm {
  const { graph, vocabulary } = policy;
  const scope = formScope(policy.scope, form);
  const sections = sectionOf(form);
  const fields = form.fields.map((field, at) =>
    bindField(field, sections.get(field.id)?.visible, scope, pointerOf(["fields", at])),
  );
  return {
    id: form.id,
    form,
    fields,
    byId: new Map(fields.map((field) => [field.id, field])),
    checks: (form.checks ?? []).map((check, at) => bindCheck(check, scope, pointerOf(["checks", at]))),
    filledBy: new Map(
      form.fields.flatMap(({ id, fact }): [string, string | undefined][] => {
        if (fact === undefined) return [];
        const kind = graph.facts.get(fact)?.source.kind ?? "given";
        return [[fact, kind === "given" ? id : undefined]];
      }),
    ),
    graph,
    vocabulary: { ...vocabulary, facts: new Map([...contextFacts, ...vocabulary.facts]) },
    context: scope.context,
  };
}

function bindField(
  field: FormField,
  section: Condition | undefined,
  scope: ExpressionBindScope,
  pointer: string,
): BoundField {
  const type = fieldType(field);
  const expression = (raw: Expression, key: string) => bindExpression(raw, scope, type, `${pointer}/${key}`);
  const condition = (raw: Condition, key: string) => bindCondition(raw, scope, `${pointer}/${key}`);
  const chosen = (raw: true | Condition | undefined, key: string): BoundSwitch =>
    raw === undefined || raw === true ? raw === true : condition(raw, key);
  const visible: readonly BoundCondition[] = [
    ...(section === undefined ? [] : [bindCondition(section, scope)]),
    ...(field.visible === undefined ? [] : [condition(field.visible, "visible")]),
  ];
  const offers = field.options?.map(({ when, only }, at): BoundOffer => ({
    ...(when === undefined ? {} : { when: condition(when, `options/${at}/when`) }),
    only,
  }));
  const options = optionsOf(type, scope.context);
  return {
    id: field.id,
    field,
    type,
    ...firstClause(field),
    visible,
    required: chosen(field.required, "required"),
    readOnly: chosen(field.readOnly, "readOnly"),
    ...(field.compute === undefined ? {} : { compute: expression(field.compute, "compute") }),
    ...(field.default === undefined ? {} : { default: expression(field.default, "default") }),
    ...(options === undefined ? {} : { options }),
    ...(offers === undefined ? {} : { offers }),
    limits: bindLimits(field, scope),
    ...(field.pattern === undefined ? {} : { pattern: new RegExp(field.pattern, "u") }),
  };
}

/** A limit whose parameter is set to none is no limit. */
function bindLimits(field: FormField, scope: ExpressionBindScope): BoundLimits {
  const limits: { -readonly [Key in keyof BoundLimits]: BoundLimits[Key] } = {};
  for (const key of ["minimum", "maximum", "exclusiveMinimum"] as const) {
    const limit = field[key];
    if (typeof limit === "number") limits[key] = limit;
    if (typeof limit !== "object") continue;
    const type = scope.parameter(limit.parameter)?.value;
    const value = scope.parameterInForce(limit.parameter)?.value;
    const json = type === undefined || value === undefined ? null : toJson(value, type, scope.context);
    if (typeof json === "number") limits[key] = json;
  }
  return limits;
}

function bindCheck(check: FormCheck, scope: ExpressionBindScope, pointer: string): BoundCheck {
  return {
    check,
    ...firstClause(check),
    ...(check.when === undefined ? {} : { when: bindCondition(check.when, scope, `${pointer}/when`) }),
    holds: bindCondition(check.holds, scope, `${pointer}/holds`),
  };
}

function firstClause({ clause }: Pick<FormField, "clause">): { readonly clause?: string } {
  const [first] = asList(clause);
  return first === undefined ? {} : { clause: first };
}
