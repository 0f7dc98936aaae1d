import type { Issue, Locale } from "@bylaw/core";
import { frameIssue } from "./frame.ts";
import type { Sources } from "./sources.ts";

/** Issues as a person reads them, each at its place in the text that it stands in. */
export function frameIssues(issues: readonly Issue[], sources: Sources, locale: Locale): string {
  return issues.map((each) => frameIssue(each, sources.get(each.document ?? ""), locale)).join("\n\n");
}
