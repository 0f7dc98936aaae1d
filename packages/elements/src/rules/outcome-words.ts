import { isObject } from "@bylaw/core";

import type { Json } from "../api/index.ts";
import { saidWords, plainWords } from "./cell-words.ts";
import type { RulesDesk } from "./rules-desk.ts";

/** Says values of an outcome. */
export function outcomeSayer(
  fact: string | undefined,
  { context, messages }: RulesDesk,
): (value: Json | undefined) => string {
  const type = context.scope.fact(fact ?? "")?.value ?? { type: "text" as const };
  return (given) => {
    const value = isObject(given) ? (given["value"] as Json | undefined) : given;
    if (value === undefined || value === null) return messages.noOutcome;
    if (!Array.isArray(value) || type.type === "list") return plainWords(saidWords(value, type, context));
    const all = (value as readonly Json[]).map((each) => plainWords(saidWords(each, type, context)));
    return all.length === 0 ? messages.noOutcome : all.join(messages.enumeration);
  };
}
