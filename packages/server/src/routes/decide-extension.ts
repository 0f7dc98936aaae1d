import { answerClock, clockIssues } from "./answer-clock.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const decideExtension: Route = defineRoute({
  operationId: "decideExtension",
  method: "post",
  path: "/v1/records/{type}/{id}/clocks/{clock}/extension/decision",
  summary: "Grant or refuse more time that another person has asked for, before the deadline passes",
  tag: "tasks",
  needs: "manageClocks",
  body: "ExtensionDecisionRequest",
  result: "RecordClock",
  repeatable: true,
  issues: [...clockIssues, "clock/not-extended", "server/no-extension-asked", "server/own-extension"],
  handler: (context) => {
    return answerClock(context, { order: "decideExtension", ...context.body });
  },
});
