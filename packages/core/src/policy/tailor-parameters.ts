import type { Issue } from "../issue/index.ts";
import { deepFreeze } from "../json/index.ts";
import type { Pack } from "./pack.ts";
import { setParameter } from "./set-parameter.ts";
import type { Tailored } from "./tailored.ts";
import { valueContext } from "./value-context.ts";

/**
 * Sets parameters of a pack from a day on: what binding needs of tailoring, without everything else that can be changed. Issues
 * point into the list of settings as into that of operations.
 *
 * @param from ISO 8601, inclusive
 * @issues those of {@link setParameter}
 */
export function tailorParameters(pack: Pack, set: Readonly<Record<string, unknown>>, from: string): Tailored {
  const context = valueContext(pack);
  const issues: Issue[] = [];
  let tailored = pack;
  Object.entries(set).forEach(([id, value], at) => {
    const operation = { op: "set", at: `parameter:${id}`, value } as const;
    const result = setParameter(tailored, operation, id, from, `/${at}`, context);
    tailored = result.pack;
    issues.push(...result.issues);
  });
  return { pack: deepFreeze(tailored), issues };
}
