import { appendOperations, applyOperations, type Issue, type Operation, type TargetOrigin } from "@bylaw/core";
import { checkKeeps, datedOperations, judgeLayer } from "../commands/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { localIssues } from "../http/index.ts";
import { dayAt, notYetTold } from "../policy/index.ts";
import { defineRoute } from "./define-route.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";

export const checkTailoring: Route = defineRoute({
  operationId: "checkTailoring",
  method: "post",
  path: "/v1/tailoring/check",
  summary: "Whether operations could be added to the company's changes, and what they would make; nothing is written",
  tag: "drafts",
  needs: "readPolicy",
  body: "TailoringCheckRequest",
  result: "TailoringChecked",
  issues: ["server/no-release", "input/not-a-date"],
  handler: async ({ principal: { tenant }, body, locale, services: { policies, now } }) => {
    const policy = await policies.load(tenant);
    const layered = await policies.layered(tenant, policy.release);
    const from = readDay(body.from ?? dayAt(policy, now()), "body", "/from");
    const operations = datedOperations(body.operations, from);
    const revision = layered.layer.revision + 1;
    const { issues } = applyOperations(policy.pack, operations, from);
    const appended = appendOperations(layered.layer, operations, revision);
    const layer = body.keeps === undefined ? appended : { ...appended, keeps: [...body.keeps] };
    const judged = judgeLayer(layered, layer, layered, operations, from);
    const applied = issues.filter(({ code }) => code !== "tailoring/loosened");
    const told = [
      ...[...applied, ...notYetTold(judged.issues, applied)].map(inBody),
      ...checkKeeps(policy.pack, body.keeps ?? []),
    ];
    const provenance = [...judged.compiled.provenance]
      .filter(([at, origins]) => origins.some((each) => each.revision === revision) && isTouched(at, operations))
      .map(([at, origins]) => presentOrigin(at, origins.at(-1)))
      .flatMap((each) => each ?? []);
    return { body: { issues: localIssues(told, locale), provenance } };
  },
});

function inBody(found: Issue): Issue {
  return found.document === "tailoring"
    ? { ...found, pointer: `/operations${found.pointer}`, document: "body" }
    : found;
}

function isTouched(at: string, operations: readonly Operation[]): boolean {
  return operations.some((each) => at === each.at || at.startsWith(`${each.at}/`));
}

function presentOrigin(at: string, origin: TargetOrigin | undefined): HttpSchemas["TargetOrigin"] | undefined {
  if (origin === undefined) return undefined;
  const { layer, revision, op, from, by, why, clauses, deviation, before, after } = origin;
  return {
    at,
    layer,
    revision,
    op,
    from,
    by: by ?? null,
    why: why ?? null,
    clauses,
    deviation: deviation ?? null,
    before: (before ?? null) as never,
    after: (after ?? null) as never,
  };
}
