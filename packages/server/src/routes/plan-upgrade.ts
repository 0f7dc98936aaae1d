import { localIssues } from "../http/index.ts";
import { countVerdicts, planLines } from "../tailoring/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";
import { askUpgrade } from "./upgrade-question.ts";

export const planUpgrade: Route = defineRoute({
  operationId: "planUpgrade",
  method: "post",
  path: "/v1/upgrades/plan",
  summary: "What another edition of the policy below does to every change of the company's; nothing is written",
  tag: "drafts",
  needs: "readPolicy",
  body: "UpgradePlanRequest",
  result: "UpgradePlan",
  issues: ["server/no-release", "server/unknown-base"],
  handler: async ({ principal: { tenant }, body, locale, services }) => {
    const asked = await askUpgrade(services, tenant, body, locale);
    const { layered, offered, to, choices, decided, names } = asked;
    const about = { from: layered, to, words: asked.words(to), names, locale };
    const lines = planLines(decided.plan, choices, about);
    const { pack, version, checksum } = to.reference;
    return {
      body: {
        to: { pack, version, checksum, title: offered.title[locale] },
        lines,
        counts: countVerdicts(lines),
        issues: localIssues(decided.issues, locale),
      },
    };
  },
});
