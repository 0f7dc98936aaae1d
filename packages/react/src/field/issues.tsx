import type { Locale } from "@bylaw/core";
import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { Icon } from "../part/index.ts";
import { isError, tellIssue, type ShownIssue } from "../store/index.ts";
import { sentence } from "./sentence.ts";

// Their help says no more than the message.
const plain = /^form\/(?:missing|not-chosen|check)/u;

function tell(issue: ShownIssue, locale: Locale): string {
  const { message, help } = tellIssue(issue, locale);
  const said = sentence(message, locale);
  if (plain.test(issue.code) || help === "") return said;
  return locale === "en" ? `${said}; ${sentence(help, "zh-CN")}` : `${said}，${sentence(help, locale)}`;
}

/** What is wrong with a field, below its control. */
export function Issues({
  id,
  issues,
}: {
  readonly id: string | undefined;
  readonly issues: readonly ShownIssue[];
}): ReactNode {
  const { locale, messages } = useSetting();
  if (id === undefined) return null;
  return (
    <div id={id} part="issues">
      {issues.map((issue) => (
        <p
          key={issue.code + issue.pointer + issue.message}
          className={isError(issue) ? "bylaw-issue" : "bylaw-issue warning"}
        >
          <Icon name="alert" />
          <span>
            {isError(issue) ? null : <span className="bylaw-voice">{`${messages.warning}: `}</span>}
            {tell(issue, locale)}
          </span>
        </p>
      ))}
    </div>
  );
}
