import { answerClock, clockIssues } from "./answer-clock.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const reopenClock: Route = defineRoute({
  operationId: "reopenClock",
  method: "post",
  path: "/v1/records/{type}/{id}/clocks/{clock}/reopen",
  summary: "Open a deadline again that was stopped, as its clock provides for it",
  tag: "tasks",
  needs: "runClocks",
  body: "ReopenClockRequest",
  result: "RecordClock",
  repeatable: true,
  issues: [...clockIssues, "clock/not-reopened"],
  handler: (context) => {
    return answerClock(context, { order: "reopen", ...context.body });
  },
});
