import { isObject } from "@bylaw/core";

import type { Json } from "../api/index.ts";
import { saidWords, plainWords } from "./cell-words.ts";
import type { RulesDesk } from "./rules-desk.ts";

/** What a case expected and what came out, in the words of the decision; what has no such form stays as it is. */
export function caseWords(failure: string, desk: RulesDesk): string {
  const { model, day, messages, context } = desk;
  const [, named = "", isNow] = /^(\w+)(?:: status is |：状态为 )"(\w+)"/u.exec(failure) ?? [];
  const told = model.decisions(day).find((each) => each.id === named)?.title[desk.locale];
  if (told !== undefined) return isNow === "undetermined" ? messages.shouldSettle(told) : messages.shouldBeOpen(told);
  const [, id = "", found, wanted] =
    /^(\w+)(?:: outcome is |：结果为 )(.+?)(?:, expected (?=[{"[n])|，预期为 )(.+)$/su.exec(failure) ?? [];
  const decision = model.decisions(day).find((each) => each.id === id);
  if (decision === undefined || found === undefined || wanted === undefined) return failure;
  const type = context.scope.fact(decision.outputs.value?.fact ?? "")?.value ?? { type: "text" as const };
  const say = (text: string): string => {
    const value = valueOf(text);
    return value === undefined || value === null ? messages.noOutcome : plainWords(saidWords(value, type, context));
  };
  const [now, should] = [say(found), say(wanted)];
  return now === should ? failure : messages.shouldBe(decision.title[desk.locale], should, now);
}

function valueOf(text: string): Json | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return (isObject(parsed) ? parsed["value"] : parsed) as Json | undefined;
  } catch {
    return undefined;
  }
}
