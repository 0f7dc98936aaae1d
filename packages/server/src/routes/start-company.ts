import { BylawError, formatDateTime, issue, throwOnErrors, type StartAnswer } from "@bylaw/core";
import { beginCompany } from "../commands/index.ts";
import { localIssues } from "../http/index.ts";
import { namesOf } from "../people/index.ts";
import { checkStart } from "../start/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { presentReference } from "./present.ts";
import type { Route } from "./route.ts";

export const startCompany: Route = defineRoute({
  operationId: "startCompany",
  method: "post",
  path: "/v1/start",
  summary: "Begin with a pack and the answers to its questions: the company's first release, or what would come of it",
  tag: "start",
  needs: "begin",
  body: "StartRequest",
  result: "Started",
  repeatable: true,
  issues: [
    "start/unknown-pack",
    "start/begun",
    "start/not-asked",
    "start/not-answered",
    "start/answered-twice",
    "parameter/check-failed",
    "policy/case-failed",
  ],
  handler: async ({ principal, principal: { tenant, person }, body, locale, services }) => {
    const { pack } = services.offers.find(body.pack, body.version);
    const [newest] = (await services.store.listReleases(tenant, { limit: 1 })).items;
    if (newest !== undefined) throw new BylawError([issue("start/begun", {})]);
    const today = formatDateTime(services.now(), pack.manifest.timeZone).slice(0, "YYYY-MM-DD".length);
    const begins = pack.manifest.effectiveFrom;
    const who = { day: today < begins ? begins : today, by: person, why: body.reason };
    const answers = body.answers as readonly StartAnswer[];
    const checked = checkStart(pack, answers, who, locale, services.policies.runCases);
    const { operations, clauses, open, silent, issues, effective } = checked;
    const told = { operations, clauses, open, silent };
    if (body.dryRun === true) return { body: { release: null, ...told, issues: localIssues(issues, locale) } };
    throwOnErrors(issues);
    const { release, writes } = beginCompany(actorOf(principal, services), {
      tenant,
      row: await services.store.getTenant(tenant),
      release: services.newId(),
      pack,
      effective,
      operations,
      reason: body.reason,
    });
    const names = await namesOf(services.directory, tenant, locale);
    return {
      writes,
      answer: { body: { release: presentReference(release, names), ...told, issues: [] } },
      // Somebody else has begun in the same moment.
      conflict: () => issue("start/begun", {}),
    };
  },
});
