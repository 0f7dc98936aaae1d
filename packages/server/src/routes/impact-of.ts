import type { Issue, Locale, Operation, Tailored } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import { localIssues } from "../http/index.ts";
import { overridesBySubject } from "../overrides/index.ts";
import { dayAt, draftImpact, movedTargets, notYetTold } from "../policy/index.ts";
import type { Services } from "../services.ts";
import { judgedIssues } from "./judged-issues.ts";
import { readDay } from "./read-moment.ts";

/** What is asked about operations, saved or not. */
export interface ImpactAsked {
  readonly operations: readonly Operation[];
  /** What would be in force, where it is not what the operations make of the policy: an upgrade. */
  readonly next?: Tailored | undefined;
  /** ISO 8601; the first day of the operations when left out, else today. */
  readonly asOf?: string | undefined;
  readonly decision?: string | undefined;
  readonly rehearse?: boolean | undefined;
  readonly population?: boolean | undefined;
  /** The id of the release that the operations were written against. */
  readonly base?: string | null;
  /** Where `asOf` stands in the request. */
  readonly document: "query" | "body";
  readonly locale: Locale;
}

/**
 * Whom operations move, in the reader's language.
 *
 * @issues `server/no-release`, `input/not-a-date`, `policy/unknown-decision`
 */
export async function impactOf(
  services: Services,
  tenant: string,
  { operations, next, decision, rehearse, population, locale, document, ...asked }: ImpactAsked,
): Promise<HttpSchemas["Impact"]> {
  const { policies, directory } = services;
  const policy = await policies.load(tenant);
  const first = operations.flatMap(({ from }) => from ?? []).toSorted()[0];
  const asOf = readDay(asked.asOf ?? first ?? dayAt(policy, services.now()), document, "/asOf");
  const before = policies.bound(policy, asOf);
  const base = asked.base === undefined || asked.base === null ? undefined : await policies.release(tenant, asked.base);
  const moved: readonly Issue[] = movedTargets(operations, asOf, base?.pack, policy.pack);
  const people = await directory.people(tenant);
  const { runCases, visitPopulation: visit } = policies;
  const overrides = await overridesBySubject(services.store, tenant, policy.pack.manifest.subject, asOf);
  const wanted = { operations, next, asOf, decision, rehearse, population };
  const question = { ...wanted, tenant, policy, before, locale, runCases, visit, people, overrides };
  const impact = await draftImpact(question);
  const judged = await judgedIssues(policies, tenant, policy, operations, asOf);
  // What a recorded deviation allows is told as loosened where a figure is set.
  const isAllowed = ({ code, pointer }: Issue): boolean =>
    code === "tailoring/loosened" && operations[Number(pointer.split("/")[1])]?.deviation !== undefined;
  const found = [...moved, ...impact.issues.filter((each) => !isAllowed(each))];
  return { ...impact, issues: localIssues([...found, ...notYetTold(judged, found)], locale) };
}
