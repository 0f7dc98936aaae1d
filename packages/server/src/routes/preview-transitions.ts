import {
  applyOperations,
  formatValue,
  hasErrors,
  parseValue,
  throwOnErrors,
  type Json,
  type Locale,
} from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import { localIssues } from "../http/index.ts";
import { readsOf, runnable } from "../policy/index.ts";
import {
  checkTransitions,
  dateFacts,
  orderFacts,
  planGroup,
  transitionFor,
  undatedIssues,
  type MovedGroup,
  type MovedSubject,
  type Transition,
} from "../transitions/index.ts";
import { defineRoute } from "./define-route.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";
import { movedBy, transitionIssues, type MovedByChange } from "./transition-plan.ts";

/** How many of a group are named. */
const NAMED = 20;

export const previewTransitions: Route = defineRoute({
  operationId: "previewTransitions",
  method: "post",
  path: "/v1/transitions/preview",
  summary: "Whom operations move from one outcome to another, group by group, and how each group would come over",
  tag: "overrides",
  needs: "readRecords",
  body: "TransitionPreviewRequest",
  result: "TransitionPreview",
  issues: [
    "server/no-release",
    "input/not-a-date",
    "policy/not-in-force",
    "tailoring/unknown-target",
    ...transitionIssues,
  ],
  handler: async ({ principal: { tenant }, body, locale, services }) => {
    const from = readDay(body.from, "body", "/from");
    const { operations, transitions = [] } = body;
    const loaded = await services.policies.load(tenant);
    const before = services.policies.bound(loaded, from);
    const tailored = applyOperations(loaded.pack, operations, from);
    const after = runnable(tailored, from);
    if (after === undefined) throwOnErrors(tailored.issues);
    const wrong = checkTransitions(before, transitions);
    const moved = await movedBy(services, tenant, { loaded, after: after ?? before, operations, transitions });
    const found = [...wrong, ...(hasErrors(wrong) ? [] : undatedIssues(moved.groups, transitions, from))];
    const groups = moved.groups.map((group) => presentGroup(moved, group, transitions, from, locale));
    const label = (fact: string) => ({ fact, label: before.vocabulary.facts.get(fact)?.label[locale] ?? fact });
    return {
      body: {
        from,
        subjects: moved.subjects,
        groups: groups.map(({ view }) => view),
        dates: dateFacts(before).map(label),
        orders: orderFacts(before).map(label),
        exceptions: groups.reduce((sum, { kept }) => sum + kept, 0),
        issues: localIssues(found, locale),
      },
    };
  },
});

function presentGroup(
  moved: MovedByChange,
  group: MovedGroup,
  transitions: readonly Transition[],
  from: string,
  locale: Locale,
): { readonly view: HttpSchemas["TransitionGroup"]; readonly kept: number } {
  const { before: policy } = moved;
  const { decision, fact, before, after, subjects } = group;
  const { context, graph, pack, vocabulary } = policy;
  const type = graph.facts.get(fact)?.type ?? { type: "text" };
  const text = (value: Json): string => {
    if (value === null) return locale === "en" ? "open" : "未定";
    const parsed = parseValue(value, type, context);
    return parsed.ok ? formatValue(parsed.value, type, locale, context) : JSON.stringify(value);
  };
  const named = (list: readonly MovedSubject[]) => list.slice(0, NAMED).map(({ id, name }) => ({ id, name }));
  const transition = transitionFor(transitions, group);
  const choice = transition?.choice ?? { kind: "atOnce" };
  const { kept, schedule, undated } = planGroup(group, before === null ? { kind: "atOnce" } : choice, from);
  return {
    kept: kept.length,
    view: {
      decision,
      decisionTitle: pack.decisions.find(({ id }) => id === decision)?.title[locale] ?? decision,
      fact,
      factLabel: vocabulary.facts.get(fact)?.label[locale] ?? fact,
      follows: followed(moved, decision, fact),
      before,
      after,
      beforeText: text(before),
      afterText: text(after),
      count: subjects.length,
      names: named(subjects),
      mayKeep: before !== null,
      choice,
      isDefault: transition === undefined,
      schedule,
      ...(undated.length === 0 ? {} : { undated: { count: undated.length, names: named(undated) } }),
    },
  };
}

/** The other moved facts that a decision reads, directly or through others. */
function followed({ before, groups }: MovedByChange, decision: string, fact: string): readonly string[] {
  const { facts } = readsOf(before.pack, { decisions: [decision] });
  const moved = new Set(groups.map((each) => each.fact));
  return [...moved].filter((each) => each !== fact && facts.has(each));
}
