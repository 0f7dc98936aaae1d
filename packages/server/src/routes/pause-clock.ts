import { answerClock, clockIssues, momentOf } from "./answer-clock.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const pauseClock: Route = defineRoute({
  operationId: "pauseClock",
  method: "post",
  path: "/v1/records/{type}/{id}/clocks/{clock}/pause",
  summary: "Let a deadline stand still, for one of the reasons that its clock knows",
  tag: "tasks",
  needs: "runClocks",
  body: "PauseClockRequest",
  result: "RecordClock",
  repeatable: true,
  issues: [...clockIssues, "clock/unknown-reason", "server/event-to-come", "input/not-a-moment"],
  handler: (context) => {
    const { at, ...body } = context.body;
    return answerClock(context, { order: "pause", ...body, at: momentOf(at, context) });
  },
});
