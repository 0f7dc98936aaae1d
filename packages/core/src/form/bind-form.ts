import type { BoundGraph } from "../decision/index.ts";
import { contextFacts, type ExpressionBindScope, type VocabularyIndex } from "../fact/index.ts";
import { pointerOf } from "../json/index.ts";
import { bindCondition, type BoundCondition } from "../rule/index.ts";
import type { Form } from "../schema/index.ts";
import { bindCheck, bindField } from "./bind-field.ts";
import type { BoundForm } from "./bound-form.ts";
import { formScope } from "./form-scope.ts";
import { pageOf, sectionOf } from "./sections.ts";

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
  const around = conditionsAround(form, scope);
  const fields = form.fields.map((field, at) => bindField(field, around(field.id), scope, pointerOf(["fields", at])));
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
        // An interview may ask for a figure that would else be worked out from records.
        const isAsked = kind === "given" || (form.drives !== undefined && kind === "computed");
        return [[fact, isAsked ? id : undefined]];
      }),
    ),
    graph,
    scope,
    vocabulary: { ...vocabulary, facts: new Map([...contextFacts, ...vocabulary.facts]) },
    context: scope.context,
  };
}

/** The conditions of the page and the section in which a field stands, each bound once. */
function conditionsAround(form: Form, scope: ExpressionBindScope): (field: string) => readonly BoundCondition[] {
  const bound = (parts: Form["layout"] | Form["pages"], key: string): ReadonlyMap<string, BoundCondition> =>
    new Map(
      (parts ?? []).flatMap(({ id, visible }, at): [string, BoundCondition][] =>
        visible === undefined ? [] : [[id, bindCondition(visible, scope, pointerOf([key, at, "visible"]))]],
      ),
    );
  const [ofPage, ofSection] = [bound(form.pages, "pages"), bound(form.layout, "layout")];
  const [pages, sections] = [pageOf(form), sectionOf(form)];
  return (field) => {
    const section = sections.get(field)?.id ?? "";
    const found = [ofPage.get(pages.get(section)?.id ?? ""), ofSection.get(section)];
    return found.filter((each) => each !== undefined);
  };
}
