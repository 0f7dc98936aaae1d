import { answerClock, clockIssues } from "./answer-clock.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const voidClock: Route = defineRoute({
  operationId: "voidClock",
  method: "post",
  path: "/v1/records/{type}/{id}/clocks/{clock}/void",
  summary: "Say that a deadline never should have begun: nothing is late by it any more",
  tag: "tasks",
  needs: "manageClocks",
  body: "VoidClockRequest",
  result: "RecordClock",
  repeatable: true,
  issues: clockIssues,
  handler: (context) => {
    return answerClock(context, { order: "void", ...context.body });
  },
});
