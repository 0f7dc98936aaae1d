import type { Fact } from "../schema/index.ts";

/**
 * Facts that every form may read whether or not the vocabulary has them: the moment and the day come from whoever
 * evaluates the form, the person who fills it in from the context facts.
 */
export const engineFacts: ReadonlyMap<string, Fact> = new Map(
  (
    [
      { id: "time.now", label: { "zh-CN": "现在", en: "now" }, value: { type: "dateTime" } },
      { id: "time.today", label: { "zh-CN": "今天", en: "today" }, value: { type: "date" } },
      { id: "actor.id", label: { "zh-CN": "填写人", en: "the person who fills it in" }, value: { type: "text" } },
      {
        id: "actor.roles",
        label: { "zh-CN": "填写人的角色", en: "roles of the person who fills it in" },
        value: { type: "list", of: "role" },
      },
    ] satisfies readonly Fact[]
  ).map((fact) => [fact.id, fact]),
);
