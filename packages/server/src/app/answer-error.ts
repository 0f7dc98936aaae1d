import { BylawError, issue, type Issue } from "@bylaw/core";
import { answerProblem, statusOf, toProblem } from "../http/index.ts";
import type { Services } from "../services.ts";
import type { Asked } from "./asked.ts";

/**
 * The one place where an error becomes an answer. What a client did wrong is told in full; what we did wrong is
 * logged under a number, and only the number is told.
 */
export function answerError(error: unknown, asked: Asked, services: Pick<Services, "log" | "newId">): Response {
  if (error instanceof BylawError && !isOurs(error.issues[0])) return answerIssues(error.issues, asked);
  const id = services.newId();
  services.log({ level: "error", event: "unexpected", id, error });
  const isOutage = error instanceof BylawError && isStorage(error.issues[0]);
  return answerIssues([isOutage ? issue("server/unavailable", { id }) : issue("server/unexpected", { id })], asked);
}

/** A problem of issues, with the headers that its status asks for. */
export function answerIssues(issues: readonly [Issue, ...Issue[]], { locale, root }: Asked): Response {
  const [first] = issues;
  const problem = toProblem(issues, locale, root);
  if (first.code === "server/unauthenticated") return answerProblem(problem, locale, { "www-authenticate": "Bearer" });
  if (first.code === "server/method-not-allowed") {
    return answerProblem(problem, locale, { allow: String(first.params["allowed"]) });
  }
  if (first.code === "survey/wrong") return answerProblem(problem, locale, { "www-authenticate": "Bearer" });
  if (first.code === "blob/wrong-offset") {
    return answerProblem(problem, locale, { "upload-offset": String(first.params["offset"]) });
  }
  return answerProblem(problem, locale);
}

/** Whether the fault is not the client's: the text of such an issue may speak of our insides. */
function isOurs(first: Issue): boolean {
  return statusOf(first) >= 500 || (isStorage(first) && !tellable.has(first.code));
}

function isStorage(first: Issue): boolean {
  return first.code.startsWith("storage/");
}

/** What the store refuses because of what the client sent. */
const tellable: ReadonlySet<string> = new Set([
  "storage/bad-text",
  "storage/bad-number",
  "storage/bad-cursor",
  "storage/bad-limit",
]);
