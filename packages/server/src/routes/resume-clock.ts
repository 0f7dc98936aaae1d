import { answerClock, clockIssues, momentOf } from "./answer-clock.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const resumeClock: Route = defineRoute({
  operationId: "resumeClock",
  method: "post",
  path: "/v1/records/{type}/{id}/clocks/{clock}/resume",
  summary: "Let a deadline go on, because a reason to stand still holds no more",
  tag: "tasks",
  needs: "runClocks",
  body: "ResumeClockRequest",
  result: "RecordClock",
  repeatable: true,
  issues: [...clockIssues, "clock/unknown-reason", "server/event-to-come", "input/not-a-moment"],
  handler: (context) => {
    const { at, ...body } = context.body;
    return answerClock(context, { order: "resume", ...body, at: momentOf(at, context) });
  },
});
