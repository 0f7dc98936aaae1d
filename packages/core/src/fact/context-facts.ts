import type { Fact } from "../schema/index.ts";

/**
 * Facts that every policy may read whether or not its vocabulary has them: the day and the moment that are asked about,
 * and who asks. They come from whoever evaluates, never from the facts that a caller supplies.
 */
export const contextFacts: ReadonlyMap<string, Fact> = new Map(
  (
    [
      {
        id: "time.today",
        label: { "zh-CN": "今天", en: "today" },
        value: { type: "date" },
        immutable: true,
        compute: { today: true },
      },
      { id: "time.now", label: { "zh-CN": "现在", en: "now" }, value: { type: "dateTime" }, immutable: true },
      {
        id: "actor.id",
        label: { "zh-CN": "操作人", en: "the person acting" },
        value: { type: "text" },
        immutable: true,
      },
      {
        id: "actor.roles",
        label: { "zh-CN": "操作人的角色", en: "roles of the person acting" },
        value: { type: "list", of: "role" },
        immutable: true,
      },
    ] satisfies readonly Fact[]
  ).map((fact) => [fact.id, fact]),
);
