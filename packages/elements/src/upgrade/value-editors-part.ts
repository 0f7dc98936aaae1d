import type { TemplateResult } from "lit";

import type { IssueView, Json, UpgradeLineView } from "../api/index.ts";
import type { UpgradeMessages } from "./i18n/index.ts";
import type { UpgradeHost } from "./upgrade-part.ts";

/** What edits the value that is neither ours nor the new base's. */
export interface ValueEditors {
  render(line: UpgradeLineView, value: Json, change: (value: Json) => void): TemplateResult;
}

/** What the fields need of the page. */
export interface EditorsHost {
  readonly host: UpgradeHost;
  readonly root: ShadowRoot;
  readonly messages: UpgradeMessages;
  /** The day of the upgrade, ISO 8601. */
  readonly from: string;
  issuesOf(line: UpgradeLineView): readonly IssueView[];
}
