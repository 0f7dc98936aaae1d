import { BylawError, issue, type BoundPolicy, type IssueCode } from "@bylaw/core";
import { dayAt, type LoadedPolicy, type PopulationColumns } from "../policy/index.ts";
import type { Services } from "../services.ts";
import { readDay } from "./read-moment.ts";

/** Whose columns are meant. */
export interface PopulationAsked {
  readonly decision: string;
  /** ISO 8601; today when left out. */
  readonly asOf?: string | undefined;
  /** The rows that the client knows; the newest when left out. */
  readonly version?: string | undefined;
  /** Where `asOf` stands in the request. */
  readonly document: "query" | "body";
}

/** Columns with the policy that they were made by. */
export interface FoundPopulation {
  readonly loaded: LoadedPolicy;
  readonly policy: BoundPolicy;
  readonly columns: PopulationColumns;
}

/** What a route that reads a population may answer besides. */
export const populationIssues: readonly IssueCode[] = [
  "server/no-release",
  "input/not-a-date",
  "policy/not-in-force",
  "policy/unknown-decision",
  "server/no-columns",
  "server/too-many-rows",
];

/**
 * The columns that a request is about.
 *
 * @issues {@link populationIssues}, and `server/population-changed` when another version was meant
 */
export async function readPopulation(
  { policies, now }: Services,
  tenant: string,
  { decision, asOf, version, document }: PopulationAsked,
): Promise<FoundPopulation> {
  const loaded = await policies.load(tenant);
  const policy = policies.bound(loaded, readDay(asOf ?? dayAt(loaded, now()), document, "/asOf"));
  const columns = await policies.readColumns(tenant, loaded, policy, decision);
  if (version !== undefined && version !== columns.version) {
    throw new BylawError([issue("server/population-changed", {})]);
  }
  return { loaded, policy, columns };
}
