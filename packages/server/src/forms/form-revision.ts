import { createHash } from "node:crypto";
import type { Form } from "@bylaw/core";

/** Names a state of a form: equal as long as nothing in it changes. */
export function formRevision(form: Form): string {
  return createHash("sha256").update(JSON.stringify(form)).digest("hex").slice(0, 16);
}
