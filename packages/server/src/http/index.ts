/**
 * What HTTP asks for and no route should repeat: problems, languages, limits, versions, repeated requests.
 * Nothing here knows what a policy is.
 */
export { checkOrigins } from "./check-origins.ts";
export { etagOf, matchesEtag, readIfMatch } from "./etag.ts";
export { fingerprintOf, readIdempotencyKey } from "./idempotency.ts";
export { readerLocale } from "./locale.ts";
export { answerProblem, localIssues, toProblem, type Problem } from "./problem.ts";
export { readJson, readText } from "./read-body.ts";
export { securityHeaders } from "./security-headers.ts";
export { statusOf } from "./status-of.ts";
