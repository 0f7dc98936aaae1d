import type { TemplateResult } from "lit";

import type { Answer, Client, Asking } from "../api/index.ts";
import type { History } from "./releases-desk.ts";

/** What comes with the part of the bundle that only who looks at the history needs. */
export interface ReleasesPart {
  ask(client: Client, request: Asking): Promise<Answer<History>>;
  render(history: History): TemplateResult;
  /** Whether something that is shown is still on its way; to be asked after drawing. */
  readonly busy: boolean;
}
