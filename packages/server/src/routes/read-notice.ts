import { BylawError, issue } from "@bylaw/core";
import type { Write } from "../storage/index.ts";
import { defineRoute } from "./define-route.ts";
import { presentNotice } from "./present-notice.ts";
import { recipientsOf } from "./recipients-of.ts";
import type { Route } from "./route.ts";

export const readNotice: Route = defineRoute({
  operationId: "readNotice",
  method: "post",
  path: "/v1/notices/{id}/read",
  summary: "Say that a notice was read",
  tag: "notices",
  needs: "signedIn",
  result: "Notice",
  repeatable: true,
  issues: ["server/unknown-notice"],
  handler: async ({ principal, params: { id }, locale, services }) => {
    const notice = await services.store.getNotice(principal.tenant, id);
    // Another's notice is none.
    if (notice === undefined || !(await recipientsOf(principal, services)).includes(notice.recipient)) {
      throw new BylawError([issue("server/unknown-notice", { id })]);
    }
    if (notice.readAt !== null) return { body: presentNotice(notice, locale) };
    const at = services.now();
    const set = { readBy: principal.person, readAt: at, updatedAt: at };
    const writes: readonly Write[] = [{ kind: "update", table: "notices", key: { id }, expect: notice.version, set }];
    const read = { ...notice, ...set, version: notice.version + 1 };
    return {
      writes,
      answer: { body: presentNotice(read, locale) },
      conflict: () => issue("server/version-conflict", {}),
      again: true,
    };
  },
});
