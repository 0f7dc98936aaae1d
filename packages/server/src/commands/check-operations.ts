import { applyOperations, throwOnErrors, type Issue, type Operation, type Pack } from "@bylaw/core";

/**
 * Refuses operations that name something that is not there, is locked, or is of another type, and rules that make no
 * sense. What merely breaks a bound or a check is kept: a draft may, a release may not.
 *
 * @param from the day for operations that name none, ISO 8601
 * @issues `tailoring/…`, `value/…`, `rule/…`, `decision/…`, with pointers into the body
 */
export function checkOperations(pack: Pack, operations: readonly Operation[], from: string): void {
  const { issues } = applyOperations(pack, operations, from);
  throwOnErrors(issues.filter((each) => !mayStandInDraft(each)).map(inBody));
}

/** Of rules: what leaves them runnable. */
const unfinished: ReadonlySet<string> = new Set([
  "tailoring/loosened",
  "tailoring/conflict",
  "decision/option-without-row",
  "decision/ambiguous-exception",
]);

function mayStandInDraft({ code }: Issue): boolean {
  return code.startsWith("parameter/") || unfinished.has(code);
}

function inBody(found: Issue): Issue {
  return { ...found, pointer: `/operations${found.pointer}`, document: "body" };
}
