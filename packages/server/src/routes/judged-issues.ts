import { appendOperations, parameterTarget, type Issue, type Operation } from "@bylaw/core";
import { datedOperations, judgeLayer } from "../commands/index.ts";
import type { LoadedPolicy, PolicyService } from "../policy/index.ts";

/**
 * What is wrong with operations in the light of what lies below the company's changes: what is too loose, kept or locked. Figures
 * of a company are judged where they are set; that need not be asked again with every stroke.
 *
 * @param from ISO 8601
 */
export async function judgedIssues(
  policies: PolicyService,
  tenant: string,
  policy: LoadedPolicy,
  written: readonly Operation[],
  from: string,
): Promise<readonly Issue[]> {
  const layered = await policies.layered(tenant, policy.release);
  const isPlain = written.every(({ at, deviation }) => parameterTarget(at) !== undefined && deviation === undefined);
  if (isPlain && layered.under.length === 0) return [];
  const operations = datedOperations(written, from);
  const layer = appendOperations(layered.layer, operations, layered.layer.revision + 1);
  return judgeLayer(layered, layer, layered, operations, from).issues;
}
