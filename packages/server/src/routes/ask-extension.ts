import { answerClock, clockIssues } from "./answer-clock.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const askExtension: Route = defineRoute({
  operationId: "askExtension",
  method: "post",
  path: "/v1/records/{type}/{id}/clocks/{clock}/extension",
  summary: "Ask for more time before a deadline passes; somebody else decides",
  tag: "tasks",
  needs: "runClocks",
  body: "ExtensionRequest",
  result: "RecordClock",
  repeatable: true,
  issues: [...clockIssues, "clock/not-extended", "server/extension-asked"],
  handler: (context) => {
    return answerClock(context, { order: "askExtension", ...context.body });
  },
});
