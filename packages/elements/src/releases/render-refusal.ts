import { html, nothing, type TemplateResult } from "lit";

import { renderIssue } from "../part/index.ts";
import type { ReleasesDesk } from "./releases-desk.ts";
import type { ReleasesMessages } from "./releases-messages.ts";

/** Why the last step with this entry was refused, in the server's own words. */
export function renderRefusal(
  id: string,
  desk: ReleasesDesk,
  messages: ReleasesMessages,
): TemplateResult | typeof nothing {
  const { refused } = desk;
  if (refused?.id !== id) return nothing;
  const { failure } = refused;
  const { words } = desk.host;
  const issues =
    failure.kind === "refused" && failure.issues.length > 0
      ? failure.issues
      : [
          {
            code: failure.kind === "offline" ? "offline" : `HTTP ${failure.status}`,
            pointer: "",
            message: failure.kind === "offline" ? words.offline : messages.failed,
            help: failure.kind === "offline" ? words.offlineHelp : words.serverHelp,
          },
        ];
  return html`<div role="alert">${issues.map((issue) => renderIssue({ ...issue, severity: "error" }))}</div>`;
}
